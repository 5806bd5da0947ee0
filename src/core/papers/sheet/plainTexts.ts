import type { CellValue } from '../../cells/sheetCells';
import { plain, textOf } from '../../cells/text';

/** Our sheets are read several times in a run: for each of their tables, and by each paper that says what was typed. */
const known = new WeakMap<readonly CellValue[], readonly string[]>();

/** The texts of a row of cells as they are compared; worked out once for each row. */
export function plainTexts(row: readonly CellValue[]): readonly string[] {
  const texts = known.get(row) ?? row.map((value) => plain(textOf(value)));
  known.set(row, texts);
  return texts;
}
