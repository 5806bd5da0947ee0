import { formatValue } from '../../workbook-file/formulas/formatValue';
import { MAX_COLUMNS } from '../../workbook-file/model/area';
import type { RangeTarget } from './rangeTarget';
import { resizeColumns, resizeRows } from './sizes';

/** Widest and narrowest result, in characters; Excel's own limit is 255. */
const WIDEST = 255;
const PADDING = 0.71;
/** Height of a line of text, in times of the font size. */
const LINE = 1.32;

function shown(
  { book, sheet }: RangeTarget,
  key: number,
): { text: string; size: number; wrap: boolean } | undefined {
  const cell = sheet.cells.get(key);
  if (cell?.value === undefined || cell.value === null) return undefined;
  const style = book.styles.style(cell.style);
  return {
    text: formatValue(cell.value, style.numberFormat, book.date1904),
    size: style.fontSize * (style.bold ? 1.08 : 1),
    wrap: style.wrapText,
  };
}

/** Makes columns as wide as their longest text, by its count of characters; the stand-in measures no fonts. */
export function autofitColumns(target: RangeTarget): void {
  target.book.calculate();
  const widest = new Map<number, number>();
  for (const key of target.sheet.keysIn(target.area)) {
    const cell = shown(target, key);
    if (!cell || cell.wrap) continue;
    const longest = Math.max(...cell.text.split('\n').map((line) => line.length));
    const column = key % MAX_COLUMNS;
    widest.set(column, Math.max(widest.get(column) ?? 0, (longest * cell.size) / 11));
  }
  for (const [column, characters] of widest) {
    const width = Math.min(WIDEST, Math.round((characters + PADDING) * 256) / 256);
    resizeColumns({ ...target, area: { ...target.area, column, columns: 1 } }, { width });
  }
}

/** Makes rows as tall as their tallest text, with wrapped lines counted by the column's width in characters. */
export function autofitRows(target: RangeTarget): void {
  target.book.calculate();
  const tallest = new Map<number, number>();
  for (const key of target.sheet.keysIn(target.area)) {
    const cell = shown(target, key);
    if (!cell) continue;
    const column = key % MAX_COLUMNS;
    const width =
      (target.sheet.columns.get(column)?.width ?? target.sheet.defaultColumnWidth) * (11 / cell.size);
    const lines = cell.text
      .split('\n')
      .reduce((sum, line) => sum + (cell.wrap ? Math.max(1, Math.ceil(line.length / width)) : 1), 0);
    const row = (key - column) / MAX_COLUMNS;
    const height = Math.max(target.sheet.defaultRowHeight, Math.ceil(lines * cell.size * LINE * 4) / 4);
    tallest.set(row, Math.max(tallest.get(row) ?? 0, height));
  }
  for (const [row, height] of tallest) {
    resizeRows({ ...target, area: { ...target.area, row, rows: 1 } }, { height: Math.min(height, 409.5) });
  }
}
