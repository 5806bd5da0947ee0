import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';

/** Which cells of a table officers type in. Both the row and the column are known by words. */
export interface KeptColumns {
  /** Headings of the columns that say which row it is, the surest first. */
  readonly keys: readonly string[];
  /** Headings of the columns that officers type in. */
  readonly columns: readonly string[];
  /** Those of `columns` that hold dates. */
  readonly dates?: readonly string[];
  /** Those of `columns` that a sheet built before they were there has no headings for. */
  readonly later?: readonly string[];
}

/** What was typed in one row: which row, and the words by their column's heading. */
export interface KeptRow {
  readonly keys: readonly string[];
  readonly words: ReadonlyMap<string, CellValue>;
}

/** Stands in the first column right under every table with such cells, and so says where the table ends. */
export const keptGuide =
  'Shaded cells are for you to type in. What is typed there stays with its row whenever the sheets are built.';

/**
 * What officers typed on a summary sheet, as the sheet stands: its rows may have been sorted, moved or
 * added to, and its columns moved. Rows in which nothing is typed are left out.
 * @param values the sheet's cells; none gives none
 */
export function readKept(values: readonly (readonly CellValue[])[], table: KeptColumns): KeptRow[] {
  const found: KeptRow[] = [];
  for (const { row, keys, columns } of keptRows(values, table)) {
    const held = values[row] ?? [];
    const typed = table.columns.flatMap((heading, index): [string, CellValue][] => {
      const value = held[columns[index] ?? -1] ?? '';
      return isBlank(value) ? [] : [[heading, value]];
    });
    if (typed.length === 0) continue;
    found.push({ keys: keys.map((column) => textOf(held[column] ?? '')), words: new Map(typed) });
  }
  return found;
}

/** Where such a table stands: the columns under its headings, for each row; -1 for one that is not there. */
export function* keptRows(
  values: readonly (readonly CellValue[])[],
  table: KeptColumns,
): Generator<{
  readonly row: number;
  readonly keys: readonly number[];
  readonly columns: readonly number[];
}> {
  let at: { readonly keys: number[]; readonly columns: number[] } | null = null;
  for (const [row, held] of values.entries()) {
    const texts = held.map((value) => plain(textOf(value)));
    const heads = headings(texts, table);
    if (heads !== null) at = heads;
    else if (texts.includes(plain(keptGuide))) at = null;
    else if (at !== null) yield { row, ...at };
  }
}

/** Where the headings of a table stand in a row; null where it is not its header. */
function headings(texts: readonly string[], { keys, columns, later = [] }: KeptColumns) {
  const places = (words: readonly string[]) => words.map((word) => texts.indexOf(plain(word)));
  const at = { keys: places(keys), columns: places(columns) };
  const needed = at.columns.filter((_, index) => !later.includes(columns[index] ?? ''));
  return [...at.keys, ...needed].every((column) => column >= 0) ? at : null;
}

/**
 * Gives each row of a new table what was typed in it before. A row is known by all its keys; else by one
 * that is its alone, so that an action that was renumbered or put in other words keeps its words. Where
 * the surest key differs it must still be much the same, or another action has taken an old number.
 * @returns for each row what was typed there, if anything; and the rows that are listed no longer
 */
export function matchKept(
  kept: readonly KeptRow[],
  rows: readonly (readonly string[])[],
): { readonly rows: (KeptRow | undefined)[]; readonly left: KeptRow[] } {
  const left = [...kept];
  const matched: (KeptRow | undefined)[] = rows.map(() => undefined);
  const take = (index: number, row: KeptRow): void => {
    matched[index] = row;
    left.splice(left.indexOf(row), 1);
  };
  rows.forEach((keys, index) => {
    const same = left.find((row) => keys.every((key, part) => plain(row.keys[part] ?? '') === plain(key)));
    if (same !== undefined) take(index, same);
  });
  for (const part of (rows[0] ?? []).keys()) {
    const keyOf = (keys: readonly string[]): string => plain(keys[part] ?? '');
    rows.forEach((keys, index) => {
      if (matched[index] !== undefined || keyOf(keys) === '') return;
      const same = left.filter((row) => keyOf(row.keys) === keyOf(keys));
      const [only] = same;
      if (only === undefined || same.length > 1) return;
      if (rows.some((other, at) => at !== index && keyOf(other) === keyOf(keys))) return;
      if (part === 0 || muchTheSame(only.keys[0] ?? '', keys[0] ?? '')) take(index, only);
    });
  }
  return { rows: matched, left };
}

/** Half of the words of the shorter text stand in the other. */
function muchTheSame(a: string, b: string): boolean {
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

const words = (text: string): string[] => [...new Set(plain(text).split(/[^\p{L}\p{N}]+/u))];
