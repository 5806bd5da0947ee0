import { absoluteAddress } from '../../cells/address';
import { pounds } from '../../cells/pounds';
import type { LedgerFigures } from '../../ledger/ledgerFigures';
import { monthInWords, yearInWords } from '../../plan/values/month';
import { toPounds } from '../../ledger/readAmount';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, type TableColumn } from '../blocks/table';
import type { LedgerFormulas } from '../figures/ledgerFormulas';
import { accent } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, ChartModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';

const chartRows = 13;
const chartRowHeight = 15;
const chartColumns = 7;
const monthsOfYear = 12;

/**
 * Adds what was spent in each month, and up to it; beside the budget, spread evenly, where all is of one financial year.
 * @param budgetCell the address of the whole budget on the sheet; null where it stands nowhere
 */
export function addLedgerMonths(
  grid: SheetGrid,
  { ledger, byAction }: LedgerFigures,
  formulas: LedgerFormulas,
  budgetCell: string | null,
): ChartModel[] {
  addSection(grid, 'Spend by month, by the ledger');
  const dated = ledger.byMonth.flatMap(({ month, pence }) => (month === null ? [] : [{ month, pence }]));
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) {
    grid.addParagraph('No line of the ledger has a date or a period that can be read.', styles.caption);
    return [];
  }
  // A month in which nothing was spent is a month all the same.
  const months = Array.from({ length: last.month - first.month + 1 }, (_, index) => first.month + index);
  const spent = new Map(dated.map(({ month, pence }) => [month, pence]));
  const [year, ...others] = ledger.years;
  const budget = byAction.reduce((sum, money) => sum + (money.budget ?? 0), 0);
  const isSpread = year !== undefined && others.length === 0 && budget > 0;
  const planned = byAction.flatMap(({ profile }) => [...profile]);
  const monthsInto = (month: number): number => month - (year ?? 0) * monthsOfYear - firstMonth + 1;
  const plannedBy = (month: number): number =>
    planned.length > 0
      ? planned.reduce((sum, [of, part]) => (of <= month ? sum + part : sum), 0)
      : (budget * monthsInto(month)) / monthsOfYear;
  const top = grid.nextRow;
  for (let row = 0; row < chartRows; row++) grid.addRow(chartRowHeight);
  const most = dated.reduce((best, one) => (one.pence > best.pence ? one : best), first);
  const none = ledger.byMonth.find(({ month }) => month === null);
  grid.addParagraph(
    `From ${monthInWords(first.month)} to ${monthInWords(last.month)}; the most in ${monthInWords(most.month)}, ${pounds(toPounds(most.pence))}.` +
      (none === undefined ? '' : ` ${pounds(toPounds(none.pence))} is of no month that can be read.`) +
      (isSpread && planned.length === 0
        ? ` The budget of ${pounds(budget)} is spread evenly over ${yearInWords(year)}.`
        : ''),
    styles.caption,
  );
  // A budget that is spread evenly is worked out from where it stands.
  const spread = (month: number): CellContent => ({
    formula: `=ROUND(${budgetCell ?? ''}*${monthsInto(month)}/${monthsOfYear},2)`,
    expected: toPenny(plannedBy(month)),
  });
  const columns: TableColumn[] = [
    { head: 'Month', kind: 'text' },
    { head: 'Spend (£)', kind: 'pence' },
    { head: 'To date (£)', kind: 'pence' },
    ...(isSpread ? [{ head: 'Planned to date (£)', kind: 'pence' } as const] : []),
  ];
  const firstRow = grid.nextRow + 1;
  let toDate = 0;
  const rows = months.map((month, index): CellContent[] => {
    const pence = spent.get(month) ?? 0;
    toDate += pence;
    const cell = (row: number, column: number) => absoluteAddress({ row, column, rows: 1, columns: 1 });
    const row = firstRow + index;
    const above = index === 0 ? '' : `${cell(row - 1, 2)}+`;
    return [
      monthInWords(month),
      spent.has(month) ? formulas.inMonth(month, toPounds(pence)) : 0,
      { formula: `=${above}${cell(row, 1)}`, expected: toPounds(toDate) },
      ...(isSpread
        ? [planned.length > 0 || budgetCell === null ? toPenny(plannedBy(month)) : spread(month)]
        : []),
    ];
  });
  const { firstRow: row } = addTable(grid, { columns, rows });
  return [
    {
      name: 'BRAG Board spend',
      title: 'Spend by month (£)',
      upright: { tallest: Math.max(1, ...dated.map(({ pence }) => toPounds(pence))) },
      categories: { row, column: 0, rows: rows.length, columns: 1 },
      series: [
        {
          name: 'Spend',
          values: { row, column: 1, rows: rows.length, columns: 1 },
          fill: accent,
          labelColour: '#FFFFFF',
          labelFormat: '£#,##0;-£#,##0;;',
        },
      ],
      position: { row: top, column: 0, rows: chartRows, columns: chartColumns },
    },
  ];
}

const toPenny = (pounds: number): number => Math.round(pounds * 100) / 100;

/** A financial year begins in April, the fourth month. */
const firstMonth = 3;
