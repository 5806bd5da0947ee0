import { absoluteAddress } from '../../cells/address';
import { moneyFields } from '../../plan/values/moneyFields';
import { wholePlan } from '../../rollup/areas';
import { moneyFigures } from '../../rollup/figureNotes';
import { gapSentences, untold, type Gaps } from '../../rollup/gaps';
import type { Rollup, SuggestedRating } from '../../rollup/rollup';
import { varianceOf } from '../../rollup/variance';
import { areaTableColumns } from '../blocks/areaTable';
import type { BoardFigures } from '../blocks/boardFigures';
import type { PlanFormulas } from '../figures/planFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { formats, ratingStyle, styles } from '../sheet/styles';
import { addSection } from '../blocks/table';
import { ratingWord } from '../words/words';

/** Where each column of the table of ratings and money stands. */
const at = { rating: 1, budget: 2, actual: 3, forecast: 4, variance: 5, why: 6 };

export interface MoneyTable {
  readonly totalRow: number;
  readonly columns: typeof at;
}

/** Adds the table of suggested ratings and of money, with a total and the reason for each rating. */
export function addMoneyTable(grid: SheetGrid, report: BoardFigures, formulas: PlanFormulas): MoneyTable {
  addSection(grid, 'Suggested rating and money by priority area');
  const headerRow = addHeader(grid);

  const { gaps } = report;
  const firstRow = grid.nextRow;
  for (const area of report.areas) {
    const row = addRatedRow(grid, area.name, area.rating, styles.name, styles.rest);
    for (const field of moneyFields) {
      const content = gaps[field] === undefined ? formulas.money(area.actions, field, area[field]) : untold;
      grid.set(row, at[field], content, moneyStyle(content, 'pounds', styles.rest));
    }
    addVariance(grid, row, area, gaps, styles.rest);
  }

  const totalRow = addRatedRow(grid, wholePlan, report.total.rating, styles.total, styles.restTotal);
  for (const field of moneyFields) {
    const cells = absoluteAddress({
      row: firstRow,
      column: at[field],
      rows: report.areas.length,
      columns: 1,
    });
    const content =
      gaps[field] === undefined ? { formula: `=SUM(${cells})`, expected: report.total[field] } : untold;
    grid.set(totalRow, at[field], content, {
      ...moneyStyle(content, 'pounds', styles.restTotal),
      bold: true,
    });
  }
  addVariance(grid, totalRow, report.total, gaps, { ...styles.restTotal, bold: true });
  grid.tables.push({ headerRow, rows: { row: firstRow, column: 0, rows: report.areas.length + 1, columns: areaTableColumns } }); // prettier-ignore
  for (const sentence of gapSentences(gaps, moneyFigures)) grid.addParagraph(sentence, styles.caption);
  return { totalRow, columns: at };
}

function addHeader(grid: SheetGrid): number {
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
  grid.set(row, at.why, 'Why this rating is suggested', { ...styles.headLeft, wrap: false, indent: 1 });
  return row;
}

function addRatedRow(
  grid: SheetGrid,
  name: string,
  { suggested, why }: SuggestedRating,
  nameStyle: CellStyle,
  rest: CellStyle,
): number {
  const row = grid.addRow(Math.max(19, grid.heightFor([{ text: name, column: 0 }])));
  grid.set(row, 0, name, { ...nameStyle, wrap: true });
  grid.set(row, at.rating, ratingWord(suggested), ratingStyle(suggested ?? 'unrated', rest));
  for (let column = at.why + 1; column < areaTableColumns; column++) grid.set(row, column, '', rest);
  grid.set(row, at.why, why, { ...rest, size: 10, align: 'Left', vertical: 'Center', indent: 1 });
  return row;
}

function addVariance(grid: SheetGrid, row: number, area: Rollup, gaps: Gaps, rest: CellStyle): void {
  const cell = (column: number) => absoluteAddress({ row, column, rows: 1, columns: 1 });
  const expected = varianceOf(area, gaps);
  const content: CellContent =
    expected === null ? untold : { formula: `=${cell(at.forecast)}-${cell(at.budget)}`, expected };
  grid.set(row, at.variance, content, moneyStyle(content, 'change', rest));
}

/** How wide the columns of money must be for every amount to show, in characters. */
export function moneyWidth({ total, areas, gaps }: BoardFigures): number {
  const amounts = [total, ...areas].flatMap((rollup) => [
    ...moneyFields.map((field) => rollup[field]),
    varianceOf(rollup, gaps) ?? 0,
  ]);
  const longest = Math.max(
    ...amounts.map((pounds) => Math.round(Math.abs(pounds)).toLocaleString('en-GB').length),
  );
  // A sign, the mark, and bold digits, which are wider.
  return (longest + 1.5) * 1.05;
}

function moneyStyle(content: CellContent, kind: 'pounds' | 'change', rest: CellStyle): CellStyle {
  const format = formats[kind][typeof content === 'number' ? 'value' : 'live'];
  return { size: 10, align: 'Right', vertical: 'Center', ...rest, numberFormat: format };
}
