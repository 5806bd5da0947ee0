import type { Args } from '../protocol/hostObject';
import { declareClass, method, property } from '../protocol/declareClass';
import { rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

/** A break of a sheet: the page ends above a row. */
interface Break extends WorksheetTarget {
  row: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
const pageBreakClass = declareClass<Break>('PageBreak', {
  members: {
    RowIndex: property(({ row }) => row, undefined, '1.9'),
    Delete: method(({ sheet, row }) => {
      sheet.rowBreaks = sheet.rowBreaks.filter((other) => other !== row);
    }, '1.9'),
  },
});

function add(self: WorksheetTarget, args: Args) {
  const object = args.object(0);
  const { area } = object ? rangeClass.from(object) : rangeOfAddress(self.book, self.sheet, args.text(0));
  const { sheet } = self;
  sheet.rowBreaks = [...new Set([...sheet.rowBreaks, area.row])].sort((a, b) => a - b);
  return pageBreakClass({ ...self, row: area.row });
}

const items = (self: WorksheetTarget) => self.sheet.rowBreaks.map((row) => pageBreakClass({ ...self, row }));

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection. Breaks above rows only. */
export const horizontalPageBreaks = declareClass<WorksheetTarget>('PageBreakCollection', {
  items,
  members: {
    Add: method(add, '1.9'),
    GetCount: method(({ sheet }) => sheet.rowBreaks.length, '1.9'),
    GetItem: method((self, args) => items(self)[args.integer(0)] ?? null, '1.9'),
    RemovePageBreaks: method(({ sheet }) => {
      sheet.rowBreaks = [];
    }, '1.9'),
  },
});
