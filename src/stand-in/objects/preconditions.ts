import type { Args } from '../protocol/hostObject';
import { HostError, type HostErrorCode } from '../protocol/hostError';
import { byMember, type Precondition, type Preconditions } from '../protocol/precondition';
import { MAX_COLUMNS, MAX_ROWS, intersect, overlaps } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { Chart } from '../../workbook-file/model/chart';
import { chartTypes } from '../../workbook-file/model/chartTypes';
import { isFilteredOut } from '../behaviour/filterRows';
import type { Sheet } from '../../workbook-file/model/sheet';
import { widthToPoints } from '../../workbook-file/model/units';
import { mergedIn } from './merges';
import { rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { RangeTarget } from './rangeTarget';
import { sizesIn } from './rangeStyleMembers';
import { requireDeletable, requireStructure } from './requireStructure';
import type { WorksheetTarget } from './worksheetTarget';

const declarations = 'declarations of @microsoft/office-js 1.1.110';
const reference = (page: string) => `https://learn.microsoft.com/javascript/api/excel/excel.${page}`;
const support = 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3';
const troubleshooting =
  'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting#api-limitations-when-the-active-workbook-switches';
const issue = (number: number) => `https://github.com/OfficeDev/office-js/issues/${number}`;

/** Merged areas of one range above which Excel gives none. */
const MOST_MERGED = 512;
/** Characters of a list's words, of an alert's title and of its message. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Manual page breaks of a sheet. */
const MOST_BREAKS = 1026;
/** Characters of a header or footer, with its codes. */
const LONGEST_HEADER = 255;
/** Characters of a list of addresses. */
const LONGEST_ADDRESSES = 8192;
const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = widthToPoints(255.71);

/** One row of the table. */
function demand(
  members: readonly string[],
  demands: string,
  source: string,
  // Each checks what the class of its members has behind it.
  check: (target: never, args: Args) => void,
): Precondition {
  return { members, demands, source, check: (target, args) => check(target as never, args) };
}

function unless(isMet: boolean, code: HostErrorCode): void {
  if (!isMet) throw new HostError(code);
}

function rangeOf(self: WorksheetTarget, args: Args): RangeTarget {
  const object = args.object(0);
  return object ? rangeClass.from(object) : rangeOfAddress(self.book, self.sheet, args.text(0));
}

const inFront = (book: Book, code: HostErrorCode) => unless(book.window.isBehind !== true, code);
const isVisible = ({ sheet }: { sheet: Sheet }) => unless(sheet.visibility === 'Visible', 'InvalidOperation');

const numberIn = (value: unknown, least: number, most: number) =>
  unless(typeof value === 'number' && value >= least && value <= most, 'InvalidArgument');

const isBar = ({ chart }: { chart: Chart }) => chartTypes[chart.type]?.element === 'barChart';

/** Several rows of which some are out of sight cannot be written together. */
function requireUnfiltered({ sheet, area }: RangeTarget): void {
  if (area.rows < 2 || !sheet.filter || sheet.filterColumns.length === 0) return;
  const both = intersect(area, sheet.filter);
  for (let row = both?.row ?? 0; both && row < both.row + both.rows; row++)
    unless(!isFilteredOut(sheet, row), 'FilteredRangeConflict');
}

const longest = (value: unknown, name: string, most: number): void => {
  const text =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  if (typeof text === 'string') unless(text.length <= most, 'InvalidArgument');
};

/** The sizes that rows or columns are given one by one; those without one stay as they are. */
function eachSize(args: Args, name: 'rowHeight' | 'columnWidth', most: number): void {
  const all = args.value(0);
  for (const size of Array.isArray(all) ? sizesIn(all, name) : [])
    if (size !== undefined) numberIn(size, 0, most);
}

/**
 * What Excel demands of the members that add-ins here use, each with its source: the stand-in holds to it before
 * a member does anything. What only the value of one argument can be is checked where the member is.
 */
export const demandsOfMembers: readonly Precondition[] = [
  demand(
    ['PageLayout.SetPrintTitleRows'],
    'The range must span the entire row to be valid.',
    declarations,
    (self: WorksheetTarget, args) =>
      unless(rangeOf(self, args).area.columns === MAX_COLUMNS, 'InvalidArgument'),
  ),
  demand(
    ['PageLayout.SetPrintTitleColumns'],
    'The range must span the entire column to be valid.',
    declarations,
    (self: WorksheetTarget, args) => unless(rangeOf(self, args).area.rows === MAX_ROWS, 'InvalidArgument'),
  ),
  demand(
    ['PageLayout.Zoom'],
    'The print scale is between 10 and 400, and pages are whole numbers.',
    declarations,
    (_: unknown, args) => {
      const zoom = args.value(0) as Record<string, number | null | undefined> | undefined;
      unless(typeof zoom === 'object', 'InvalidArgument');
      const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom ?? {};
      if (scale !== undefined && scale !== null) numberIn(scale, 10, 400);
      for (const pages of [wide, tall])
        if (pages !== undefined && pages !== null)
          unless(Number.isInteger(pages) && pages >= 0 && pages <= 32_767, 'InvalidArgument');
    },
  ),
  demand(
    ['PageBreakCollection.Add'],
    'No page ends above the first row, and a sheet has at most 1,026 breaks.',
    support,
    (self: WorksheetTarget, args) => {
      unless(rangeOf(self, args).area.row > 0, 'InvalidArgument');
      unless(self.sheet.rowBreaks.length < MOST_BREAKS, 'GeneralException');
    },
  ),
  demand(
    ['Range.GetMergedAreasOrNullObject'],
    'With more than 512 merged areas in the range this method fails to return the result.',
    declarations,
    (self: RangeTarget) => unless(mergedIn(self).length <= MOST_MERGED, 'GeneralException'),
  ),
  demand(
    ['Range.GetUsedRange'],
    'With no used cells within the range it throws ItemNotFound. (A worksheet gives its first cell.)',
    declarations,
    ({ sheet, area }: RangeTarget, args) =>
      unless(sheet.usedArea(args.boolean(0, false), area) !== undefined, 'ItemNotFound'),
  ),
  demand(
    ['Range.Values', 'Range.Formulas', 'Range.NumberFormat', 'Range.SetCellProperties'],
    'Several rows cannot be written where a filter with criteria hides some of them.',
    `${issue(224)} and ${issue(994)}; code FilteredRangeConflict of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling`,
    requireUnfiltered,
  ),
  demand(
    ['Range.Delete', 'Range.MoveTo'],
    'Rows of a filter with criteria can be neither taken out nor moved.',
    issue(994),
    ({ sheet, area }: RangeTarget) => {
      const isFiltered = sheet.filterColumns.length > 0 && sheet.filter !== undefined;
      unless(!isFiltered || !overlaps(area, sheet.filter ?? area), 'FilteredRangeConflict');
    },
  ),
  demand(
    ['WorksheetCollection.Add'],
    'The workbook must be in front on Windows and Mac.',
    troubleshooting,
    (book: Book) => inFront(book, 'GeneralException'),
  ),
  demand(
    [
      'Worksheet.Activate',
      'Worksheet.Gridlines',
      'Worksheet.Headings',
      'WorksheetFreezePanes.FreezeAt',
      'WorksheetFreezePanes.FreezeColumns',
      'WorksheetFreezePanes.FreezeRows',
      'WorksheetFreezePanes.Unfreeze',
      'Range.Select',
    ],
    'The workbook must be in front on Windows and Mac.',
    `${troubleshooting}; ${issue(2196)}, ${issue(6365)}`,
    ({ book }: { book: Book }) => inFront(book, 'GeneralException'),
  ),
  demand(
    ['Worksheet.Delete'],
    'The workbook must be in front on Windows and Mac.',
    `${troubleshooting}; ${issue(2014)}`,
    ({ book }: { book: Book }) => inFront(book, 'InvalidSelection'),
  ),
  demand(
    ['Worksheet.Activate', 'Range.Select'],
    'A sheet that is hidden cannot be activated.',
    reference('worksheet#excel-excel-worksheet-activate-member(1)'),
    isVisible,
  ),
  demand(
    ['Worksheet.Delete'],
    'One sheet must stay in sight; a VeryHidden one fails with InvalidOperation.',
    declarations,
    ({ book, sheet }: WorksheetTarget) => requireDeletable(book, sheet),
  ),
  demand(
    ['Worksheet.Name', 'Worksheet.Position', 'Worksheet.Visibility', 'Worksheet.Delete'],
    'The structure of the workbook must not be protected.',
    reference('workbookprotection'),
    ({ book }: WorksheetTarget) => requireStructure(book),
  ),
  demand(
    ['WorksheetCollection.Add'],
    'The structure of the workbook must not be protected.',
    reference('workbookprotection'),
    requireStructure,
  ),
  demand(
    ['WorksheetProtection.Protect'],
    'Fails if the worksheet has already been protected.',
    declarations,
    ({ sheet }: WorksheetTarget) => unless(!sheet.protection.protected, 'InvalidOperation'),
  ),
  demand(['RangeFormat.RowHeight'], 'A row is at most 409.5 points tall.', support, (_: unknown, args) =>
    numberIn(args.value(0), 0, TALLEST_ROW),
  ),
  demand(
    ['RangeFormat.ColumnWidth'],
    'A column is at most 255 characters wide.',
    support,
    (_: unknown, args) => numberIn(args.value(0), 0, WIDEST_COLUMN),
  ),
  demand(['Range.SetRowProperties'], 'A row is at most 409.5 points tall.', support, (_: unknown, args) =>
    eachSize(args, 'rowHeight', TALLEST_ROW),
  ),
  demand(
    ['Range.SetColumnProperties'],
    'A column is at most 255 characters wide.',
    support,
    (_: unknown, args) => eachSize(args, 'columnWidth', WIDEST_COLUMN),
  ),
  demand(
    ['Worksheet.GetRanges'],
    'A list of addresses is at most 8,192 characters.',
    issue(5198),
    (_: unknown, args) => unless(args.text(0).length <= LONGEST_ADDRESSES, 'InvalidArgument'),
  ),
  demand(
    ['Range.Merge'],
    'Cells of a table cannot be merged.',
    'https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf',
    ({ sheet, area }: RangeTarget) =>
      unless(!sheet.tables.some((table) => overlaps(table.area, area)), 'InvalidOperation'),
  ),
  demand(
    ['DataValidation.Rule'],
    'The words of a list are at most 255 characters with their commas.',
    'https://support.microsoft.com/office/7693307a-59ef-400a-b769-c5402dce407b',
    (_: unknown, args) =>
      longest((args.value(0) as { list?: unknown } | undefined)?.list, 'source', LONGEST_LIST),
  ),
  demand(
    ['DataValidation.ErrorAlert', 'DataValidation.Prompt'],
    'A title is at most 32 characters, a message at most 255.',
    'ECMA-376 part 1, 18.3.1.32 with [MS-OI29500] 2.1.606',
    (_: unknown, args) => {
      longest(args.value(0), 'title', LONGEST_TITLE);
      longest(args.value(0), 'message', LONGEST_MESSAGE);
    },
  ),
  demand(
    ['Left', 'Center', 'Right'].flatMap((side) => [
      `HeaderFooter.${side}Header`,
      `HeaderFooter.${side}Footer`,
    ]),
    'A header or footer is at most 255 characters.',
    support,
    (_: unknown, args) => unless(args.text(0).length <= LONGEST_HEADER, 'InvalidArgument'),
  ),
  demand(
    ['ChartSeries.GapWidth'],
    'Only valid on bar and column charts; throws an invalid argument exception on others.',
    declarations,
    (self: { chart: Chart }) => unless(isBar(self), 'InvalidArgument'),
  ),
  demand(
    ['ChartSeries.Overlap'],
    'Applies only to 2-D bar and 2-D column charts; between -100 and 100.',
    declarations,
    (self: { chart: Chart }) => unless(isBar(self), 'InvalidArgument'),
  ),
];

/** The same, by member. */
export const preconditions: Preconditions = byMember(demandsOfMembers);
