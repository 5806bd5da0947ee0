import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { putSheetName } from './printNames';
import { absoluteReference, rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

/** By which Excel keeps a sheet's filter range. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter. Buttons only: criteria are not supported. */
export const autoFilterClass = declareClass<WorksheetTarget>('AutoFilter', {
  members: {
    Enabled: property(({ sheet }) => sheet.filter !== undefined, undefined, '1.9'),
    Apply: method((self, args) => {
      if (args.has(1))
        throw new HostError('NotImplemented', 'The stand-in Excel does not filter by criteria.');
      const object = args.object(0);
      const { sheet, area } = object
        ? rangeClass.from(object)
        : rangeOfAddress(self.book, self.sheet, args.text(0));
      if (sheet !== self.sheet) throw new HostError('InvalidArgument');
      sheet.filter = area;
      putSheetName(self, FILTER_NAME, absoluteReference(sheet, area));
    }, '1.9'),
    // The name stays behind, as in Excel.
    Remove: method(({ sheet }) => {
      sheet.filter = undefined;
    }, '1.9'),
    GetRangeOrNullObject: method(
      ({ book, sheet }) => (sheet.filter ? rangeClass({ book, sheet, area: sheet.filter }) : null),
      '1.9',
    ),
  },
});
