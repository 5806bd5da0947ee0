import type { Args } from '../protocol/hostObject';
import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { applyCriteria, clearCriteria } from '../behaviour/filterRows';
import { sameArea } from '../../workbook-file/model/area';
import type { FilterColumn } from '../../workbook-file/model/sheetParts';
import { autoFilterName, putSheetName } from './printNames';
import { absoluteReference, rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

/** A criterion by the texts that are shown; the others of Excel's are not supported. */
function criterionOf(args: Args): FilterColumn {
  const criteria = (args.value(2) ?? {}) as { filterOn?: unknown; values?: unknown };
  const { filterOn, values } = criteria;
  if (filterOn !== 'Values' || !Array.isArray(values) || !values.every((value) => typeof value === 'string'))
    throw new HostError('NotImplemented', 'The stand-in Excel filters by the texts of cells only.');
  return { column: args.integer(1), values: values };
}

function apply(self: WorksheetTarget, args: Args): void {
  const { book, sheet } = self;
  const object = args.object(0);
  const target = object ? rangeClass.from(object) : rangeOfAddress(book, sheet, args.text(0));
  if (target.sheet !== sheet) throw new HostError('InvalidArgument');
  const { area } = target;
  const criterion = args.has(1) ? criterionOf(args) : undefined;
  if (criterion && !(criterion.column >= 0 && criterion.column < area.columns))
    throw new HostError('InvalidArgument');
  if (!criterion || !sheet.filter || !sameArea(sheet.filter, area)) clearCriteria(sheet);
  sheet.filter = area;
  putSheetName(self, autoFilterName, absoluteReference(sheet, area));
  if (!criterion) return;
  const others = sheet.filterColumns.filter(({ column }) => column !== criterion.column);
  sheet.filterColumns = [...others, criterion].sort((a, b) => a.column - b.column);
  applyCriteria(book, sheet);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterClass = declareClass<WorksheetTarget>('AutoFilter', {
  members: {
    Enabled: property(({ sheet }) => sheet.filter !== undefined, undefined, '1.9'),
    IsDataFiltered: property(({ sheet }) => sheet.filterColumns.length > 0, undefined, '1.9'),
    Apply: method(apply, '1.9'),
    ClearCriteria: method(({ sheet }) => clearCriteria(sheet), '1.9'),
    // The name stays behind, as in Excel.
    Remove: method(({ sheet }) => {
      clearCriteria(sheet);
      sheet.filter = undefined;
    }, '1.9'),
    GetRangeOrNullObject: method(
      ({ book, sheet }) => (sheet.filter ? rangeClass({ book, sheet, area: sheet.filter }) : null),
      '1.9',
    ),
  },
});
