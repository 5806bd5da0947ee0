import { inTurns } from '../app/pause';
import { quoteSheetName } from '../core/cells/address';
import type { CellContent, SheetModel, SummarySheetKey } from '../core/sheets/sheetModel';
import { footerRoom, pointsOf } from '../core/sheets/pageSize';
import { applyStyle } from './applyStyle';
import { commonStyle } from './commonStyle';
import { paintColours } from './paintColours';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import { safeText } from './safeText';
import { setRowHeights } from './setRowHeights';
import { styleAreas } from './styleAreas';
import { writeChart } from './writeChart';
import { writeContents } from './writeContents';

/**
 * Queues everything that makes a worksheet show a model: contents, looks, charts, print set-up.
 * What was on the sheet before is replaced; the sheet itself stays.
 * @param charts names of the charts that are on the sheet already
 * @param tabs names of our sheets' tabs, for links to them
 * @param budget sends what is queued wherever more would be too much for one request
 */
export async function writeSheet(
  sheet: Excel.Worksheet,
  model: SheetModel,
  charts: readonly string[],
  tabs: ReadonlyMap<SummarySheetKey, string>,
  budget: RequestBudget,
): Promise<void> {
  const columns = Math.max(...model.cells.map((row) => row.length), 1);
  const cells = sheet.getRangeByIndexes(0, 0, model.cells.length, columns);
  const contents = model.cells.map((row) =>
    Array.from({ length: columns }, (_, column) => given(row[column]?.content ?? '', tabs)),
  );
  await writeContents(sheet, contents, budget);
  await budget.pause();
  const common = commonStyle(model.cells);
  applyStyle(cells, common);
  await budget.pause();
  const { shapes, colours } = await inTurns(styleAreas(model.cells, common), budget.pause);
  for (const { area, style } of shapes) {
    await budget.take((1 + Object.keys(style).length) * bytesOfCall);
    applyStyle(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), style);
  }
  await paintColours(sheet, colours, budget);
  await setRowHeights(sheet, model.rowHeights, budget);
  const rest = model.merges.length + model.columnWidths.length + model.pageBreaks.length;
  await budget.take((rest * 2 + model.charts.length * callsOfChart) * bytesOfCall);
  for (const area of model.merges) {
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).merge(false);
  }
  model.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  setChoices(sheet, model);
  sheet.showGridlines = false;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
  if (model.filter !== undefined) {
    const { row, column, rows, columns: wide } = model.filter;
    sheet.autoFilter.apply(sheet.getRangeByIndexes(row, column, rows, wide));
  }
  for (const chart of model.charts) writeChart(sheet, chart, charts.includes(chart.name));
  setUpPrint(sheet, model, cells);
}

/** About how many calls a chart takes. */
const callsOfChart = 100;

/** A content as Excel takes it: formulas as they are, numbers as they are, text as text. */
function given(content: CellContent, tabs: ReadonlyMap<SummarySheetKey, string>): string | number {
  if (typeof content === 'number') return content;
  if (typeof content === 'string') return safeText(content);
  return 'formula' in content ? content.formula : linkFormula(content.words, tabs.get(content.linkTo));
}

/** A link to the first cell of a sheet; only its words where there is no such sheet. */
function linkFormula(words: string, tab: string | undefined): string {
  if (tab === undefined) return safeText(words);
  const place = `#${quoteSheetName(tab)}!A1`.replaceAll('"', '""');
  return `=HYPERLINK("${place}","${words.replaceAll('"', '""')}")`;
}

/** Lists to choose from, one for each cell that has any. */
function setChoices(sheet: Excel.Worksheet, { cells }: SheetModel): void {
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell?.choices === undefined) return;
      const { dataValidation } = sheet.getRangeByIndexes(index, column, 1, 1);
      dataValidation.rule = { list: { inCellDropDown: true, source: cell.choices.join(',') } };
    });
  });
}

function setUpPrint(sheet: Excel.Worksheet, { print, pageBreaks }: SheetModel, cells: Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom =
    print.pagesTall > 0
      ? { horizontalFitToPages: 1, verticalFitToPages: print.pagesTall }
      : { horizontalFitToPages: 1 };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
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
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(print.titleRow, 0, 1, 1).getEntireRow());
  }
}
