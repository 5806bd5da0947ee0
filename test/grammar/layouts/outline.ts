import { valueOf, type Cell } from '../gridSheet';
import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import { ofArea, type Layout } from './layout';

/** What shows that a row sums up those under it: its number, how far its actions are set in, or a column of levels. */
export type OutlineMode = 'numbers' | 'letters' | 'indents' | 'levels';

/** One table in which each area has a row of its own, with its own lead, date and rating, above its actions. */
export function outline(mode: OutlineMode): Layout {
  return ({ random, plan }, sheet, top) => {
    const isNumbered = mode === 'numbers' || mode === 'letters';
    const own = columnsOf(random, plan, isNumbered ? ['area'] : ['area', 'reference']);
    const level = { heading: random.pick(['Outline Level', 'Level', 'Task level']), cell: () => 2 };
    const columns = mode === 'levels' ? [level, ...own] : own;
    const number = (area: number, n: number) =>
      mode === 'letters' ? `${area + 1}${'abcdefghij'[n]!}` : `${area + 1}.${n + 1}`;
    putHeadings(sheet, top, columns);
    let row = top + 1;
    const actions: DrawnAction[] = [];
    plan.areas.forEach((name, area) => {
      const children = ofArea(plan, area);
      const { cells } = random.pick(children);
      const sums = { ...cells, action: name, reference: String(area + 1) };
      const put = (action: DrawnAction, depth: number) =>
        putAction(
          sheet,
          row++,
          columns.map((column) => (column === level ? { ...column, cell: (): Cell => depth } : column)),
          action,
        );
      put({ ...children[0]!, cells: sums }, 1);
      children.forEach((action, n) => {
        const reference = isNumbered ? number(area, n) : '';
        actions.push({ ...action, reference });
        const text = valueOf(action.cells.action ?? '');
        put(
          {
            ...action,
            cells: {
              ...action.cells,
              reference,
              action: mode === 'indents' ? `    ${String(text)}` : text,
            },
          },
          2,
        );
      });
    });
    putConditional(sheet, plan, columns, top + 1, row - top - 1);
    return { sheets: [sheet], table: { top, end: row, right: columns.length }, actions };
  };
}
