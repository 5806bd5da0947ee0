import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';
import { rewriteFormulas } from '../behaviour/rewriteFormulas';
import { renameInFormula } from '../../workbook-file/model/sheetReference';

/** Excel's rules: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const LONGEST_NAME = 31;

/**
 * Refuses a name that a sheet cannot have.
 * @throws InvalidArgument by Excel's rules; ItemAlreadyExists where another sheet has it, in any case.
 */
export function checkSheetName(book: Book, name: string, except?: Sheet): void {
  if (name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]|^'|'$|^history$/i.test(name))
    throw new HostError('InvalidArgument');
  const taken = book.sheet(name);
  if (taken && taken !== except) throw new HostError('ItemAlreadyExists');
}

/** The name that Excel gives a new sheet: `Sheet` and the first free number. */
export function nextSheetName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Renames a sheet, and with it every formula and name that refers to it. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteFormulas(book, (formula) => renameInFormula(formula, before, name));
}
