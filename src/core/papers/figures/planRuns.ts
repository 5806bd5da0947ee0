import type { Rect } from '../../cells/address';
import { valueAt, type WorkbookCells } from '../../cells/sheetCells';
import { tidy } from '../../cells/text';
import type { Action, Columns, Plan } from '../../plan/plan';

/** Rows of one plan sheet that a figure counts in. */
export interface PlanRun {
  readonly sheet: string;
  readonly columns: Columns;
  readonly row: number;
  readonly rows: number;
  /** The area's own text, where the rows also hold actions of other areas. */
  readonly area?: string;
}

/** With more runs than this on a sheet, a formula by the area column is the shorter one. */
const mostRuns = 4;

/**
 * The rows that hold some actions: runs with no other action in them, though rows that are set aside
 * may lie inside; or, where the areas are scattered and every row names its own, the whole table.
 * @param actions in the plan's order
 */
export function planRuns(plan: Plan, cells: WorkbookCells, actions: readonly Action[]): PlanRun[] {
  // Figures of cards cannot be counted over columns; those of a table beside them would say too little.
  if (plan.tables.some(({ cards }) => cards !== undefined)) return [];
  return plan.tables.flatMap((table) => {
    const last = table.body.row + table.body.rows;
    const own = actions.filter(
      ({ place }) => place.sheet === table.sheet && place.row >= table.body.row && place.row < last,
    );
    const runs = contiguousRuns(plan, own);
    if (runs.length <= mostRuns) return runs;
    const texts = areaTexts(cells, own);
    if (texts === null) return runs;
    const { row, rows } = table.body;
    return texts.map((area) => ({ sheet: table.sheet, columns: table.columns, row, rows, area }));
  });
}

function contiguousRuns(plan: Plan, actions: readonly Action[]): PlanRun[] {
  const wanted = new Set(actions);
  const runs: (PlanRun & { rows: number })[] = [];
  let open = false;
  for (const action of plan.actions) {
    const { sheet, row, columns } = action.place;
    const last = runs[runs.length - 1];
    if (!wanted.has(action)) {
      open = false;
    } else if (open && last?.sheet === sheet) {
      last.rows = row - last.row + 1;
    } else {
      runs.push({ sheet, columns, row, rows: 1 });
      open = true;
    }
  }
  return runs;
}

/** The texts in the area cells of some actions, as typed; null where one of them is blank. */
function areaTexts(cells: WorkbookCells, actions: readonly Action[]): string[] | null {
  const sheet = cells.sheets.find(({ name }) => name === actions[0]?.place.sheet);
  const texts = new Map<string, string>();
  for (const { place } of actions) {
    const column = place.columns.area;
    const value = sheet === undefined || column === undefined ? '' : valueAt(sheet, place.row, column);
    if (typeof value !== 'string' || tidy(value) === '') return null;
    if (!texts.has(value.toLowerCase())) texts.set(value.toLowerCase(), value);
  }
  return [...texts.values()];
}

/** The cells of one column of a run. */
export const runColumn = (run: PlanRun, column: number): Rect => ({
  row: run.row,
  column,
  rows: run.rows,
  columns: 1,
});
