import type { Action, PlanTable, TotalShown } from '../plan/plan';
import type { MoneyField } from '../plan/moneyFields';
import { fieldNames } from './fieldNames';
import { pounds, toPence } from './pounds';
import type { Finding, Rule } from './rule';

/**
 * A total is not the sum of the rows that it can stand for: those since the total or the heading above
 * it, all rows above it, or the whole table.
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

function findingAt(
  { row, field, pounds: shown }: TotalShown,
  table: PlanTable,
  actions: Action[],
): Finding[] {
  const { sheet, columns, body, setAside } = table;
  const rowAbove = (...reasons: string[]): number =>
    Math.max(
      body.row - 1,
      ...setAside.filter((it) => it.row < row && reasons.includes(it.reason)).map((it) => it.row),
    );
  const above = actions.filter(({ place }) => place.row < row);
  const sinceTotal = above.filter(({ place }) => place.row > rowAbove('total'));
  const sinceHeading = above.filter(({ place }) => place.row > rowAbove('total', 'heading'));
  const sums = [sinceTotal.length > 0 ? sinceTotal : above, sinceHeading, above, actions].map((rows) =>
    penceOf(rows, field),
  );
  const [sum = 0] = sums;
  if (sums.includes(toPence(shown))) return [];
  return [
    {
      spot: { sheet, row, column: columns[field] ?? body.column, reference: '', area: '' },
      message: `The total ${fieldNames[field]} is ${pounds(shown)}, but its rows add up to ${pounds(sum / 100)}.`,
      advice: 'Check its formula, and look for amounts typed as text, which Excel does not add up.',
    },
  ];
}

const penceOf = (actions: readonly Action[], field: MoneyField): number =>
  actions.reduce((sum, action) => {
    const amount = action[field];
    return sum + (amount.kind === 'amount' ? toPence(amount.pounds) : 0);
  }, 0);
