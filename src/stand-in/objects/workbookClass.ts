import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import { applicationClass } from './applicationClass';
import { documentPropertiesClass } from './documentPropertyClasses';
import { functionsClass } from './functionsClass';
import { namedItemCollection } from './namedItemCollection';
import { rangeOfAddress } from './rangeAddress';
import { rangeAreasClass } from './rangeAreasClass';
import { rangeAreasMembers } from './rangeAreasMembers';
import { rangeCellMembers } from './rangeCellMembers';
import { rangeClass } from './rangeClass';
import { rangePlaceMembers } from './rangePlaceMembers';
import { rangeRuleMembers } from './rangeRuleMembers';
import { rangeStyleMembers } from './rangeStyleMembers';
import { settingCollection } from './settingClasses';
import { tableCollection } from './tableCollection';
import { worksheetClass } from './worksheetClass';
import { worksheetCollection } from './worksheetCollection';
import { worksheetMembers } from './worksheetMembers';

// These lead to each other and to all others. Everything begins at the workbook, so they are whole before they are met.
rangeClass.declare({
  members: { ...rangePlaceMembers, ...rangeCellMembers, ...rangeRuleMembers, ...rangeStyleMembers },
});
rangeAreasClass.declare({ members: rangeAreasMembers });
worksheetClass.declare({ identity: ({ sheet }) => ({ Id: sheet.id }), members: worksheetMembers });

const workbookProtectionClass = declareClass<Book>('WorkbookProtection', {
  members: { Protected: property((book) => book.structureProtected, undefined, '1.7') },
});

/** The range that an event named; null where its sheet is gone by now. */
function eventRange(book: Book, reference: string) {
  const [, id = '', address = ''] = /^event (\S+) (\S+)$/.exec(reference) ?? [];
  const sheet = book.sheet(id);
  return sheet ? rangeClass(rangeOfAddress(book, sheet, address)) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass = declareClass<Book>('Workbook', {
  members: {
    Name: property((book) => book.fileName, undefined, '1.7'),
    ReadOnly: property((book) => book.readOnly, undefined, '1.8'),
    Functions: link((book) => functionsClass(book), '1.2'),
    Application: link((book) => applicationClass(book)),
    Worksheets: link((book) => worksheetCollection(book)),
    Tables: link((book) => tableCollection({ book })),
    Names: link((book) => namedItemCollection({ book, scope: undefined })),
    Settings: link((book) => settingCollection(book), '1.4'),
    Properties: link((book) => documentPropertiesClass(book), '1.7'),
    Protection: link((book) => workbookProtectionClass(book), '1.7'),
    _GetRangeForEventByReferenceId: method((book, args) => {
      const range = eventRange(book, args.text(0));
      if (!range) throw new HostError('ItemNotFound');
      return range;
    }, '1.8'),
    _GetRangeOrNullObjectForEventByReferenceId: method((book, args) => eventRange(book, args.text(0)), '1.8'),
    GetSelectedRange: method((book) => {
      const sheet = book.selection?.sheet ?? book.active ?? book.sheets[0];
      if (!sheet) throw new HostError('ItemNotFound');
      return rangeClass({
        book,
        sheet,
        area: book.selection?.area ?? { row: 0, column: 0, rows: 1, columns: 1 },
      });
    }),
  },
});
