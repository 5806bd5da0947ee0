import { columnIndex } from '../../workbook-file/model/address';
import { overlaps } from '../../workbook-file/model/area';
import { CellError, type Cell, type CellValue } from '../../workbook-file/model/cell';
import { shiftFormula } from '../../workbook-file/model/shiftFormula';
import { cellKey } from '../../workbook-file/model/sheet';
import { HostError } from '../protocol/hostError';
import { requireWritable } from '../objects/requireWritable';
import type { RangeTarget } from '../objects/rangeTarget';

/** Excel's order of kinds: numbers, text, logical values, errors; blanks come last either way. */
function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

function compare(a: CellValue, b: CellValue): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0 || a instanceof CellError || b instanceof CellError) return kinds;
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en-GB', { sensitivity: 'base' });
  return Number(a) - Number(b);
}

/**
 * Sorts the rows of a range by one of its columns; contents and looks move, relative references with them.
 * @param by letters of a column of the range
 * @throws InvalidArgument for a column outside the range; InvalidOperation where cells are merged, as in Excel
 */
export function sortRows(target: RangeTarget, by: string, descending: boolean): void {
  const { book, sheet, area } = target;
  const column = columnIndex(by);
  if (!(column >= area.column && column < area.column + area.columns)) throw new HostError('InvalidArgument');
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new HostError('InvalidOperation');
  requireWritable(target);
  book.calculate();
  const rows = Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const cells = Array.from({ length: area.columns }, (__, j) => sheet.cell(row, area.column + j));
    const computed = cells.map((_cell, j) => sheet.computed.has(cellKey(row, area.column + j)));
    return { row, cells, computed, value: sheet.cell(row, column)?.value ?? null };
  });
  const sorted = [...rows].sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return descending ? compare(b.value, a.value) : compare(a.value, b.value);
  });
  for (const [i, { row: from, cells, computed }] of sorted.entries()) {
    const row = area.row + i;
    for (const [j, cell] of cells.entries()) {
      const key = cellKey(row, area.column + j);
      sheet.replace(row, area.column + j, cell && moved(cell, row - from));
      if (computed[j]) sheet.computed.add(key);
      else sheet.computed.delete(key);
    }
  }
  book.touch({ sheet, area });
  book.changes.push({ kind: 'sorted', sheet, area });
}

function moved(cell: Cell, rows: number): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, rows, 0) };
}
