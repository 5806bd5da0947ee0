import type { CellValue } from '../cells/sheetCells';
import type { PlanOutline } from './outlinePlan';

/** A cover has no more rows than this; what is longer is something else. */
const mostRows = 60;

/**
 * The rows in which a plan speaks of itself: those of a cover, which is a first sheet that is no plan, and those above
 * the first table of each plan sheet.
 */
export function frontRows({
  cells,
  tables,
}: Pick<PlanOutline, 'cells' | 'tables'>): readonly (readonly CellValue[])[] {
  const [first] = cells.sheets.filter(({ ours, hidden, copyOf }) => !ours && !hidden && copyOf === undefined);
  const isPlan = tables.some(({ sheet }) => sheet.name === first?.name);
  const cover = first === undefined || isPlan || first.values.length > mostRows ? [] : first.values;
  const above = [...new Set(tables.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const headers = tables.flatMap((table) => (table.sheet === sheet ? [table.headerRow] : []));
    return sheet.values.slice(0, Math.max(0, Math.min(...headers) - sheet.row));
  });
  return [...cover, ...above];
}
