/** Error codes that the stand-in answers with; each is one of Excel's own, but for `NotImplemented`'s wider use. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FilteredRangeConflict'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UndoNotSupported'
  | 'UnsupportedSheet';

const statuses: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

const wording: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You can't perform the requested operation.",
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
};

/** A failed action, answered to the add-in as an `OfficeExtension.Error` of the same code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly httpStatus: number;
  constructor(
    readonly code: HostErrorCode,
    message?: string,
  ) {
    super(message ?? wording[code] ?? code);
    this.httpStatus = statuses[code] ?? 400;
  }
}
