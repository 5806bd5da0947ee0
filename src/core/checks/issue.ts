export type Severity = 'error' | 'warning' | 'info';

/** Something a check found, with the cell that it is about. */
export interface Issue {
  /** Stable: `rating.unrecognised`. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address on the sheet. */
  readonly cell: string;
  /** The action's reference; '' where it has none. */
  readonly reference: string;
  /** The action's priority area; '' where it has none. */
  readonly area: string;
  /** One sentence that says what is wrong. */
  readonly message: string;
  /** One sentence that says what to do. */
  readonly advice: string;
}
