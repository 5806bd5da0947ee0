import { inTurns } from '../app/pause';
import { cellAddress, rectAddress, type Rect } from '../core/cells/address';
import { edgeRoom, footerRoom, pointsOf } from '../core/papers/sheet/pageSize';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { applyFormat } from './applyStyle';
import { bytesOf } from './bytesOf';
import { commonStyle } from './commonStyle';
import { addressLists, dressAreas } from './dressAreas';
import { lookGrid } from './lookGrid';
import { mergeAreas } from './mergeAreas';
import { plainLook } from './plainLook';
import type { ChartThere } from './ownSheet';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import { setRowHeights } from './setRowHeights';
import { widthOf } from './sheetContents';
import { seenCells } from './seenCells';
import { sharedChoices, sharedLooks } from './sharedLooks';
import { writeChart } from './writeChart';
import { writeFormats } from './writeFormats';

/** A sheet whose contents are written, to be given its looks. */
export interface SheetToDress {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
  /** The charts that are on it. */
  readonly charts: readonly ChartThere[];
  /** How many rows and columns of it may have an earlier look; null for a new sheet. */
  readonly looked: { readonly rows: number; readonly columns: number } | null;
  /** True where its areas are merged as they should be. */
  readonly keepsMerges: boolean;
}

/** Queues a part of a sheet's looks; done again, it comes to the same. */
type Facet = (sheet: SheetToDress, budget: RequestBudget) => Promise<void> | void;

/** The looks of a sheet in parts that Excel may refuse apart from each other, with what each is called. */
export const facets: ReadonlyMap<string, Facet> = new Map<string, Facet>([
  ['Fonts, colours and sizes were', writeStyles],
  ['Lists to choose from and filter buttons were', setChoices],
  ['Charts were', writeCharts],
  ['Page set-up was', setUpPrint],
]);

/** Queues all looks of a sheet: fonts and colours, lists and filter, charts, print set-up. */
export async function writeLooks(sheet: SheetToDress, budget: RequestBudget): Promise<void> {
  for (const write of facets.values()) await write(sheet, budget);
}

/** What people see of the window; Excel refuses it while another workbook is in front. */
export function setView({ sheet, model }: Pick<SheetToDress, 'sheet' | 'model'>): void {
  sheet.showGridlines = false;
  if (model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
}

const areaOf = ({ cells }: SheetModel): Rect => ({
  row: 0,
  column: 0,
  rows: cells.length,
  columns: widthOf(cells),
});

async function writeStyles(to: SheetToDress, budget: RequestBudget): Promise<void> {
  const { sheet, model, looked } = to;
  await budget.pause();
  if (looked !== null) plainLook(lookedCells(to, budget));
  const common = commonStyle(model.cells);
  applyFormat(budget.range(sheet, areaOf(model)).format, common);
  await budget.pause();
  const { grid, rest } = lookGrid(await inTurns(sharedLooks(seenCells(model), common), budget.pause));
  for (const look of rest) await dressAreas(sheet, look, budget);
  if (grid !== null) {
    await budget.take(bytesOf(grid.cells));
    budget.range(sheet, grid.area).setCellProperties(grid.cells);
  }
  await writeFormats(sheet, model.cells, budget);
  await setRowHeights(sheet, model.rowHeights, budget, widthOf(model.cells));
  await budget.take((model.merges.length + model.columnWidths.length) * bytesOfCall);
  if (!to.keepsMerges) mergeAreas(sheet, model.merges);
  const widths = model.columnWidths.map((characters) => ({ format: { columnWidth: pointsOf(characters) } }));
  budget.range(sheet, { ...areaOf(model), columns: widths.length }).setColumnProperties(widths);
}

/** The model's cells, and those that had a look of ours before. */
function lookedCells({ sheet, model, looked }: SheetToDress, budget: RequestBudget): Excel.Range {
  const rows = Math.max(model.cells.length, looked?.rows ?? 0);
  const columns = Math.max(widthOf(model.cells), looked?.columns ?? 0);
  return budget.range(sheet, { row: 0, column: 0, rows, columns });
}

/** Lists to choose from, one for all cells that have the same, and the buttons to filter a table by. */
function setChoices(to: SheetToDress, budget: RequestBudget): void {
  const { sheet, model, looked } = to;
  if (looked !== null) lookedCells(to, budget).dataValidation.clear();
  for (const [source, areas] of sharedChoices(model.cells)) {
    for (const addresses of addressLists(areas)) {
      const { dataValidation } = sheet.getRanges(addresses).untrack();
      dataValidation.rule = { list: { inCellDropDown: true, source } };
    }
  }
  if (model.filter !== undefined) sheet.autoFilter.apply(rectAddress(model.filter));
}

/** About how many calls a chart takes. */
const callsOfChart = 100;
/** Ours among the charts that officers may have put on a sheet of ours. */
const chartPrefix = 'BRAG Board ';

async function writeCharts({ sheet, model, charts }: SheetToDress, budget: RequestBudget): Promise<void> {
  await budget.take(model.charts.length * callsOfChart * bytesOfCall);
  for (const { name } of charts) {
    const isGone = model.charts.every((chart) => chart.name !== name);
    if (isGone && name.startsWith(chartPrefix)) sheet.charts.getItem(name).delete();
  }
  for (const chart of model.charts) {
    const there = charts.find(({ name }) => name === chart.name);
    writeChart(sheet, chart, there?.series ?? null, (area) => budget.range(sheet, area));
  }
}

async function setUpPrint(to: SheetToDress, budget: RequestBudget): Promise<void> {
  const { sheet, model, looked } = to;
  const { print, pageBreaks } = model;
  await budget.take((pageBreaks.length + callsOfSetUp) * 2 * bytesOfCall);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = print.paper;
  // 0 pages high is as many as it takes; left out, Excel takes it for one.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.pagesTall };
  if (looked !== null) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  // A line of the header stands within the margin, so that there is as much room on the page with it as without.
  pageLayout.setPrintMargins('Points', {
    left: print.margin,
    right: print.margin,
    top: print.margin,
    bottom: print.margin + footerRoom,
    header: edgeRoom,
    footer: edgeRoom,
  });
  pageLayout.centerHorizontally = true;
  const footers = pageLayout.headersFooters.defaultForAllPages;
  const { footer, header = '', marking = '' } = print;
  // Nothing in the middle: long names at the sides would run into it.
  // A new sheet has none.
  if (looked !== null || header !== '') footers.leftHeader = printed(header);
  if (looked !== null || marking !== '') footers.rightHeader = printed(marking);
  footers.leftFooter = printed(footer);
  footers.rightFooter = `${marking === '' ? '' : `${printed(marking)}  `}Page &P of &N`;
  pageLayout.setPrintArea(rectAddress(print.area ?? areaOf(model)));
  if (print.titleRow !== undefined) {
    // "The range must span the entire row": https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
    pageLayout.setPrintTitleRows(`${print.titleRow + 1}:${print.titleRow + (print.titleRows ?? 1)}`);
  }
}

/** An ampersand begins a code in a header or footer. */
const printed = (text: string): string => text.replaceAll('&', '&&');

const callsOfSetUp = 24;
