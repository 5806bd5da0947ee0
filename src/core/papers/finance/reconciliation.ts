import { joined } from '../../cells/joined';
import { absoluteAddress, cellAddress, quoteSheetName } from '../../cells/address';
import { planTotals, typedAmounts, type PlanTotal } from '../../rollup/planTotals';
import type { PackInput } from '../pack/packInput';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, type TableColumn } from '../blocks/table';
import { quoted } from '../words/words';

const fieldNames = { budget: 'Budget', actual: 'Actual', forecast: 'Forecast' };
const at = { plan: 2, ours: 3 };

/** Adds the totals that the plan itself gives beside ours, to the penny, with what explains a difference. */
export function addReconciliation(grid: SheetGrid, { plan, cells }: PackInput): void {
  addSection(grid, 'Check against the plan’s totals');
  const totals = planTotals(plan);
  if (totals.length === 0) {
    grid.addParagraph('The plan gives no totals of its own to compare with.', styles.caption);
    return;
  }
  const columns: TableColumn[] = [
    { head: 'Total in the plan', kind: 'text' },
    { head: 'Money', kind: 'text' },
    { head: 'The plan says (£)', kind: 'pence' },
    { head: 'We make it (£)', kind: 'pence' },
    { head: 'Difference (£)', kind: 'pence' },
  ];
  const firstRow = grid.nextRow + 1;
  const rows = totals.map((total, index): CellContent[] => {
    const cell = (column: number) => absoluteAddress({ row: firstRow + index, column, rows: 1, columns: 1 });
    const place = `${quoteSheetName(total.sheet)}!${absoluteAddress({ row: total.row, column: total.column, rows: 1, columns: 1 })}`; // prettier-ignore
    return [
      `${quoted(total.sheet)}, cell ${cellAddress(total.row, total.column)}`,
      fieldNames[total.field],
      { formula: `=${place}`, expected: total.pounds },
      total.ours,
      { formula: `=ROUND(${cell(at.ours)}-${cell(at.plan)},2)`, expected: pence(total.ours - total.pounds) },
    ];
  });
  addTable(grid, { columns, rows });
  for (const total of totals) {
    const { field, row, column, agrees } = total;
    const where = `${fieldNames[field]}, ${cellAddress(row, column)}`;
    if (agrees) continue;
    const typed = typedAmounts(total, cells).map(({ action, text }) => `${nameOf(action)} (“${text}”)`);
    grid.addParagraph(
      typed.length === 0
        ? `${where}: the two differ. Look for a row that the plan’s total leaves out, or counts twice.`
        : `${where}: the plan’s total passes over amounts typed as words, which we read where we can: ${joined(typed)}.`,
      styles.caption,
    );
  }
}

const nameOf = ({ reference, text }: PlanTotal['of'][number]): string =>
  reference === '' ? text.slice(0, 30) : reference;

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;
