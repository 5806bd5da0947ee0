import type { WorksheetTarget } from './worksheetTarget';

/** By which Excel keeps a sheet's filter range. */
export const autoFilterName = '_xlnm._FilterDatabase';

/** Sets one of the names by which Excel keeps a sheet's print area and titles. */
export function putSheetName({ book, sheet }: WorksheetTarget, name: string, formula: string): void {
  const found = book.names.find((item) => item.name === name && item.scope === sheet);
  if (found) found.formula = formula;
  else book.names.push({ name, formula, scope: sheet, visible: false, comment: '' });
}
