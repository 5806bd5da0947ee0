import { isRecord } from '../../cells/isRecord';
import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { builtLine } from './paperWords';
import { keptFill } from './palette';
import type { CellContent, SheetModel, SummarySheetKey } from './sheetModel';

/**
 * What a build wrote on a sheet, to tell later what officers have typed there since: a sign for each text and number,
 * of its words and its column. Rows may be sorted, put in and taken out, and it still fits.
 */
export interface WordsWritten {
  /** The line that says when the sheet was built. Where it is not there, as after an undo, the rest does not fit. */
  readonly built: string;
  /** Signs, one after the other. */
  readonly signs: string;
}

/** The setting that keeps it for a sheet. */
export const wordsSetting = (key: SummarySheetKey): string => `written.${key}`;

/** What is kept of a sheet to be written; null for one that does not say when it was built. What officers type is left out. */
export function wordsWritten({ cells }: SheetModel): WordsWritten | null {
  const signs = new Set<string>();
  const built: string[] = [];
  for (const row of cells) {
    row.forEach((cell, column) => {
      const words = cell === undefined || cell.style.fill === keptFill ? null : constantOf(cell.content);
      if (words === null || isBlank(words)) return;
      if (isBuiltLine(words)) built.push(words);
      else signs.add(signOf(words, column));
    });
  }
  const [line] = built;
  return line === undefined ? null : { built: line, signs: [...signs].join('') };
}

const isBuiltLine = (value: CellValue): value is string => typeof value === 'string' && builtLine.test(value);

function constantOf(content: CellContent): string | number | null {
  if (typeof content !== 'object') return content;
  return 'words' in content ? content.words : null;
}

/** Cells of a sheet as they stand. */
interface Held {
  readonly values: readonly (readonly CellValue[])[];
  /** The same where a cell holds no formula. */
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Finds what officers have typed on a sheet of ours since it was built: what neither that build wrote in its column nor
 * the next one writes there.
 * @param held from the first of our columns on
 * @param before as it was kept; anything else, and what does not fit the sheet, finds nothing
 * @returns such cells, by their place in `held`
 */
export function findTyped(
  { values, formulas }: Held,
  before: unknown,
  after: WordsWritten | null,
): { readonly row: number; readonly column: number }[] {
  const known = readSigns(before, values);
  if (known === null) return [];
  const next = new Set(signsIn(after?.signs ?? ''));
  const widest = Math.max(0, ...values.map((row) => row.length));
  const typed: { row: number; column: number }[] = [];
  for (let column = 0; column < widest; column++) {
    let [here, elsewhere] = [0, 0];
    values.forEach((cells, row) => {
      const value = cells[column] ?? '';
      if (isBlank(value) || isBuiltLine(value) || value !== formulas[row]?.[column]) return;
      const sign = signOf(value, column);
      if (known.has(sign)) {
        here++;
        return;
      }
      if (cells.some((_, other) => known.has(signOf(value, other)))) elsewhere++;
      if (!next.has(sign)) typed.push({ row, column });
    });
    // An officer has moved the columns, or put one in.
    if (elsewhere > here) return [];
  }
  return typed;
}

/** The signs that were kept, if they are of the build that the sheet shows. */
function readSigns(kept: unknown, values: Held['values']): Set<string> | null {
  if (!isRecord(kept)) return null;
  const { built, signs } = kept;
  if (typeof built !== 'string' || typeof signs !== 'string') return null;
  const line = plain(built);
  const isShown = values.some((row) =>
    row.some((value) => typeof value === 'string' && plain(value) === line),
  );
  return isShown ? new Set(signsIn(signs)) : null;
}

const signLength = 5;
const signsIn = (signs: string): readonly string[] => signs.match(/.{5}/gs) ?? [];

/** Letters of a text that count. */
const longest = 1_000;

/** A sign of a text or number in a column, by the FNV-1a hash; Excel may hold the last digits of a number otherwise. */
function signOf(value: CellValue, column: number): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : textOf(value);
  let hash = 0x811c9dc5;
  for (const letter of `${column} ${plain(text.slice(0, longest))}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** signLength).toString(36).padStart(signLength, '0');
}
