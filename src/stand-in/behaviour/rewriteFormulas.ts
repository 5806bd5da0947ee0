import { MAX_COLUMNS } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { Sheet } from '../../workbook-file/model/sheet';

/**
 * Rewrites every formula of a workbook: of names, cells, charts and rules.
 * @param follow gives the new formula; `home` is the sheet that it stands on, undefined for a name of the workbook
 * @param isNewValue the formulas that changed may give something else: then they are worked out anew
 */
export function rewriteFormulas(
  book: Book,
  follow: (formula: string, home: Sheet | undefined) => string,
  isNewValue = false,
): void {
  for (const name of book.names) name.formula = follow(name.formula, name.scope);
  for (const sheet of book.sheets) rewriteOn(sheet, (formula) => follow(formula, sheet), isNewValue);
}

/** The same for what stands on one sheet. */
export function rewriteOn(sheet: Sheet, follow: (formula: string) => string, isNewValue = false): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const formula = follow(cell.formula);
    if (formula === cell.formula) continue;
    sheet.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, { ...cell, formula });
    if (isNewValue) sheet.computed.add(key);
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.values = follow(series.values);
    series.categories = series.categories && follow(series.categories);
    series.nameFormula = series.nameFormula && follow(series.nameFormula);
  }
  for (const format of sheet.conditionalFormats) {
    const formulas = format.formulas.map(follow);
    // Kinds of rules that cannot be written anew keep their XML, as it is.
    if (formulas.join() !== format.formulas.join() && format.type !== 'other') format.xml = undefined;
    format.formulas = formulas;
  }
  for (const validation of sheet.validations) {
    validation.formula1 = follow(validation.formula1);
    validation.formula2 = follow(validation.formula2);
  }
}
