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
  const [problem, message] = meanings[code] ?? [
    'excel-refused' as const,
    `Excel could not do this (${code}: ${said}). Nothing in the plan was changed. Save the workbook, open it again and try once more.`,
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
