import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { Book } from './book';
import type { ChartAnchor } from './chart';
import { moveInFormula, type RowMove } from './moveInFormula';
import { cellKey, type Sheet } from './sheet';
import { HostError } from '../protocol/hostError';

/** Where a row that is not deleted ends up. */
const movedRow = (row: number, { at, count }: RowMove) => (row < at ? row : row + count);

/** An area after rows were put in (it grows where they are inside) or taken out; undefined where nothing is left. */
function movedArea(area: Area, move: RowMove): Area | undefined {
  if (area.rows === MAX_ROWS) return area;
  const end = area.row + area.rows;
  if (move.count > 0) {
    if (area.row >= move.at) return { ...area, row: area.row + move.count };
    return end > move.at ? { ...area, rows: area.rows + move.count } : area;
  }
  const after = (row: number) => (row <= move.at ? row : Math.max(move.at, row + move.count));
  const rows = after(end) - after(area.row);
  return rows > 0 ? { ...area, row: after(area.row), rows } : undefined;
}

const movedAreas = (areas: readonly Area[], move: RowMove) =>
  areas.map((area) => movedArea(area, move)).filter((area) => area !== undefined);

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
    const place = cellKey(movedRow(row, move), key % MAX_COLUMNS);
    sheet.replace(movedRow(row, move), key % MAX_COLUMNS, cell);
    if (computed.has(key)) sheet.computed.add(place);
  }
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, format] of rows) {
    if (row < move.at) sheet.rows.set(row, format);
    else if (row >= firstKept) sheet.rows.set(movedRow(row, move), format);
  }
  // A row of the file that lost its own height must say so.
  for (const [row] of rows) if (!sheet.rows.has(row)) sheet.rows.set(row, {});
}

/** New rows look like the row above them, as in Excel. */
function styleNewRows(sheet: Sheet, { at, count }: RowMove): void {
  if (at === 0) return;
  const above = { row: at - 1, column: 0, rows: 1, columns: MAX_COLUMNS };
  for (const key of [...sheet.keysIn(above)]) {
    const style = sheet.cells.get(key)?.style ?? 0;
    if (style === 0) continue;
    for (let row = at; row < at + count; row++) sheet.replace(row, key % MAX_COLUMNS, { value: null, style });
  }
}

function moveSurroundings(sheet: Sheet, move: RowMove): void {
  sheet.merges = movedAreas(sheet.merges, move).filter(({ rows, columns }) => rows * columns > 1);
  for (const table of sheet.tables) table.area = movedArea(table.area, move) ?? table.area;
  if (sheet.filter) sheet.filter = movedArea(sheet.filter, move);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
    rule.areas = movedAreas(rule.areas, move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = movedArea(link.area, move);
    return area ? [{ ...link, area }] : [];
  });
  const anchor = (corner: ChartAnchor): ChartAnchor =>
    corner.row < move.at ? corner : { ...corner, row: Math.max(move.at, corner.row + move.count) };
  for (const chart of sheet.charts) {
    chart.from = anchor(chart.from);
    chart.to = anchor(chart.to);
  }
}

function moveFormulas(book: Book, sheet: Sheet, move: RowMove): void {
  const follow = (formula: string, home: Sheet | undefined) => moveInFormula(formula, home, sheet, move);
  for (const name of book.names) name.formula = follow(name.formula, name.scope);
  for (const other of book.sheets) {
    for (const [key, cell] of other.cells) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula, other);
      if (formula === cell.formula) continue;
      other.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, { ...cell, formula });
      // What it read may be among the rows that are gone.
      if (move.count < 0) other.computed.add(key);
    }
    for (const { series } of other.charts) {
      for (const one of series) {
        one.values = follow(one.values, other);
        one.categories = one.categories && follow(one.categories, other);
        one.nameFormula = one.nameFormula && follow(one.nameFormula, other);
      }
    }
    for (const format of other.conditionalFormats) {
      const formulas = format.formulas.map((formula) => follow(formula, other));
      if (formulas.join() !== format.formulas.join() && format.type !== 'other') format.xml = undefined;
      format.formulas = formulas;
    }
    for (const validation of other.validations) {
      validation.formula1 = follow(validation.formula1, other);
      validation.formula2 = follow(validation.formula2, other);
    }
  }
}

/**
 * Puts rows in above a row (a positive count) or takes rows out from it on (a negative one), and moves everything
 * that is bound to rows below: cells, merged areas, tables, rules, links, charts, names and formulas.
 * @throws NotImplemented where the sheet holds what the stand-in cannot move, such as comments, by name;
 *   InvalidOperation where a filled cell would fall off the sheet.
 */
export function moveRows(book: Book, sheet: Sheet, move: RowMove): void {
  if (sheet.fixed.length > 0)
    throw new HostError(
      'NotImplemented',
      `The stand-in Excel cannot move rows on a sheet with ${sheet.fixed.join(' and ')}.`,
    );
  if (sheet.tables.some(({ area }) => !movedArea(area, move)))
    throw new HostError('NotImplemented', 'The stand-in Excel cannot delete the rows of a whole table.');
  const used = sheet.usedArea(false);
  if (used && move.count > 0 && used.row + used.rows + move.count > MAX_ROWS)
    throw new HostError('InvalidOperation');
  moveCells(sheet, move);
  if (move.count > 0) styleNewRows(sheet, move);
  moveSurroundings(sheet, move);
  moveFormulas(book, sheet, move);
  const area = { row: move.at, column: 0, rows: Math.abs(move.count), columns: MAX_COLUMNS };
  book.touch({ sheet, area });
  book.changes.push({
    kind: 'cells',
    sheet,
    area,
    type: move.count > 0 ? 'RowInserted' : 'RowDeleted',
  });
}
