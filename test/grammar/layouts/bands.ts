import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import { ofArea, type Layout } from './layout';

/** One table in which a row with the area's name stands before its actions. */
export const bands: Layout = ({ random, plan }, sheet, top) => {
  const columns = columnsOf(random, plan, ['area']);
  const isMerged = random.chance(0.6);
  const fill = random.pick(['#D9D9D9', '#BDD7EE', '#FFFFFF']);
  putHeadings(sheet, top, columns);
  let row = top + 1;
  plan.areas.forEach((name, area) => {
    sheet.put(row, 0, { value: name, fill });
    if (isMerged) sheet.merge(row, 0, 1, columns.length);
    row++;
    for (const action of ofArea(plan, area)) putAction(sheet, row++, columns, action);
  });
  putConditional(sheet, plan, columns, top + 1, row - top - 1);
  return { sheets: [sheet], table: { top, end: row, right: columns.length } };
};
