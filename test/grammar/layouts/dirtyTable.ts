import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import * as fresh from '../words/fresh/labels';
import { sharedBy, type Shared } from '../words/wordSet';
import type { Layout } from './layout';

const notes: Shared = {
  usual: [
    'Note: dates marked with an asterisk were agreed after the inspection.',
    'NB actions below were added in July',
    'Please do not change the columns to the left',
    '* subject to funding being confirmed by the trust',
  ],
  fresh: fresh.notes,
};

/** One table with blank rows, notes, headings that are repeated, hidden rows and columns, and stray marks. */
export const dirtyTable: Layout = ({ random, words, plan }, sheet, top) => {
  const columns = columnsOf(random, plan);
  const [blanks, remarks, repeats, hides] = [0.5, 0.3, 0.4, 0.3].map((chance) => random.chance(chance));
  const left = random.chance(0.3) ? 1 : 0;
  putHeadings(sheet, top, columns, left);
  let row = top + 1;
  plan.actions.forEach((action, at) => {
    if (blanks && random.chance(0.15)) row++;
    if (remarks && at > 0 && random.chance(0.08)) sheet.put(row++, left, random.pick(sharedBy(notes, words)));
    if (repeats && at > 0 && at % 8 === 0) putHeadings(sheet, row++, columns, left);
    if (hides && random.chance(0.15)) sheet.hiddenRows.push(row);
    putAction(sheet, row++, columns, action, left);
  });
  if (random.chance(0.3))
    sheet.put(row + 3, left + columns.length + 2, random.pick(['x', '.', 'KD to check']));
  if (random.chance(0.3))
    sheet.hiddenColumns.push(left + columns.findIndex(({ field }) => field === 'update'));
  putConditional(sheet, plan, columns, top + 1, row - top - 1, left);
  return { sheets: [sheet], table: { top, end: row, right: left + columns.length } };
};
