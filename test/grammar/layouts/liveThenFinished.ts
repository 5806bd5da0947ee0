import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import * as fresh from '../words/fresh/labels';
import { sharedBy, type Shared } from '../words/wordSet';
import type { Layout } from './layout';

const finishedTitles: Shared = {
  usual: ['Completed actions', 'Closed actions', 'Actions completed since April', 'Finished'],
  fresh: fresh.finishedTitles,
};
const leftTitles: Shared = {
  usual: [
    'Superseded actions',
    'Actions removed from the plan',
    'No longer in the plan',
    'Withdrawn actions',
  ],
  fresh: fresh.leftTitles,
};

/** Live actions first, then those that are finished or have left the plan, under a heading of their own. */
export const liveThenFinished: Layout = ({ random, words, plan }, sheet, top) => {
  const columns = columnsOf(random, plan);
  const leaves = random.chance(0.4);
  const isRepeated = random.chance(0.4);
  const below = (action: DrawnAction) =>
    leaves
      ? action.progress.includes('red') || action.progress.includes('unrated')
      : action.finished === true;
  const later = plan.actions
    .filter(below)
    .map((action) => (leaves ? { ...action, left: true, finished: null } : action));
  const live = plan.actions.filter((action) => !below(action));
  // One whose whole area is below would come first in no table.
  putHeadings(sheet, top, columns);
  let row = top + 1;
  for (const action of live) putAction(sheet, row++, columns, action);
  if (later.length > 0) {
    row += random.int(0, 2);
    sheet.put(row, 0, {
      value: random.pick(sharedBy(leaves ? leftTitles : finishedTitles, words)),
      fill: '#D9D9D9',
    });
    if (random.chance(0.5)) sheet.merge(row, 0, 1, columns.length);
    row++;
    if (isRepeated) putHeadings(sheet, row++, columns);
    for (const action of later) putAction(sheet, row++, columns, action);
  }
  putConditional(sheet, plan, columns, top + 1, row - top - 1);
  return { sheets: [sheet], table: { top, end: row, right: columns.length }, actions: [...live, ...later] };
};
