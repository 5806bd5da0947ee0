import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import type { Layout } from './layout';

/** How the area is written in a column. */
export type AreaMode = 'runs' | 'merged' | 'once';

/** One table, with a column of areas. */
export function oneTable(modeOf?: AreaMode): Layout {
  return ({ random, plan }, sheet, top) => {
    const mode = modeOf ?? random.pick(['runs', 'runs', 'merged', 'once'] as const);
    const columns = columnsOf(random, plan);
    const areaColumn = columns.findIndex(({ field }) => field === 'area');
    putHeadings(sheet, top, columns);
    let row = top + 1;
    let first = row;
    plan.actions.forEach((action, at) => {
      const isFirst = at === 0 || plan.actions[at - 1]!.area !== action.area;
      if (isFirst) first = row;
      putAction(
        sheet,
        row,
        columns,
        isFirst || mode === 'runs' ? action : { ...action, cells: { ...action.cells, area: '' } },
      );
      if (plan.actions[at + 1]?.area !== action.area && mode === 'merged')
        sheet.merge(first, areaColumn, row - first + 1, 1);
      row++;
    });
    putConditional(sheet, plan, columns, top + 1, plan.actions.length);
    return { sheets: [sheet], table: { top, end: row, right: columns.length } };
  };
}
