import type { CellValue } from '../core/cells/sheetCells';

/** A range's values; null where there were more than Excel gives, whatever the types say. */
export const valuesOf = (range: Excel.Range): CellValue[][] | null => range.values as CellValue[][] | null;
