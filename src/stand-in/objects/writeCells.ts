import { HostError } from '../protocol/hostError';
import type { CellValue } from '../../workbook-file/model/cell';
import { parseInput } from '../behaviour/parseInput';
import { requireWritable } from './requireWritable';
import { eachCell, LARGE_AREA, type RangeTarget } from './rangeTarget';
import { cellKey } from '../../workbook-file/model/sheet';

/**
 * What was sent for each cell: a grid of the range's size, or one value for all of its cells.
 * @throws InvalidArgument where the sizes differ.
 */
export function inputAt({ area }: RangeTarget, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.row] as unknown[])[column - area.column];
}

function isScalar(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

/** Writes one cell as if it were typed; its look stays, but for the number format that typing brings. */
function writeCell(
  { book, sheet }: RangeTarget,
  row: number,
  column: number,
  input: string | number | boolean,
): void {
  const key = cellKey(row, column);
  const before = sheet.cells.get(key);
  const style = before === undefined ? sheet.styleAt(row, column) : before.style;
  const look = book.styles.style(style);
  const {
    value,
    formula,
    format,
    quoted = false,
  } = parseInput(input, look.numberFormat === '@', book.date1904);
  const newFormat = look.numberFormat === 'General' ? format : undefined;
  const styled =
    quoted === look.quotePrefix && newFormat === undefined
      ? style
      : book.styles.change(style, {
          quotePrefix: quoted,
          ...(newFormat !== undefined && { numberFormat: newFormat }),
        });
  if (formula !== undefined) {
    const kept = before?.formula === formula ? before.value : null;
    sheet.replace(row, column, { value: kept, formula, style: styled });
    sheet.computed.add(key);
    return;
  }
  sheet.computed.delete(key);
  if (value === null && styled === 0 && !before) return;
  sheet.replace(row, column, value === null && styled === 0 ? undefined : { value, style: styled });
}

/** What a range of one cell holds; undefined for a larger one. */
function soleValue({ sheet, area }: RangeTarget): CellValue | undefined {
  return area.rows * area.columns === 1 ? (sheet.cell(area.row, area.column)?.value ?? null) : undefined;
}

function recordEdit(
  { book, sheet, area }: RangeTarget,
  before: CellValue | undefined,
  hasChanged = true,
): void {
  if (hasChanged) book.touch({ sheet, area });
  book.changes.push({ kind: 'cells', sheet, area, type: 'RangeEdited', before });
}

/**
 * Writes values or formulas: `null` leaves a cell alone, `""` empties it.
 * @throws InvalidArgument for another size or kind; AccessDenied for locked cells.
 */
export function writeCells(target: RangeTarget, input: unknown): void {
  const at = inputAt(target, input);
  if (target.area.rows * target.area.columns > LARGE_AREA && !Array.isArray(input))
    throw new HostError('InvalidArgument');
  requireWritable(target);
  const before = soleValue(target);
  eachCell(target.area, (row, column) => {
    const value = at(row, column) ?? null;
    if (value === null) return;
    if (!isScalar(value)) throw new HostError('InvalidArgument');
    writeCell(target, row, column, value);
  });
  recordEdit(target, before);
}

/** Empties the cells of an area, and with `formats` also takes their look. */
export function clearCells(target: RangeTarget, contents: boolean, formats: boolean): void {
  requireWritable(target);
  const { book, sheet, area } = target;
  const before = soleValue(target);
  // Merging empties cells that mostly are empty: no formula is worked out anew for that.
  let hasChanged = false;
  for (const key of [...sheet.keysIn(area)]) {
    const row = Math.floor(key / 16_384);
    const column = key % 16_384;
    const cell = sheet.cells.get(key);
    if (!cell) continue;
    if (cell.value !== null || cell.formula !== undefined) hasChanged = true;
    const value = contents ? { value: null } : cell;
    if (contents) sheet.computed.delete(key);
    const style = formats
      ? 0
      : contents
        ? book.styles.change(cell.style, { quotePrefix: false })
        : cell.style;
    sheet.replace(row, column, contents && style === 0 ? undefined : { ...value, style });
  }
  if (contents) recordEdit(target, before, hasChanged);
}
