import { isBlank, plain, textOf } from '../cells/text';
import { valueAt, type CellValue } from '../cells/sheetCells';
import { fieldsOf } from './assignColumns';
import type { Field } from './columnWords';
import type { FoundTable } from './findTable';
import type { SetAsideReason } from './plan';

/** What one row of a plan table is: an action, or a row that is set aside with the reason. */
export type RowKind = 'action' | SetAsideReason;

/**
 * Tells actions from everything else that stands in a plan table.
 * @param row the sheet's row
 * @param keyRows rows that hold the rating key
 */
export function classifyRow(table: FoundTable, row: number, keyRows: ReadonlySet<number>): RowKind {
  const { body, columns } = table;
  const cells: CellValue[] = [];
  for (let column = body.column; column < body.column + body.columns; column++) {
    cells.push(valueAt(table.sheet, row, column));
  }
  const filled = cells.filter((value) => !isBlank(value)).length;
  if (filled === 0) return 'blank';
  if (keyRows.has(row)) return 'rating key';
  if (repeatsHeader(table, cells)) return 'repeated header';

  const holds = (field: Field): boolean => {
    const column = columns[field];
    return column !== undefined && !isBlank(valueAt(table.sheet, row, column));
  };
  const textIn = (field: Field): string => {
    const column = columns[field];
    return column === undefined ? '' : plain(textOf(valueAt(table.sheet, row, column)));
  };
  const worked = holds('progress') || holds('impact') || holds('lead') || holds('due');
  if (!worked && totalFields.some((field) => isTotal(textIn(field)))) return 'total';
  if (holds('action')) return !worked && isHeading(table, row, filled) ? 'heading' : 'action';
  if (holds('reference') && (holds('progress') || holds('impact'))) return 'action';
  return filled === 1 ? 'heading' : 'note';
}

const totalFields = ['reference', 'area', 'improvement', 'action'] as const;

const isTotal = (text: string): boolean =>
  /^(sub-? ?total|grand total|overall total|totals?)\b|\b(sub-? ?total|total)s?:?$/.test(text);

/** A row whose every filled cell is the heading of its column, as tables that run over pages have. */
function repeatsHeader(table: FoundTable, cells: readonly CellValue[]): boolean {
  let same = 0;
  for (const [index, value] of cells.entries()) {
    if (isBlank(value)) continue;
    if (plain(textOf(value)) !== table.headings[index]) return false;
    same++;
  }
  return same >= 2;
}

/** One cell merged across most of the table, or alone in its row where areas have no column of their own. */
function isHeading(table: FoundTable, row: number, filled: number): boolean {
  if (filled === 1 && table.columns.area === undefined && fieldsOf(table.columns).length > 2) return true;
  const column = table.columns.action ?? table.body.column;
  return table.merged.span(row, column) * 2 > table.body.columns;
}
