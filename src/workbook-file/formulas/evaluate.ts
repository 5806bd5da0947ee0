import type { Book } from '../model/book';
import type { CellValue } from '../model/cell';
import { cellKey, Sheet } from '../model/sheet';
import { Calculation } from './calculation';
import { qualify } from './references';

/** A formula as if it stood in a cell. */
export interface PlacedFormula {
  row: number;
  column: number;
  formula: string;
}

/**
 * Works formulas out without writing them, as conditional formats need it. Formulas of a group stand in different
 * cells; a group's own cells are not seen by it.
 * @param home the sheet that references without a sheet mean
 * @returns values in the order of the formulas
 */
export function evaluate(
  book: Book,
  home: Sheet,
  groups: readonly (readonly PlacedFormula[])[],
): CellValue[][] {
  const scratch = groups.map((group, index) => {
    const sheet = new Sheet(`scratch ${index}`, `\u0002${index}`);
    for (const { row, column, formula } of group) {
      const key = cellKey(row, column);
      sheet.cells.set(key, { value: null, formula: qualify(formula, home), style: 0 });
      sheet.computed.add(key);
    }
    return sheet;
  });
  if (groups.every((group) => group.length === 0)) return groups.map(() => []);
  const shadow = Object.create(book, { sheets: { value: [...book.sheets, ...scratch] } }) as Book;
  new Calculation(shadow, scratch).run();
  return groups.map((group, index) =>
    group.map(({ row, column }) => scratch[index]?.cell(row, column)?.value ?? null),
  );
}
