import { absoluteAddress } from '../cells/address';
import { moneyFields } from '../plan/moneyFields';
import type { Plan } from '../plan/plan';
import type { Rollup } from '../rollup/rollup';
import { areaTableColumns, rowHeight } from './areaTable';
import type { BoardFigures } from './boardFigures';
import type { PlanFormulas } from './planFormulas';
import type { SheetGrid } from './sheetGrid';
import type { CellContent, CellStyle } from './sheetModel';
import { formats, ratingStyle, styles } from './styles';
import { ratingWord } from './words';

/** Where each column of the table of ratings and money stands. */
const at = { rating: 1, budget: 2, actual: 3, forecast: 4, variance: 5, why: 6 };

export interface MoneyTable {
  readonly totalRow: number;
  readonly columns: typeof at;
}

/** Adds the table of suggested ratings and money, with a total and the reason for each rating. */
export function addMoneyTable(
  grid: SheetGrid,
  report: BoardFigures,
  formulas: PlanFormulas,
  plan: Plan,
): MoneyTable {
  grid.addRow(8);
  const section = grid.addRow(19);
  grid.fill({ row: section, column: 0, rows: 1, columns: areaTableColumns }, styles.section);
  grid.set(section, 0, 'Suggested rating and money by priority area', styles.section);
  addHeader(grid);

  const has = hasColumns(plan);
  const firstRow = grid.nextRow;
  for (const area of report.areas) {
    const row = grid.addRow(rowHeight(area.name));
    grid.set(row, 0, area.name, styles.name);
    addRating(grid, row, area, styles.rest);
    for (const field of moneyFields) {
      const content = has[field] ? formulas.money(area.actions, field, area[field]) : '–';
      grid.set(row, at[field], content, moneyStyle(content, 'pounds', styles.rest));
    }
    addVariance(grid, row, area, has, styles.rest);
  }

  const totalRow = grid.addRow(17);
  grid.set(totalRow, 0, 'Whole plan', styles.total);
  addRating(grid, totalRow, report.total, styles.restTotal);
  for (const field of moneyFields) {
    const cells = absoluteAddress({
      row: firstRow,
      column: at[field],
      rows: report.areas.length,
      columns: 1,
    });
    const content = has[field] ? { formula: `=SUM(${cells})`, expected: report.total[field] } : '–';
    grid.set(totalRow, at[field], content, {
      ...moneyStyle(content, 'pounds', styles.restTotal),
      bold: true,
    });
  }
  addVariance(grid, totalRow, report.total, has, { ...styles.restTotal, bold: true });
  return { totalRow, columns: at };
}

function addHeader(grid: SheetGrid): void {
  const row = grid.addRow(30);
  grid.fill({ row, column: 0, rows: 1, columns: areaTableColumns }, styles.head);
  grid.set(row, 0, 'Priority area', styles.headLeft);
  grid.set(row, at.rating, 'Suggested rating', styles.head);
  const heads = {
    budget: 'Budget (£)',
    actual: 'Actual (£)',
    forecast: 'Forecast (£)',
    variance: 'Variance (£)',
  };
  for (const field of ['budget', 'actual', 'forecast', 'variance'] as const) {
    grid.set(row, at[field], heads[field], { ...styles.head, align: 'Right' });
  }
  grid.set(row, at.why, 'Why this rating', { ...styles.headLeft, wrap: false, indent: 1 });
}

function addRating(grid: SheetGrid, row: number, area: Rollup, rest: CellStyle): void {
  const { suggested, why } = area.rating;
  grid.set(row, at.rating, ratingWord(suggested), ratingStyle(suggested ?? 'unrated', rest));
  for (let column = at.why + 1; column < areaTableColumns; column++) grid.set(row, column, '', rest);
  grid.set(row, at.why, why, { ...rest, size: 10, align: 'Left', vertical: 'Center', indent: 1 });
}

function addVariance(
  grid: SheetGrid,
  row: number,
  area: Rollup,
  has: Readonly<Record<'budget' | 'forecast', boolean>>,
  rest: CellStyle,
): void {
  const cell = (column: number) => absoluteAddress({ row, column, rows: 1, columns: 1 });
  const content: CellContent =
    has.budget && has.forecast
      ? { formula: `=${cell(at.forecast)}-${cell(at.budget)}`, expected: varianceOf(area) }
      : '–';
  grid.set(row, at.variance, content, moneyStyle(content, 'change', rest));
}

/** How wide the columns of money must be for every amount to show, in characters. */
export function moneyWidth({ total, areas }: BoardFigures): number {
  const amounts = [total, ...areas].flatMap((rollup) => [
    ...moneyFields.map((field) => rollup[field]),
    varianceOf(rollup),
  ]);
  const longest = Math.max(
    ...amounts.map((pounds) => Math.round(Math.abs(pounds)).toLocaleString('en-GB').length),
  );
  // A sign, the mark, and bold digits, which are wider.
  return Math.ceil((longest + 2) * 1.15);
}

/** Forecast less budget, to the penny: plus is over budget. */
const varianceOf = ({ forecast, budget }: Rollup): number => Math.round((forecast - budget) * 100) / 100;

function hasColumns(plan: Plan): Record<(typeof moneyFields)[number], boolean> {
  const has = (field: (typeof moneyFields)[number]) =>
    plan.tables.some(({ columns }) => columns[field] !== undefined);
  return { budget: has('budget'), actual: has('actual'), forecast: has('forecast') };
}

function moneyStyle(content: CellContent, kind: 'pounds' | 'change', rest: CellStyle): CellStyle {
  const format = formats[kind][typeof content === 'number' ? 'value' : 'live'];
  return { size: 11, align: 'Right', vertical: 'Center', ...rest, numberFormat: format };
}
