import { copySheet } from '../objects/copySheet';
import { deleteSheet } from '../objects/deleteSheet';
import { rangeOfAddress } from '../objects/rangeAddress';
import type { RangeTarget } from '../objects/rangeTarget';
import { requireDeletable, requireStructure } from '../objects/requireStructure';
import { checkSheetName, nextSheetName, renameSheet } from '../objects/sheetNames';
import { setVisibility } from '../objects/setVisibility';
import { clearCells, writeCells } from '../objects/writeCells';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import { clearCriteria } from '../behaviour/filterRows';
import { moveRows } from '../behaviour/moveRows';
import { Sheet } from '../../workbook-file/model/sheet';
import type { Edit } from './edit';
import { filterBy } from './filterBy';
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

type RowEdit = Extract<Edit, { do: 'insertRows' | 'deleteRows' }>;

function editRows(book: Book, { do: what, sheet, row, count = 1 }: RowEdit): void {
  const home = sheetOf(book, sheet);
  if (!Number.isInteger(row) || row < 1 || !Number.isInteger(count) || count < 1)
    throw new HostError('InvalidArgument');
  requireMovable(home, what);
  moveRows(book, home, { at: row - 1, count: what === 'insertRows' ? count : -count });
}

function deleteSeries(book: Book, edit: Extract<Edit, { do: 'deleteSeries' }>): void {
  const chart = sheetOf(book, edit.sheet).charts.find(({ name }) => name === edit.chart);
  if (!chart?.series[edit.series]) throw new HostError('ItemNotFound');
  chart.series = chart.series.filter((_, index) => index !== edit.series);
}

type SheetEdit = Extract<
  Edit,
  { do: 'copySheet' | 'renameSheet' | 'addSheet' | 'hideSheet' | 'showSheet' | 'deleteSheet' }
>;

/** What is done to sheets as a whole, which a protected structure forbids. */
function editSheets(book: Book, edit: SheetEdit): void {
  requireStructure(book);
  switch (edit.do) {
    case 'copySheet': {
      book.activate(copySheet(book, sheetOf(book, edit.sheet)));
      return;
    }
    case 'renameSheet': {
      renameSheet(book, sheetOf(book, edit.sheet), edit.to);
      return;
    }
    case 'addSheet': {
      const name = edit.name ?? nextSheetName(book);
      checkSheetName(book, name);
      const sheet = new Sheet(book.newId(), name);
      book.sheets.push(sheet);
      book.changes.push({ kind: 'added', sheet });
      book.activate(sheet);
      return;
    }
    case 'hideSheet':
    case 'showSheet': {
      setVisibility(book, sheetOf(book, edit.sheet), edit.do === 'showSheet' ? 'Visible' : 'Hidden');
      return;
    }
    case 'deleteSheet': {
      const sheet = sheetOf(book, edit.sheet);
      requireDeletable(book, sheet);
      deleteSheet(book, sheet);
      return;
    }
  }
}

/**
 * Does to the workbook what a person would do in the grid.
 * @throws HostError: AccessDenied on locked cells, ItemNotFound for another sheet, InvalidArgument for no address
 */
export function applyEdit(book: Book, edit: Edit): void {
  switch (edit.do) {
    case 'type': {
      writeCells(targetOf(book, edit), edit.value);
      return;
    }
    case 'clear': {
      clearCells(targetOf(book, edit), true, false);
      return;
    }
    case 'insertRows':
    case 'deleteRows': {
      editRows(book, edit);
      return;
    }
    case 'sort': {
      sortRows(targetOf(book, edit), edit.by, edit.descending ?? false);
      return;
    }
    case 'filter': {
      filterBy(book, sheetOf(book, edit.sheet), edit);
      return;
    }
    case 'clearFilter': {
      clearCriteria(sheetOf(book, edit.sheet));
      return;
    }
    case 'select': {
      const { sheet, area } = targetOf(book, edit);
      book.select(sheet, area);
      return;
    }
    case 'activate': {
      const sheet = sheetOf(book, edit.sheet);
      if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      book.activate(sheet);
      return;
    }
    case 'deleteSeries': {
      deleteSeries(book, edit);
      return;
    }
    case 'comment': {
      const { sheet, area } = targetOf(book, edit);
      sheet.comments = [
        ...sheet.comments,
        { id: book.newId(), area: { ...area, rows: 1, columns: 1 }, text: edit.text },
      ];
      return;
    }
    case 'otherWorkbook':
      book.window.isBehind = edit.inFront;
      return;
    default: {
      editSheets(book, edit);
      return;
    }
  }
}
