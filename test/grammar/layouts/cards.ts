import { columnsOf } from '../layOut';
import type { Layout } from './layout';

/** Each action on a card: labels on the left, what they say on the right. */
export const cards: Layout = ({ random, plan }, sheet, top) => {
  const columns = columnsOf(random, plan);
  const gap = random.int(1, 2);
  const colon = random.chance(0.4) ? ':' : '';
  let row = top;
  for (const action of plan.actions) {
    for (const column of columns) sheet.putRow(row++, [`${column.heading}${colon}`, column.cell(action)]);
    row += gap;
  }
  return { sheets: [sheet], table: { top, end: row, right: 3 } };
};
