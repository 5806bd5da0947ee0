import type { Action, PlanTable, TotalShown } from '../plan/plan';
import type { MoneyField } from '../plan/values/moneyFields';
import { fieldNames } from '../plan/columns/fieldNames';
import { pounds } from './pounds';
import type { Finding, Rule } from './rule';

/**
 * A total is not the sum of the rows that it can stand for: those since the total or the heading above
 * it, all rows above it, or the whole table; each with its hidden rows or, as a filter's SUBTOTAL, without.
 */
export const totalDisagrees: Rule = {
  code: 'total.disagrees',
  severity: 'warning',
  title: 'A total is not the sum of its rows.',
  find: ({ tables, actions }) =>
    tables.flatMap((table) => {
      const within = actions.filter(({ place }) => place.sheet === table.sheet && isIn(table, place.row));
      return (table.totals ?? []).flatMap((total) => findingAt(total, table, within));
    }),
};

const isIn = ({ body }: PlanTable, row: number): boolean => row >= body.row && row < body.row + body.rows;

/** In pounds: half a penny, below which two amounts are shown as the same. */
const nothing = 0.005;

function findingAt(total: TotalShown, table: PlanTable, actions: readonly Action[]): Finding[] {
  const { row, field, pounds: shown } = total;
  const { sheet, columns, body } = table;
  const hidden = new Set(table.hiddenRows);
  const sums = candidates(row, table, actions).flatMap((rows) => [
    sumOf(rows, field),
    sumOf(
      rows.filter(({ place }) => !hidden.has(place.row)),
      field,
    ),
  ]);
  const [sum = 0] = sums;
  if (sums.some((other) => Math.abs(other - shown) < nothing)) return [];
  return [
    {
      spot: { sheet, row, column: columns[field] ?? body.column, reference: '', area: '' },
      message: `The total ${fieldNames[field]} is ${pounds(shown)}, but its rows add up to ${pounds(sum)}.`,
      advice: 'Check its formula, and look for amounts typed as text, which Excel does not add up.',
    },
  ];
}

/** The actions that a total may be of, the likeliest first. */
function candidates(
  row: number,
  { body, setAside }: PlanTable,
  actions: readonly Action[],
): (readonly Action[])[] {
  let lastTotal = body.row - 1;
  let lastMark = lastTotal;
  for (const { row: at, reason } of setAside) {
    if (at >= row) continue;
    if (reason === 'total') lastTotal = Math.max(lastTotal, at);
    if (reason === 'total' || reason === 'heading') lastMark = Math.max(lastMark, at);
  }
  const above = actions.filter(({ place }) => place.row < row);
  const sinceTotal = above.filter(({ place }) => place.row > lastTotal);
  const sinceMark = above.filter(({ place }) => place.row > lastMark);
  return [sinceTotal.length > 0 ? sinceTotal : above, sinceMark, above, actions];
}

const sumOf = (actions: readonly Action[], field: MoneyField): number =>
  actions.reduce((sum, action) => {
    const amount = action[field];
    return sum + (amount.kind === 'amount' ? amount.pounds : 0);
  }, 0);
