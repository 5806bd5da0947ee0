import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { ChartAnchor } from '../../workbook-file/model/chart';
import { moveInFormula } from './moveInFormula';
import {
  changedArea,
  relocatingRows,
  shiftingRows,
  wholeRows,
  type RowChange,
  type RowMove,
} from './rowChange';
import { rewriteFormulas } from './rewriteFormulas';
import { cellKey, type Sheet } from '../../workbook-file/model/sheet';
import { HostError } from '../protocol/hostError';

const changedAreas = (areas: readonly Area[], change: RowChange) =>
  areas.map((area) => changedArea(area, change)).filter((area) => area !== undefined);

function moveCells(sheet: Sheet, move: RowMove): void {
  const touched = [...sheet.cells].filter(([key]) => key >= cellKey(move.at, 0));
  const computed = new Set([...sheet.computed].filter((key) => key >= cellKey(move.at, 0)));
  for (const [key] of touched) {
    sheet.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, undefined);
    sheet.computed.delete(key);
  }
  const firstKept = move.count < 0 ? move.at - move.count : move.at;
  for (const [key, cell] of touched) {
    const row = Math.floor(key / MAX_COLUMNS);
    if (row < firstKept) continue;
    const place = row + move.count;
    sheet.replace(place, key % MAX_COLUMNS, cell);
    if (computed.has(key)) sheet.computed.add(cellKey(place, key % MAX_COLUMNS));
  }
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, format] of rows) {
    if (row < move.at) sheet.rows.set(row, format);
    else if (row >= firstKept) sheet.rows.set(row + move.count, format);
  }
  // A row of the file that lost its own height must say so.
  for (const [row] of rows) if (!sheet.rows.has(row)) sheet.rows.set(row, {});
}

/** New rows look like the row above them, as in Excel. */
function styleNewRows(sheet: Sheet, { at, count }: RowMove): void {
  if (at === 0) return;
  const above = wholeRows(at - 1, 1);
  for (const key of [...sheet.keysIn(above)]) {
    const style = sheet.cells.get(key)?.style ?? 0;
    if (style === 0) continue;
    for (let row = at; row < at + count; row++) sheet.replace(row, key % MAX_COLUMNS, { value: null, style });
  }
}

function moveSurroundings(sheet: Sheet, change: RowChange): void {
  sheet.merges = changedAreas(sheet.merges, change).filter(({ rows, columns }) => rows * columns > 1);
  for (const table of sheet.tables) table.area = changedArea(table.area, change) ?? table.area;
  if (sheet.filter) sheet.filter = changedArea(sheet.filter, change);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
    rule.areas = changedAreas(rule.areas, change);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  const moved = <T extends { area: Area }>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const area = changedArea(one.area, change);
      return area ? [{ ...one, area }] : [];
    });
  sheet.hyperlinks = moved(sheet.hyperlinks);
  sheet.comments = moved(sheet.comments);
}

/** Charts and page breaks keep to the rows below them. */
function moveAnchors(sheet: Sheet, move: RowMove): void {
  const after = (row: number) => (row < move.at ? row : Math.max(move.at, row + move.count));
  const anchor = (corner: ChartAnchor): ChartAnchor => ({ ...corner, row: after(corner.row) });
  for (const chart of sheet.charts) {
    chart.from = anchor(chart.from);
    chart.to = anchor(chart.to);
  }
  sheet.rowBreaks = [...new Set(sheet.rowBreaks.map(after))];
}

/** @param mayLose what formulas read may be among rows that are gone: then they are computed anew */
function moveFormulas(book: Book, sheet: Sheet, change: RowChange, mayLose: boolean): void {
  rewriteFormulas(book, (formula, home) => moveInFormula(formula, home, sheet, change), mayLose);
}

/** @throws NotImplemented where the sheet holds what the stand-in cannot move, such as comments, by name */
function requireMovable(sheet: Sheet): void {
  if (sheet.fixed.length > 0)
    throw new HostError(
      'NotImplemented',
      `The stand-in Excel cannot move rows on a sheet with ${sheet.fixed.join(' and ')}.`,
    );
}

/**
 * Puts rows in above a row (a positive count) or takes rows out from it on (a negative one), and moves everything
 * that is bound to rows below: cells, merged areas, tables, rules, links, charts, page breaks, names and formulas.
 * @throws NotImplemented where the sheet holds what the stand-in cannot move, such as comments, by name;
 *   InvalidOperation where a filled cell would fall off the sheet.
 */
export function moveRows(book: Book, sheet: Sheet, move: RowMove): void {
  requireMovable(sheet);
  const change = shiftingRows(move);
  if (sheet.tables.some(({ area }) => !changedArea(area, change)))
    throw new HostError('NotImplemented', 'The stand-in Excel cannot delete the rows of a whole table.');
  const used = sheet.usedArea(false);
  if (used && move.count > 0 && used.row + used.rows + move.count > MAX_ROWS)
    throw new HostError('InvalidOperation');
  moveCells(sheet, move);
  if (move.count > 0) styleNewRows(sheet, move);
  moveSurroundings(sheet, change);
  moveAnchors(sheet, move);
  moveFormulas(book, sheet, change, move.count < 0);
  const area = wholeRows(move.at, Math.abs(move.count));
  book.touch({ sheet, area });
  book.changes.push({
    kind: 'cells',
    sheet,
    area,
    type: move.count > 0 ? 'RowInserted' : 'RowDeleted',
  });
}

/**
 * Cuts rows and puts them over others: cells with what is bound to them, and formulas and names that point there.
 * @throws NotImplemented where the sheet holds what the stand-in cannot move, by name; InvalidArgument where the
 *   two overlap.
 */
export function relocateRows(book: Book, sheet: Sheet, from: number, count: number, to: number): void {
  requireMovable(sheet);
  if (Math.abs(from - to) < count) throw new HostError('InvalidArgument');
  const taken = [...sheet.keysIn(wholeRows(from, count))].map((key) => {
    const [cell, isComputed] = [sheet.cells.get(key), sheet.computed.has(key)];
    return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell, isComputed };
  });
  for (const key of [...sheet.keysIn(wholeRows(from, count)), ...sheet.keysIn(wholeRows(to, count))]) {
    sheet.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, undefined);
    sheet.computed.delete(key);
  }
  for (const { row, column, cell, isComputed } of taken) {
    sheet.replace(row - from + to, column, cell);
    if (isComputed) sheet.computed.add(cellKey(row - from + to, column));
  }
  const change = relocatingRows(from, count, to);
  moveSurroundings(sheet, change);
  moveFormulas(book, sheet, change, true);
  for (const row of [from, to]) {
    const area = wholeRows(row, count);
    book.touch({ sheet, area });
    book.changes.push({ kind: 'cells', sheet, area, type: 'RangeEdited' });
  }
}
