import type { CellContent, PrintModel, SheetModel } from '../core/sheets/sheetModel';
import { applyStyle } from './applyStyle';
import { safeText } from './safeText';
import { styleAreas } from './styleAreas';
import { writeChart } from './writeChart';

/**
 * Queues everything that makes a worksheet show a model: contents, looks, charts, print set-up.
 * What was on the sheet before is replaced; the sheet itself stays.
 * @param charts names of the charts that are on the sheet already
 */
export function writeSheet(sheet: Excel.Worksheet, model: SheetModel, charts: readonly string[]): void {
  const columns = Math.max(...model.cells.map((row) => row.length), 1);
  const cells = sheet.getRangeByIndexes(0, 0, model.cells.length, columns);
  cells.formulas = model.cells.map((row) =>
    Array.from({ length: columns }, (_, column) => given(row[column]?.content ?? '')),
  );
  for (const { area, style } of styleAreas(model.cells)) {
    applyStyle(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), style);
  }
  for (const area of model.merges) {
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).merge(false);
  }
  model.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  for (const [row, height] of model.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  sheet.showGridlines = false;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  for (const chart of model.charts) writeChart(sheet, chart, charts.includes(chart.name));
  setUpPrint(sheet, model.print, cells);
}

/** A content as Excel takes it: formulas as they are, numbers as they are, text as text. */
function given(content: CellContent): string | number {
  if (typeof content === 'number') return content;
  return typeof content === 'string' ? safeText(content) : content.formula;
}

/** The width of so many digits of the usual body font (7 pixels each, 5 for the margins), in points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function setUpPrint(sheet: Excel.Worksheet, print: PrintModel, cells: Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom =
    print.pagesTall > 0
      ? { horizontalFitToPages: 1, verticalFitToPages: print.pagesTall }
      : { horizontalFitToPages: 1 };
  pageLayout.leftMargin = print.margin;
  pageLayout.rightMargin = print.margin;
  pageLayout.topMargin = print.margin;
  pageLayout.bottomMargin = print.margin + footerRoom;
  pageLayout.footerMargin = footerRoom;
  pageLayout.centerHorizontally = true;
  const footers = pageLayout.headersFooters.defaultForAllPages;
  // An ampersand begins a code in a footer.
  footers.leftFooter = print.footer.replaceAll('&', '&&');
  footers.rightFooter = 'Page &P of &N';
  if (print.grows !== true) pageLayout.setPrintArea(cells);
  if (print.titleRow !== undefined) {
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(print.titleRow, 0, 1, 1));
  }
}

/** Height kept free for the footer, in points. */
const footerRoom = 14;
