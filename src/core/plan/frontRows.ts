import type { CellValue, SheetCells } from '../cells/sheetCells';
import type { PlanOutline } from './outlinePlan';

type Rows = readonly (readonly CellValue[])[];
type Front = Pick<PlanOutline, 'cells' | 'tables'>;

/** A cover has no more rows than this; what is longer is something else. */
const mostRows = 60;

/** A cover, which is a first sheet that is no plan; null where there is none. */
export function coverOf({ cells, tables }: Front): SheetCells | null {
  const [first] = cells.sheets.filter(({ ours, hidden, copyOf }) => !ours && !hidden && copyOf === undefined);
  const isPlan = tables.some(({ sheet }) => sheet.name === first?.name);
  return first === undefined || isPlan || first.values.length > mostRows ? null : first;
}

/** The rows above the first table of a plan sheet. */
export function rowsAbove({ tables }: Front, name: string): Rows {
  const own = tables.filter(({ sheet }) => sheet.name === name);
  const [first] = own;
  if (first === undefined) return [];
  const header = Math.min(...own.map(({ headerRow }) => headerRow));
  return first.sheet.values.slice(0, Math.max(0, header - first.sheet.row));
}

/** The rows in which a plan speaks of itself: its cover's, and those above its tables. */
export const frontRows = (front: Front): Rows => [
  ...(coverOf(front)?.values ?? []),
  ...[...new Set(front.tables.map(({ sheet }) => sheet.name))].flatMap((name) => rowsAbove(front, name)),
];
