/** Why a file cannot be opened. */
export type UnusableCode = 'not-a-workbook' | 'encrypted' | 'legacy-xls' | 'too-large' | 'damaged';

/** The bytes are no workbook that can be used. The message is one plain line that says what to do. */
export class UnusableWorkbook extends Error {
  override readonly name = 'UnusableWorkbook';
  constructor(
    readonly code: UnusableCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The changes cannot be saved safely; nothing was written. The message is one plain line. */
export class SaveRefused extends Error {
  override readonly name = 'SaveRefused';
  constructor(
    message: string,
    /** What the check after saving found, one line each. */
    readonly problems: string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
