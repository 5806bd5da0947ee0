import { absoluteAddress } from '../../cells/address';
import { moneyFields } from '../../plan/values/moneyFields';
import { wholePlan } from '../../rollup/areas';
import { untold, type Gaps } from '../../rollup/gaps';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import { shareSpent, varianceOf } from '../../rollup/variance';
import type { PlanFormulas } from '../figures/planFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from './layOutBlocks';
import { addTable, sumBelow, type TableColumn } from './table';

interface MoneyGroups {
  readonly title: string;
  /** What the groups are. */
  readonly head: string;
  /** Each group with formulas over its rows. */
  readonly groups: readonly { readonly group: AreaRollup; readonly over: PlanFormulas }[];
  /** The whole plan, where every action is in one group and the sums are so the plan's. */
  readonly total?: Rollup;
  /** Under the table. */
  readonly note?: string;
}

const at = { actions: 1, budget: 2, actual: 3, forecast: 4, variance: 5, spent: 6 };

/** Adds a table of money by group: actions, budget, actual, forecast, variance and the share that is spent. */
export function addMoneyGroups(
  grid: SheetGrid,
  gaps: Gaps,
  { title, head, groups, total, note }: MoneyGroups,
): void {
  addSection(grid, title);
  const columns: TableColumn[] = [
    { head, kind: 'text' },
    { head: 'Actions', kind: 'count' },
    { head: 'Budget (£)', kind: 'pounds' },
    { head: 'Actual (£)', kind: 'pounds' },
    { head: 'Forecast (£)', kind: 'pounds' },
    { head: 'Variance (£)', kind: 'change' },
    { head: 'Spent, of budget', kind: 'share' },
  ];
  // The header takes one row, and the table begins right under it.
  const firstRow = grid.nextRow + 1;
  const derived = (row: number, figures: Rollup): CellContent[] => {
    const cell = (column: number) => absoluteAddress({ row, column, rows: 1, columns: 1 });
    const variance = varianceOf(figures, gaps);
    return [
      variance === null
        ? untold
        : { formula: `=${cell(at.forecast)}-${cell(at.budget)}`, expected: variance },
      gaps.budget === undefined && gaps.actual === undefined
        ? {
            formula: `=IF(${cell(at.budget)}=0,"–",${cell(at.actual)}/${cell(at.budget)})`,
            expected: shareSpent(figures, gaps) ?? untold,
          }
        : untold,
    ];
  };
  const rows = groups.map(({ group, over }, index): CellContent[] => [
    group.name,
    over.actions(group.actions),
    ...moneyFields.map((field) =>
      gaps[field] === undefined ? over.money(group.actions, field, group[field]) : untold,
    ),
    ...derived(firstRow + index, group),
  ]);
  const sums = (whole: Rollup): CellContent[] => [
    wholePlan,
    sumBelow({ firstRow }, groups.length, at.actions, whole.actions.length),
    ...moneyFields.map((field) =>
      gaps[field] === undefined ? sumBelow({ firstRow }, groups.length, at[field], whole[field]) : untold,
    ),
    ...derived(firstRow + groups.length, whole),
  ];
  addTable(grid, { columns, rows, ...(total === undefined ? {} : { total: sums(total) }) });
  if (note !== undefined) grid.addParagraph(note, styles.caption);
}
