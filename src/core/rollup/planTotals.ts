import { valueAt, type WorkbookCells } from '../cells/sheetCells';
import type { Action, Plan, PlanTable, TotalShown } from '../plan/plan';
import { sumPounds } from './rollUpPlan';
import { poundsOf } from './spendQuestions';

/** A total that the plan itself gives for one money column, beside the sum of its actions. */
export interface PlanTotal extends TotalShown {
  readonly sheet: string;
  /** The sheet's column of the total, from 0. */
  readonly column: number;
  /** The sum of the rows that it stands for, in pounds; of the nearest where it fits none. */
  readonly ours: number;
  /** Whether the two are the same, to the penny. */
  readonly agrees: boolean;
  /** The actions that `ours` adds up. */
  readonly of: readonly Action[];
}

/** In pounds: half a penny, below which two amounts are shown as the same. */
const nothing = 0.005;

/**
 * The plan's own totals, each beside the sum of the rows that it can stand for: those since the total or the heading
 * above it, those up to the next one below it (a total may stand above its rows), all rows above, or the whole table;
 * each with its hidden rows or, as a filter's SUBTOTAL, without. A total that is the sum of one of these is right.
 */
export const planTotals = ({ tables, actions }: Pick<Plan, 'tables' | 'actions'>): PlanTotal[] =>
  tables.flatMap((table) => {
    const { totals = [], sheet, columns, body } = table;
    const last = body.row + body.rows;
    const within = actions.filter(
      ({ place }) => place.sheet === sheet && place.row >= body.row && place.row < last,
    );
    return totals.flatMap((total): PlanTotal[] => {
      const column = columns[total.field];
      return column === undefined ? [] : [{ ...total, sheet, column, ...covered(total, table, within) }];
    });
  });

function covered({ row, field, pounds }: TotalShown, table: PlanTable, actions: readonly Action[]) {
  const hidden = new Set(table.hiddenRows);
  const seen = (rows: readonly Action[]) => rows.filter(({ place }) => !hidden.has(place.row));
  const sets = candidates(row, table, actions).flatMap((rows) => [rows, seen(rows)]);
  // Not rounded: thirds of a penny that a spreadsheet adds up are not a difference.
  const sumOf = (rows: readonly Action[]): number =>
    rows.reduce((sum, action) => sum + poundsOf(action[field]), 0);
  const right = sets.find((rows) => Math.abs(sumOf(rows) - pounds) < nothing);
  // Where none fits, the nearest: its difference is what there is to explain.
  const off = (rows: readonly Action[]): number => Math.abs(sumOf(rows) - pounds);
  const of = right ?? sets.reduce((best, rows) => (off(rows) < off(best) ? rows : best), sets[0] ?? []);
  return { of, ours: sumPounds(of.map((action) => action[field])), agrees: right !== undefined };
}

/** The actions that a total may be of, the likeliest first. */
function candidates(
  row: number,
  { body, setAside }: PlanTable,
  actions: readonly Action[],
): (readonly Action[])[] {
  let lastTotal = body.row - 1;
  let lastMark = lastTotal;
  let nextTotal = body.row + body.rows;
  let nextMark = nextTotal;
  for (const { row: at, reason } of setAside) {
    const isMark = reason === 'total' || reason === 'heading' || reason === 'summary';
    if (reason === 'total' && at < row) lastTotal = Math.max(lastTotal, at);
    if (isMark && at < row) lastMark = Math.max(lastMark, at);
    if (reason === 'total' && at > row) nextTotal = Math.min(nextTotal, at);
    if (isMark && at > row) nextMark = Math.min(nextMark, at);
  }
  const between = (from: number, to: number) =>
    actions.filter(({ place }) => place.row > from && place.row < to);
  const above = between(-1, row);
  const sets = [
    between(lastTotal, row),
    between(lastMark, row),
    above,
    between(row, nextMark),
    between(row, nextTotal),
    between(row, Infinity),
    actions,
  ];
  // No rows at all are what a total stands for only where there is nothing else.
  const filled = sets.filter((rows) => rows.length > 0);
  return filled.length === 0 ? [[]] : filled;
}

/** Of a total's actions, those whose amount is typed as words, which a spreadsheet's own sum passes over. */
export function typedAmounts(
  { sheet, column, of }: PlanTotal,
  cells: WorkbookCells,
): readonly { action: Action; text: string }[] {
  const grid = cells.sheets.find(({ name }) => name === sheet);
  if (grid === undefined) return [];
  return of.flatMap((action) => {
    const value = valueAt(grid, action.place.row, column);
    return typeof value === 'string' && value.trim() !== '' ? [{ action, text: value.trim() }] : [];
  });
}
