import { formatAddress } from '../../workbook-file/model/address';
import { MAX_COLUMNS } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import { widthToPoints } from '../../workbook-file/model/units';
import { chartView } from './chartView';
import type { BookShape, SheetShape } from './shapes';

const PIXELS_PER_POINT = 96 / 72;
const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

/** The workbook's tabs, and what is in front for the person who is being served. */
export function bookShape(book: Book): BookShape {
  const { selection } = book;
  return {
    fileName: book.fileName,
    signed: book.signed,
    sheets: book.sheets.map(({ id, name, visibility, tabColor }) => ({ id, name, visibility, tabColor })),
    active: book.active?.id ?? '',
    selection: selection && { sheet: selection.sheet.id, area: selection.area },
  };
}

/** What the sheet has and the view leaves out, so that nobody takes it for lost. */
function notDrawn(sheet: Sheet): string[] {
  const others = sheet.conditionalFormats.some(({ type }) => type === 'other');
  const charts = sheet.charts.some(({ type }) => type === '');
  return [
    ...(others ? ['colour scales, data bars or icon sets'] : []),
    ...(charts ? ['charts of other kinds than bars, columns, lines and pies'] : []),
    ...(sheet.hasPictures ? ['pictures and shapes'] : []),
    // Comments are fixed to their rows, and drawn.
    ...sheet.fixed.filter((what) => what !== 'comments'),
  ];
}

function notComputed(sheet: Sheet): string[] {
  return [...sheet.notComputed]
    .filter((key) => sheet.computed.has(key))
    .sort((a, b) => a - b)
    .map((key) =>
      formatAddress({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, rows: 1, columns: 1 }),
    );
}

/** Everything that is shown of a sheet around its cells. */
export function sheetShape(book: Book, sheet: Sheet): SheetShape {
  book.calculate();
  const used = sheet.usedArea(false);
  const merged = sheet.merges.reduce((last, { row, rows }) => Math.max(last, row + rows), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    rows: Math.max(merged, used ? used.row + used.rows : 0),
    columns: used ? used.column + used.columns : 0,
    defaultHeight: pixels(sheet.defaultRowHeight),
    defaultWidth: pixels(widthToPoints(sheet.defaultColumnWidth)),
    heights: [...sheet.rows]
      .filter(([, { height, hidden }]) => hidden ?? height !== undefined)
      .map(([row, { height, hidden }]) => [row, hidden ? 0 : pixels(height ?? sheet.defaultRowHeight)]),
    // A setting for all columns to the end of the sheet is cut where nothing is shown any more.
    widths: [...sheet.columns]
      .filter(([column]) => column < Math.min(MAX_COLUMNS, 1000))
      .map(([column, { width, hidden }]) => [
        column,
        hidden ? 0 : pixels(widthToPoints(width ?? sheet.defaultColumnWidth)),
      ]),
    merges: sheet.merges,
    frozen: sheet.view.frozen,
    gridlines: sheet.view.showGridlines,
    protected: sheet.protection.protected,
    charts: sheet.charts.map((chart) => chartView(book, sheet, chart)),
    notDrawn: notDrawn(sheet),
    notComputed: notComputed(sheet),
  };
}
