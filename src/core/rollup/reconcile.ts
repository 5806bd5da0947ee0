import { valueAt, type WorkbookCells } from '../cells/sheetCells';
import { moneyFields, type MoneyField } from '../plan/values/moneyFields';
import type { Plan, PlanTable } from '../plan/plan';
import { poundsOf } from './spendQuestions';

/** A total that the plan itself gives for one money column, beside the sum of the actions above it. */
export interface PlanTotal {
  readonly sheet: string;
  /** The total's cell: the sheet's row and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly field: MoneyField;
  /** As the plan shows it, in pounds. */
  readonly plan: number;
  /** The sum of what was read of the actions, in pounds. */
  readonly ours: number;
  /** Amounts typed as words that a spreadsheet's own sum passes over, as references: `2.3 (£12k)`. */
  readonly typed: readonly string[];
}

/**
 * The plan's own totals, from the rows set aside as totals, each beside ours. A total covers the actions
 * of its table above it: since the total before it, or, for the last of several, all of them where that fits.
 * A total that is no number is left out.
 */
export function reconcile(plan: Plan, cells: WorkbookCells): PlanTotal[] {
  return plan.tables.flatMap((table) => {
    const totals = table.setAside.filter(({ reason }) => reason === 'total').map(({ row }) => row);
    return totals.flatMap((row, index) =>
      moneyFields.flatMap((field) => totalOf(plan, cells, table, field, row, totals[index - 1] ?? -1)),
    );
  });
}

function totalOf(
  plan: Plan,
  cells: WorkbookCells,
  table: PlanTable,
  field: MoneyField,
  row: number,
  before: number,
): PlanTotal[] {
  const column = table.columns[field];
  const sheet = cells.sheets.find(({ name }) => name === table.sheet);
  if (column === undefined || sheet === undefined) return [];
  const shown = valueAt(sheet, row, column);
  if (typeof shown !== 'number') return [];
  const above = plan.actions.filter(({ place }) => place.sheet === table.sheet && place.row < row && place.row >= table.body.row); // prettier-ignore
  const since = above.filter(({ place }) => place.row > before);
  const sum = (actions: typeof above) =>
    Math.round(actions.reduce((pounds, action) => pounds + poundsOf(action[field]), 0) * 100) / 100;
  const typedIn = (actions: typeof above) =>
    actions.filter(({ place }) => {
      const value = valueAt(sheet, place.row, column);
      return typeof value === 'string' && value.trim() !== '';
    });
  // What the plan's own sum can have added: numbers only.
  const numbers = (actions: typeof above) => sum(actions) - sum(typedIn(actions));
  const covered = since.length > 0 && !near(shown, numbers(above)) ? since : above;
  return [
    {
      sheet: table.sheet,
      row,
      column,
      field,
      plan: shown,
      ours: sum(covered),
      typed: typedIn(covered).map(
        ({ reference, text, place }) =>
          `${reference === '' ? text.slice(0, 30) : reference} (“${String(valueAt(sheet, place.row, column)).trim()}”)`,
      ),
    },
  ];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
