import { moneyFields, type MoneyField } from '../../plan/values/moneyFields';
import { untold, type Gaps } from '../../rollup/gaps';
import type { Rollup } from '../../rollup/rollup';
import { shareSpent, varianceOf } from '../../rollup/variance';
import type { PlanFormulas } from '../figures/planFormulas';
import type { CellContent } from '../sheet/sheetModel';
import { sumOf, type Column, type Here } from './block';
import { whereRecorded } from './emptyColumn';

/** A group of actions with its money, and formulas over its rows. */
export interface MoneyRow {
  readonly name: string;
  readonly figures: Rollup;
  readonly over: PlanFormulas;
}

type Money = Pick<Rollup, 'budget' | 'actual' | 'forecast'>;

const heads = { budget: 'Budget (£)', actual: 'Actual (£)', forecast: 'Forecast (£)' } as const;

/** The columns of money of a table of groups: budget, actual, forecast, and the variance. @param all what they come to together */
export function moneyColumns(gaps: Gaps, all: Money): Column<MoneyRow>[] {
  const variance =
    (figures: Money) =>
    (here: Here): CellContent => {
      const expected = varianceOf(figures, gaps);
      return expected === null
        ? untold
        : { formula: `=${here.cell('forecast')}-${here.cell('budget')}`, expected };
    };
  const recorded = (column: Column<MoneyRow>, ...of: readonly MoneyField[]): Column<MoneyRow> =>
    whereRecorded(
      of.every((field) => gaps[field]?.kind !== 'not recorded'),
      column,
    );
  const fields = moneyFields.map((field): Column<MoneyRow> =>
    recorded(
      {
        head: heads[field],
        key: field,
        kind: 'pounds',
        of: ({ figures, over }) =>
          gaps[field] === undefined ? over.money(figures.actions, field, figures[field]) : untold,
        total: gaps[field] === undefined ? sumOf(field, all[field]) : () => untold,
      },
      field,
    ),
  );
  const difference: Column<MoneyRow> = {
    head: 'Variance (£)',
    key: 'variance',
    kind: 'change',
    of: ({ figures }, here) => variance(figures)(here),
    total: variance(all),
  };
  return [...fields, recorded(difference, 'budget', 'forecast')];
}

/** The share of the budget that is spent, beside such columns. */
export function spentColumn(gaps: Gaps, all: Money): Column<MoneyRow> {
  const share =
    (figures: Money) =>
    (here: Here): CellContent => {
      if (gaps.budget !== undefined || gaps.actual !== undefined) return untold;
      const budget = here.cell('budget');
      return {
        formula: `=IF(${budget}=0,"${untold}",${here.cell('actual')}/${budget})`,
        expected: shareSpent(figures, gaps) ?? untold,
      };
    };
  const column: Column<MoneyRow> = {
    head: 'Spent, of budget',
    kind: 'share',
    of: ({ figures }, here) => share(figures)(here),
    total: share(all),
  };
  const isRecorded = gaps.budget?.kind !== 'not recorded' && gaps.actual?.kind !== 'not recorded';
  return whereRecorded(isRecorded, column);
}
