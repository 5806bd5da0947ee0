import { HostError } from '../protocol/hostError';
import type { Book } from '../workbook/book';
import type { Sheet } from '../workbook/sheet';
import { renameInFormula } from '../workbook/sheetReference';

/** Excel's rules: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/**
 * Refuses a name that a sheet cannot have.
 * @throws InvalidArgument by Excel's rules; ItemAlreadyExists where another sheet has it, in any case.
 */
export function checkSheetName(book: Book, name: string, except?: Sheet): void {
  if (name === '' || name.length > LONGEST || /[:\\/?*[\]]|^'|'$|^history$/i.test(name))
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
  const follow = (formula: string) => renameInFormula(formula, before, name);
  for (const item of book.names) item.formula = follow(item.formula);
  for (const other of book.sheets) {
    for (const [key, cell] of other.cells) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula)
        other.replace(Math.floor(key / 16_384), key % 16_384, { ...cell, formula });
    }
    for (const chart of other.charts) {
      for (const series of chart.series) {
        series.values = follow(series.values);
        series.categories = series.categories && follow(series.categories);
        series.nameFormula = series.nameFormula && follow(series.nameFormula);
      }
    }
    for (const format of other.conditionalFormats) {
      const formulas = format.formulas.map(follow);
      // Kinds of rules that cannot be written anew keep their XML, old name and all.
      if (formulas.join() !== format.formulas.join() && format.type !== 'other') format.xml = undefined;
      format.formulas = formulas;
    }
    for (const validation of other.validations) {
      validation.formula1 = follow(validation.formula1);
      validation.formula2 = follow(validation.formula2);
    }
  }
}
