import { keptRows } from '../core/papers/sheet/kept';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { findTyped, wordsSetting, type WordsWritten } from '../core/papers/sheet/wordsWritten';
import type { Steps } from '../core/steps';
import type { OwnSheet } from './ownSheet';

/**
 * Finds what officers have typed among our cells since the last build, outside those that are for them to type in.
 * @param settings of the workbook; that build has kept there what it wrote
 * @param after what is to be kept of the model that comes next
 * @returns whether a cell, by its row and column on the sheet, holds such; none where that is not known
 */
export function* typedOn(
  { key, area, contents }: OwnSheet,
  model: SheetModel,
  settings: ReadonlyMap<string, unknown>,
  after: WordsWritten | null,
): Steps<(row: number, column: number) => boolean> {
  if (contents === null) return () => false;
  const { row: top, column: left } = contents.area;
  const first = Math.max(0, area.column - left);
  const values = contents.values.map((row) => row.slice(first));
  const formulas = contents.formulas.map((row) => row.slice(first));
  const typed = yield* findTyped({ values, formulas }, settings.get(wordsSetting(key)), after);
  if (typed.length === 0) return () => false;
  const places = new Set(typed.map(({ row, column }) => `${row}:${column}`));
  for (const kept of model.kept ?? []) {
    for (const { row, columns } of keptRows(values, kept)) {
      for (const column of columns) places.delete(`${row}:${column}`);
    }
  }
  return (row, column) => places.has(`${row - top}:${column - left - first}`);
}
