import { rangeOfAddress } from '../objects/rangeAddress';
import type { RangeTarget } from '../objects/rangeTarget';
import { clearCells, writeCells } from '../objects/writeCells';
import { HostError } from '../protocol/hostError';
import type { Book } from '../workbook/book';
import { moveRows } from '../workbook/moveRows';
import type { Sheet } from '../workbook/sheet';
import type { Edit } from './edit';
import { sortRows } from './sortRows';

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function targetOf(book: Book, { sheet, at }: { sheet: string; at: string }): RangeTarget {
  return rangeOfAddress(book, sheetOf(book, sheet), at);
}

/** Rows can be put in and taken out unless the sheet's protection forbids it. */
function requireMovable({ protection }: Sheet, option: string): void {
  if (protection.protected && protection.options[option] !== '0') throw new HostError('AccessDenied');
}

/** What was typed, as it is written: a person's `@x` is a formula in Excel, which is text here. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed);
  return typeof value === 'string' && value.startsWith('@') ? `'${value}` : value;
}

/**
 * Does to the workbook what a person would do in the grid.
 * @throws HostError: AccessDenied on locked cells, ItemNotFound for another sheet, InvalidArgument for no address
 */
export function applyEdit(book: Book, edit: Edit): void {
  switch (edit.do) {
    case 'type':
      writeCells(targetOf(book, edit), typed(edit.value));
      return;
    case 'clear':
      clearCells(targetOf(book, edit), true, false);
      return;
    case 'insertRows':
    case 'deleteRows': {
      const { sheet, row, count = 1 } = edit;
      const home = sheetOf(book, sheet);
      if (!Number.isInteger(row) || row < 1 || !Number.isInteger(count) || count < 1)
        throw new HostError('InvalidArgument');
      requireMovable(home, edit.do);
      moveRows(book, home, { at: row - 1, count: edit.do === 'insertRows' ? count : -count });
      return;
    }
    case 'sort':
      sortRows(targetOf(book, edit), edit.by, edit.descending ?? false);
      return;
    case 'select': {
      const { sheet, area } = targetOf(book, edit);
      book.select(sheet, area);
      return;
    }
    case 'activate': {
      const sheet = sheetOf(book, edit.sheet);
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      book.activate(sheet);
    }
  }
}
