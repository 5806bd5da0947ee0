import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import * as fresh from '../words/fresh/labels';
import { sharedBy, type Shared } from '../words/wordSet';
import type { Layout } from './layout';

const beginnings: Shared = {
  usual: ['Update: ', 'Progress: ', 'September update – ', '', 'Comment: '],
  fresh: fresh.updateBeginnings,
};

/** Under each action (or most) a row that says how it goes. */
export const updateRows: Layout = ({ random, words, plan }, sheet, top) => {
  const columns = columnsOf(random, plan);
  const beginning = random.pick(sharedBy(beginnings, words));
  const isMerged = beginning === '' || random.chance(0.5);
  const at = isMerged ? 0 : columns.findIndex(({ field }) => field === 'action');
  putHeadings(sheet, top, columns);
  let row = top + 1;
  for (const action of plan.actions) {
    putAction(sheet, row++, columns, action);
    if (random.chance(0.2)) continue;
    sheet.put(row, at, `${beginning}${random.pick(plan.vocabulary.updates)}`);
    if (isMerged) sheet.merge(row, 0, 1, columns.length);
    row++;
  }
  putConditional(sheet, plan, columns, top + 1, row - top - 1);
  return { sheets: [sheet], table: { top, end: row, right: columns.length } };
};
