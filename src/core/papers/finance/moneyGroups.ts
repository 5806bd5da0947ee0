import { moneyFields } from '../../plan/values/moneyFields';
import type { Gaps } from '../../rollup/gaps';
import { sumOf, table, type TableBlock } from '../blocks/block';
import { moneyColumns, spentColumn, type MoneyRow } from '../blocks/moneyColumns';

/** Money by group, with a total: actions, budget, actual, forecast, variance and the share that is spent. @param head what the groups are @param all what the last row is */
export function moneyGroups(gaps: Gaps, head: string, groups: readonly MoneyRow[], all: string): TableBlock {
  const sum = (of: (row: MoneyRow) => number): number =>
    Math.round(groups.reduce((so, row) => so + of(row), 0) * 100) / 100;
  const [budget = 0, actual = 0, forecast = 0] = moneyFields.map((field) =>
    sum(({ figures }) => figures[field]),
  );
  const money = { budget, actual, forecast };
  return table({
    as: 'figures',
    rows: groups,
    hasTotal: true,
    columns: [
      { head, kind: 'text', of: ({ name }) => name, total: () => all },
      {
        head: 'Actions',
        kind: 'count',
        of: ({ figures, over }) => over.actions(figures.actions),
        total: sumOf(
          'Actions',
          sum(({ figures }) => figures.actions.length),
        ),
      },
      ...moneyColumns(gaps, money),
      spentColumn(gaps, money),
    ],
  });
}
