import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import type { Layout } from './layout';

/** A rating that is merged over several actions of an area is the rating of each of them. */
export const mergedRatings: Layout = ({ random, plan }, sheet, top) => {
  const columns = columnsOf(random, plan);
  const at = columns.findIndex(({ field }) => field === 'progress');
  putHeadings(sheet, top, columns);
  let row = top + 1;
  const actions: DrawnAction[] = [];
  for (let n = 0; n < plan.actions.length;) {
    const head = plan.actions[n]!;
    let size = random.chance(0.5) ? random.int(2, 3) : 1;
    while (size > 1 && plan.actions[n + size - 1]?.area !== head.area) size--;
    const isRated = !head.progress.includes('unrated');
    if (!isRated) size = 1;
    for (let m = 0; m < size; m++) {
      const action = plan.actions[n + m]!;
      const rated = { ...action, progress: head.progress, finished: head.finished, left: head.left };
      actions.push(rated);
      putAction(sheet, row + m, columns, {
        ...rated,
        cells: { ...action.cells, progress: m === 0 ? head.cells.progress! : '' },
      });
    }
    sheet.merge(row, at, size, 1);
    row += size;
    n += size;
  }
  putConditional(sheet, plan, columns, top + 1, row - top - 1);
  return { sheets: [sheet], table: { top, end: row, right: columns.length }, actions };
};
