import type { CellValue, SheetCells, WorkbookCells } from '../../src/core/cells/sheetCells';
import { withMeasures } from '../../src/core/measures/readMeasures';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { readPlan } from '../../src/core/plan/readPlan';
import type { Plan } from '../../src/core/plan/plan';

/** A sheet from rows of values, from A1; short rows are filled up with blanks. */
export function sheetOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return {
    name: 'Plan',
    hidden: false,
    ours: false,
    row: 0,
    column: 0,
    values,
    merges: [],
    tables: [],
    ...more,
  };
}

export function workbookOf(...sheets: readonly SheetCells[]): WorkbookCells {
  return { name: 'plan.xlsx', uses1904Dates: false, sheets };
}

/** The plan of some sheets without any fills. */
export const planOf = (...sheets: readonly SheetCells[]): Plan => {
  const outline = outlinePlan(workbookOf(...sheets));
  return withMeasures(outline, readPlan(outline, []), []);
};
