import { declareClass, method } from '../protocol/declareClass';
import { eventMembers } from '../protocol/eventMembers';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import type { Book } from '../../workbook-file/model/book';
import { Sheet } from '../../workbook-file/model/sheet';
import { collectionMembers } from './collectionMembers';
import { checkSheetName, nextSheetName } from './sheetNames';
import { worksheetClass } from './worksheetClass';

const items = (book: Book) => book.sheets.map((sheet) => worksheetClass({ book, sheet }));

function find(book: Book, key: string): HostObject | undefined {
  const sheet = book.sheet(key);
  return sheet && worksheetClass({ book, sheet });
}

function first(book: Book, visibleOnly: boolean, fromEnd: boolean): HostObject {
  const sheets = fromEnd ? [...book.sheets].reverse() : book.sheets;
  const sheet = sheets.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheetClass({ book, sheet });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection = declareClass<Book>('WorksheetCollection', {
  items,
  members: {
    ...collectionMembers(items, find),
    GetCount: method((book, args) => {
      const visibleOnly = args.boolean(0, false);
      return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible').length;
    }, '1.4'),
    Add: method((book, args) => {
      const name = args.optionalText(0) ?? nextSheetName(book);
      checkSheetName(book, name);
      const sheet = new Sheet(book.newId(), name);
      book.sheets.push(sheet);
      book.changes.push({ kind: 'added', sheet });
      return worksheetClass({ book, sheet });
    }),
    GetActiveWorksheet: method((book) => {
      const sheet = book.active ?? book.sheets[0];
      if (!sheet) throw new HostError('ItemNotFound');
      return worksheetClass({ book, sheet });
    }),
    ...eventMembers<Book>(() => 'Workbook', {
      DataChanged: ['1.9', 10],
      Activated: ['1.7', 11],
      Deactivated: ['1.7', 12],
      Added: ['1.7', 13],
      SelectionChanged: ['1.9', 14],
      Deleted: ['1.7', 15],
      RowSorted: ['1.10', 19],
    }),
    GetFirst: method((book, args) => first(book, args.boolean(0, false), false), '1.5'),
    GetLast: method((book, args) => first(book, args.boolean(0, false), true), '1.5'),
  },
});
