import { link, method, property, type Member } from '../protocol/declareClass';
import type { Args, HostObject } from '../protocol/hostObject';
import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS, bound, intersect, type Area } from '../../workbook-file/model/area';
import { moveRows, relocateRows } from '../behaviour/moveRows';
import { fullAddress, rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import { rangeViewClass } from './rangeViewClass';
import { moved, type RangeTarget } from './rangeTarget';
import { worksheetClass } from './worksheetClass';
import { resizeColumns, resizeRows } from './sizes';

const toRange = (target: RangeTarget | undefined): HostObject | null => (target ? rangeClass(target) : null);

/** The other range of a call, which may be a Range or an address. */
function other(self: RangeTarget, args: Args): RangeTarget {
  return args.object(0)
    ? rangeClass.from(args.object(0))
    : rangeOfAddress(self.book, self.sheet, args.text(0));
}

function inside(self: RangeTarget, row: number, column: number, rows: number, columns: number): HostObject {
  return rangeClass(
    moved(self, { row: self.area.row + row, column: self.area.column + column, rows, columns }),
  );
}

/** The used part of a range; throws or is null where nothing is used, as asked. */
function used(self: RangeTarget, args: Args): RangeTarget | undefined {
  const area = self.sheet.usedArea(args.boolean(0, false), self.area);
  return area && moved(self, area);
}

/** The whole rows of a range, to be put in, taken out or moved. */
function rowsOf({ sheet, area }: RangeTarget, option: 'insertRows' | 'deleteRows'): Area {
  if (area.columns !== MAX_COLUMNS)
    throw new HostError('NotImplemented', 'The stand-in Excel puts in, takes out and moves whole rows only.');
  const { protection } = sheet;
  if (protection.protected && protection.options[option] !== '0') throw new HostError('AccessDenied');
  return area;
}

/** The only way in which whole rows can go. */
function requireShift(args: Args, shift: 'Down' | 'Up'): void {
  if (args.text(0) !== shift) throw new HostError('InvalidArgument');
}

/** Where a range is, and how to get from it to others. */
export const rangePlaceMembers: Record<string, Member<RangeTarget>> = {
  Address: property(({ sheet, area }) => fullAddress(sheet, area)),
  AddressLocal: property(({ sheet, area }) => fullAddress(sheet, area)),
  RowIndex: property(({ area }) => area.row),
  ColumnIndex: property(({ area }) => area.column),
  RowCount: property(({ area }) => area.rows),
  ColumnCount: property(({ area }) => area.columns),
  // Excel answers -1 above 2^31-1 cells.
  CellCount: property(({ area }) => {
    const count = area.rows * area.columns;
    return count > 2_147_483_647 ? -1 : count;
  }),
  IsEntireColumn: property(({ area }) => area.rows === MAX_ROWS, undefined, '1.7'),
  IsEntireRow: property(({ area }) => area.columns === MAX_COLUMNS, undefined, '1.7'),
  RowHidden: property(
    ({ sheet, area }) => {
      let hidden = 0;
      for (const [row, format] of sheet.rows) {
        if (format.hidden && row >= area.row && row < area.row + area.rows) hidden++;
      }
      return hidden === 0 ? false : hidden === area.rows ? true : null;
    },
    (self, value) => resizeRows(self, { hidden: value === true }),
    '1.2',
  ),
  ColumnHidden: property(
    ({ sheet, area }) => {
      const hidden = Array.from(
        { length: area.columns },
        (_, i) => sheet.columns.get(area.column + i)?.hidden === true,
      );
      return hidden.every((one) => one === hidden[0]) ? hidden[0] : null;
    },
    (self, value) => resizeColumns(self, { hidden: value === true }),
    '1.2',
  ),
  Worksheet: link(({ book, sheet }) => worksheetClass({ book, sheet })),
  GetCell: method((self, args) => inside(self, args.integer(0), args.integer(1), 1, 1)),
  GetRow: method((self, args) => inside(self, args.integer(0), 0, 1, self.area.columns)),
  GetColumn: method((self, args) => inside(self, 0, args.integer(0), self.area.rows, 1)),
  GetLastCell: method((self) => inside(self, self.area.rows - 1, self.area.columns - 1, 1, 1)),
  GetLastRow: method((self) => inside(self, self.area.rows - 1, 0, 1, self.area.columns)),
  GetLastColumn: method((self) => inside(self, 0, self.area.columns - 1, self.area.rows, 1)),
  GetResizedRange: method(
    (self, args) => inside(self, 0, 0, self.area.rows + args.integer(0), self.area.columns + args.integer(1)),
    '1.2',
  ),
  GetAbsoluteResizedRange: method(
    (self, args) => inside(self, 0, 0, args.integer(0), args.integer(1)),
    '1.7',
  ),
  GetOffsetRange: method((self, args) =>
    inside(self, args.integer(0), args.integer(1), self.area.rows, self.area.columns),
  ),
  GetEntireColumn: method((self) => rangeClass(moved(self, { ...self.area, row: 0, rows: MAX_ROWS }))),
  GetEntireRow: method((self) => rangeClass(moved(self, { ...self.area, column: 0, columns: MAX_COLUMNS }))),
  GetBoundingRect: method((self, args) => {
    const second = other(self, args);
    if (second.sheet !== self.sheet) throw new HostError('InvalidArgument');
    return rangeClass(moved(self, bound(self.area, second.area)));
  }),
  GetIntersection: method((self, args) => {
    const second = other(self, args);
    const area = second.sheet === self.sheet ? intersect(self.area, second.area) : undefined;
    if (!area) throw new HostError('ItemNotFound');
    return rangeClass(moved(self, area));
  }),
  GetIntersectionOrNullObject: method((self, args) => {
    const second = other(self, args);
    const area = second.sheet === self.sheet ? intersect(self.area, second.area) : undefined;
    return toRange(area && moved(self, area));
  }, '1.4'),
  GetUsedRange: method((self, args) => toRange(used(self, args))),
  GetUsedRangeOrNullObject: method((self, args) => toRange(used(self, args)), '1.4'),
  Insert: method((self, args) => {
    requireShift(args, 'Down');
    const { row, rows } = rowsOf(self, 'insertRows');
    moveRows(self.book, self.sheet, { at: row, count: rows });
    return rangeClass(self);
  }),
  Delete: method((self, args) => {
    requireShift(args, 'Up');
    const { row, rows } = rowsOf(self, 'deleteRows');
    moveRows(self.book, self.sheet, { at: row, count: -rows });
  }),
  MoveTo: method((self, args) => {
    const { row, rows } = rowsOf(self, 'insertRows');
    const to = other(self, args);
    if (to.sheet !== self.sheet || to.area.columns !== MAX_COLUMNS)
      throw new HostError('NotImplemented', 'The stand-in Excel moves whole rows on their own sheet only.');
    relocateRows(self.book, self.sheet, row, rows, to.area.row);
  }, '1.11'),
  GetVisibleView: method((self) => rangeViewClass(self), '1.3'),
  Select: method(({ book, sheet, area }) => book.select(sheet, area)),
  // The client splits large arrays, and checks the pieces with this.
  _ValidateArraySize: method((self, args) => {
    if (args.integer(0) !== self.area.rows || args.integer(1) !== self.area.columns)
      throw new HostError('InvalidArgument');
  }),
};
