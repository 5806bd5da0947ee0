/** An error value of a cell, such as `#N/A`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell shows before formatting; null is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell. Cells are never changed, only replaced, so an original can be kept by reference. */
export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** A formula that fills several cells from this one on, or may: how many, and the file's own mark of such a cell. */
  readonly array?: { readonly rows: number; readonly columns: number; readonly mark?: string };
  /** Index in the workbook's style table. */
  readonly style: number;
}

/** Whether two values are the same value. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);
}

/** The value as Office.js gives it: `""` for empty, `#N/A` for an error. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}
