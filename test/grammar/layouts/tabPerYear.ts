import { GridSheet } from '../gridSheet';
import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import { realDate } from '../dueDay';
import type { Layout } from './layout';

/** A plan of several years with a tab for each: all of its actions count. */
export const tabPerYear: Layout = ({ random, plan }, first, top) => {
  const columns = columnsOf(random, plan);
  const years = random.int(2, 3);
  const actions = plan.actions.map((action, at) => ({ action, year: at % years }));
  const sheets = Array.from({ length: years }, (_, year) => {
    const sheet = new GridSheet(`Year ${year + 1}`);
    const start = year === 0 ? top : 1;
    if (year === 0) sheet.copyRows(first);
    else sheet.put(0, 0, `Actions that begin in year ${year + 1}`);
    putHeadings(sheet, start, columns);
    let row = start + 1;
    for (const one of actions) if (one.year === year) putAction(sheet, row++, columns, one.action);
    putConditional(sheet, plan, columns, start + 1, row - start - 1);
    return sheet;
  });
  const inOrder = Array.from({ length: years }, (_, year) =>
    actions.filter((one) => one.year === year).map(({ action }) => action),
  ).flat();
  return { sheets, table: { top, end: sheets[0]!.end, right: columns.length }, actions: inOrder };
};

/** The plan of this year beside those of the years before, with the same actions: only the last counts. */
export const earlierYears: Layout = ({ random, plan }, first, top) => {
  const columns = columnsOf(random, plan);
  const now = new GridSheet('2025-26');
  const earlier = [new GridSheet('2023-24'), new GridSheet('2024-25')].slice(random.int(0, 1));
  now.copyRows(first);
  putHeadings(now, top, columns);
  plan.actions.forEach((action, at) => putAction(now, top + 1 + at, columns, action));
  earlier.forEach((sheet, before) => {
    putHeadings(sheet, 0, columns);
    plan.actions.forEach((action, at) => {
      const cells = { ...action.cells };
      if (typeof action.due === 'object')
        cells.due = realDate(action.due.to - 365 * (earlier.length - before));
      putAction(sheet, 1 + at, columns, {
        ...action,
        cells: { ...cells, progress: random.pick(plan.style.progress).cell },
      });
    });
  });
  const sheets = random.chance(0.5) ? [...earlier, now] : [now, ...[...earlier].reverse()];
  return { sheets, home: now, table: { top, end: now.end, right: columns.length } };
};
