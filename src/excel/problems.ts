import { PlanProblem, type ProblemCode } from '../app/planProblem';

/** What Excel's error codes mean to an officer. Codes, never messages: those are translated. */
const meanings: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  InvalidOperationInCellEditMode: [
    'cell-editing',
    'A cell is being edited in Excel. Press Enter or Esc in the sheet, then try again.',
  ],
  AccessDenied: [
    'protected',
    'Excel did not allow the change, because a sheet or the workbook is protected. Unprotect it on the Review tab, then try again.',
  ],
  RequestPayloadSizeLimitExceeded: [
    'too-large',
    'The sheets are too large for Excel on the web to take in one go. Open the workbook in Excel on a computer and try again.',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'too-large',
    'The plan is too large for Excel on the web to give in one go. Open the workbook in Excel on a computer and try again.',
  ],
  ApiNotFound: [
    'excel-too-old',
    'This Excel is too old for BRAG Board. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  ],
};

/** The code of an error that Excel answered with; '' for any other error. */
export function excelErrorCode(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** Says in plain words what an error from Excel means; an error of our own stays as it is. */
export function toProblem(error: unknown): unknown {
  if (error instanceof PlanProblem) return error;
  const code = excelErrorCode(error);
  if (code === '') return error;
  const said = error instanceof Error ? error.message : '';
  if (isNotInFront(error)) {
    const message =
      'Excel did not do this while another workbook was in front. Bring this workbook to the front and press again.';
    return new PlanProblem('not-in-front', message, { cause: error });
  }
  const [problem, message] = meanings[code] ?? [
    'excel-refused' as const,
    `Excel could not do this (${code}: ${said}). Save the workbook, open it again and try once more.`,
  ];
  return new PlanProblem(problem, message, { cause: error });
}

/** True where something on a sheet, such as a pivot table, keeps rows from being put in or taken out. */
export const isHeldFast = (error: unknown): boolean =>
  /^(InsertDeleteConflict|MergedRangeConflict|PivotTableRangeConflict|NotImplemented)$/.test(
    excelErrorCode(error),
  );

/** True where an answer or a request was larger than Excel on the web allows (5 MB). */
export const isTooLarge = (error: unknown): boolean =>
  /^(Request|Response)PayloadSizeLimitExceeded$/.test(excelErrorCode(error));

/**
 * True where Excel will not answer a question about a sheet, or says no more than that something went wrong, as with
 * more than 512 merged areas: then less is asked at once, or it is not known.
 */
export const isUnanswered = (error: unknown): boolean =>
  isTooLarge(error) ||
  /^(GeneralException|InvalidArgument|InvalidOperation|ItemNotFound|NotImplemented|RangeExceedsLimit|UnsupportedOperation)$/.test(
    excelErrorCode(error),
  );

/** Members that Excel refuses while another workbook is in front, whatever code it gives. */
const needsFront =
  /\b(WorksheetCollection\.add|Worksheet\.(activate|delete|(show)?gridlines)|WorksheetFreezePanes\.\w+|Range\.select)\b/i;

/**
 * True where Excel refused because another workbook was in front.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
export function isNotInFront(error: unknown): boolean {
  const code = excelErrorCode(error);
  if (code === 'InactiveWorkbook') return true;
  if (code !== 'InvalidSelection' && code !== 'GeneralException') return false;
  return needsFront.test(placeOf(error));
}

/** True where an error came from a member, as in `WorksheetCollection.add`. */
export const wasRefusedAt = (error: unknown, member: string): boolean => placeOf(error) === member;

/** The member that Excel refused, as in `Worksheet.activate`; '' where that is not known. */
function placeOf(error: unknown): string {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation ?? '';
}
