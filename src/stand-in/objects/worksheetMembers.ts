import { link, method, property, setter, type Member } from '../protocol/declareClass';
import { eventMembers } from '../protocol/eventMembers';
import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook-file/model/area';
import { autoFilterClass } from './autoFilterClass';
import { chartCollection } from './chartCollection';
import { commentCollection } from './commentCollection';
import { deleteSheet } from './deleteSheet';
import { freezePanesClass } from './freezePanesClass';
import { namedItemCollection } from './namedItemCollection';
import { horizontalPageBreaks } from './pageBreakClasses';
import { pageLayoutClass } from './pageLayoutClass';
import { parseColor } from './parseColor';
import { rangeOfAddress } from './rangeAddress';
import { areasOfAddresses, rangeAreasClass } from './rangeAreasClass';
import { rangeClass } from './rangeClass';
import { moved } from './rangeTarget';
import { setVisibility } from './setVisibility';
import { renameSheet } from './sheetNames';
import { tableCollection } from './tableCollection';
import { worksheetProtectionClass } from './worksheetProtectionClass';
import type { WorksheetTarget } from './worksheetTarget';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

const at = (self: WorksheetTarget, area: Area) => rangeClass(moved({ ...self, area: CORNER }, area));

export const worksheetMembers: Record<string, Member<WorksheetTarget>> = {
  Id: property(({ sheet }) => sheet.id),
  Name: property(
    ({ sheet }) => sheet.name,
    ({ book, sheet }, value) => {
      if (typeof value !== 'string') throw new HostError('InvalidArgument');
      renameSheet(book, sheet, value);
    },
  ),
  Position: property(
    ({ book, sheet }) => book.sheets.indexOf(sheet),
    ({ book, sheet }, value) => {
      if (typeof value !== 'number' || !(value in book.sheets)) throw new HostError('InvalidArgument');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(value, 0, sheet);
    },
  ),
  Visibility: property(
    ({ sheet }) => sheet.visibility,
    ({ book, sheet }, value) => {
      if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
        throw new HostError('InvalidArgument');
      setVisibility(book, sheet, value);
    },
  ),
  TabColor: property(
    ({ sheet }) => sheet.tabColor,
    ({ sheet }, value) => {
      sheet.tabColor = value === '' ? '' : parseColor(value);
    },
    '1.7',
  ),
  ShowGridlines: property(({ sheet }) => sheet.view.showGridlines, undefined, '1.8'),
  ShowHeadings: property(({ sheet }) => sheet.view.showHeadings, undefined, '1.8'),
  // The client reads these two by one name and sets them by another.
  Gridlines: setter(({ sheet }, value) => {
    sheet.view = { ...sheet.view, showGridlines: value === true };
  }, '1.8'),
  Headings: setter(({ sheet }, value) => {
    sheet.view = { ...sheet.view, showHeadings: value === true };
  }, '1.8'),
  Names: link((self) => namedItemCollection({ book: self.book, scope: self.sheet }), '1.4'),
  Tables: link((self) => tableCollection(self)),
  Charts: link((self) => chartCollection(self)),
  Comments: link((self) => commentCollection(self), '1.10'),
  AutoFilter: link((self) => autoFilterClass(self), '1.9'),
  HorizontalPageBreaks: link((self) => horizontalPageBreaks(self), '1.9'),
  PageLayout: link((self) => pageLayoutClass(self), '1.9'),
  Protection: link((self) => worksheetProtectionClass(self), '1.2'),
  FreezePanes: link((self) => freezePanesClass(self), '1.7'),
  Activate: method(({ book, sheet }) => book.activate(sheet)),
  Delete: method(({ book, sheet }) => deleteSheet(book, sheet)),
  ...eventMembers<WorksheetTarget>(({ sheet }) => sheet.id, {
    DataChanged: ['1.7', 10],
    Activated: ['1.7', 11],
    Deactivated: ['1.7', 12],
    SelectionChanged: ['1.7', 14],
    RowSorted: ['1.10', 19],
  }),
  GetRange: method((self, args) =>
    args.has(0) ? rangeClass(rangeOfAddress(self.book, self.sheet, args.text(0))) : at(self, WHOLE),
  ),
  GetCell: method((self, args) =>
    at(self, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
  ),
  GetRangeByIndexes: method(
    (self, args) =>
      at(self, {
        row: args.integer(0),
        column: args.integer(1),
        rows: args.integer(2),
        columns: args.integer(3),
      }),
    '1.7',
  ),
  GetRanges: method((self, args) => rangeAreasClass(areasOfAddresses(self, args.text(0))), '1.9'),
  GetUsedRange: method((self, args) => at(self, self.sheet.usedArea(args.boolean(0, false)) ?? CORNER)),
  GetUsedRangeOrNullObject: method((self, args) => {
    const used = self.sheet.usedArea(args.boolean(0, false));
    return used ? at(self, used) : null;
  }, '1.4'),
};
