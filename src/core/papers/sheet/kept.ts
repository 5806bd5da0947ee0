import type { CellValue } from '../../cells/sheetCells';
import { groupBy } from '../../cells/groupBy';
import { isBlank, plain, textOf } from '../../cells/text';
import { plainTexts } from './plainTexts';

/** Which cells of a table officers type in. Both the row and the column are known by words. */
export interface KeptColumns {
  /** Headings of the columns that say which row it is, the surest first. */
  readonly keys: readonly string[];
  /** Headings of the columns that officers type in. */
  readonly columns: readonly string[];
  /** Those of `columns` that hold dates. */
  readonly dates?: readonly string[];
  /**
   * What is typed stands on a line of its own under the row that it is about: its headings stand under the keys', the
   * line says this in the first key's column, and in the second's the same as the row.
   */
  readonly label?: string;
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
  for (const { row, named, keys, columns } of keptRows(values, table)) {
    const held = values[row] ?? [];
    const typed = table.columns.flatMap((heading, index): [string, CellValue][] => {
      const value = held[columns[index] ?? -1] ?? '';
      return isBlank(value) ? [] : [[heading, value]];
    });
    if (typed.length === 0) continue;
    const names = values[named] ?? [];
    found.push({ keys: keys.map((column) => textOf(names[column] ?? '')), words: new Map(typed) });
  }
  return found;
}

/** A row in which officers type: the columns under its headings, and the row that says what it is about. */
interface KeptPlace {
  readonly row: number;
  readonly named: number;
  readonly keys: readonly number[];
  readonly columns: readonly number[];
}

/** Where such a table stands, row by row; a column is -1 for one that is not there. */
export function* keptRows(
  values: readonly (readonly CellValue[])[],
  table: KeptColumns,
): Generator<KeptPlace> {
  const label = table.label === undefined ? undefined : plain(table.label);
  const headingsIn = headingsOf(table);
  const aboutRow = rowsAbout(values, label ?? '');
  let at: Pick<KeptPlace, 'keys' | 'columns'> | null = null;
  let above: readonly string[] = [];
  let named = -1;
  for (const [row, held] of values.entries()) {
    const texts = plainTexts(held);
    const heads = headingsIn(label === undefined ? texts : above, texts);
    above = texts;
    if (heads !== null) at = heads;
    else if (texts.includes(guide)) at = null;
    else if (at === null) continue;
    else if (label === undefined) yield { row, named: row, ...at };
    else if (texts[at.keys[0] ?? -1] !== label) named = row;
    else yield { row, named: aboutRow(row, named, at.keys), ...at };
  }
}

const guide = plain(keptGuide);

/**
 * The row that a line of its own is about: the one above it, unless somebody has sorted them apart; then the first with
 * the same words in the second key's column, and where there is none the line itself, so that nothing of it is lost.
 */
function rowsAbout(values: readonly (readonly CellValue[])[], label: string) {
  const wordsIn = (at: number, column = -1): string => plainTexts(values[at] ?? [])[column] ?? '';
  const byWords = new Map<string, ReadonlyMap<string, number>>();
  /** The first row with each text of the second key's column that is no such line. */
  const rowsByWords = (first: number, second: number): ReadonlyMap<string, number> => {
    const columns = `${first} ${second}`;
    const known = byWords.get(columns);
    if (known !== undefined) return known;
    const rows = new Map<string, number>();
    for (let at = values.length - 1; at >= 0; at--)
      if (wordsIn(at, first) !== label) rows.set(wordsIn(at, second), at);
    byWords.set(columns, rows);
    return rows;
  };
  return (row: number, above: number, [first = -1, second = -1]: readonly number[]): number => {
    const own = wordsIn(row, second);
    if (above >= 0 && wordsIn(above, second) === own) return above;
    return own === '' ? row : (rowsByWords(first, second).get(own) ?? row);
  };
}

/** Finds where the headings of a table stand, those of its keys and those of what is typed; null where they do not. */
function headingsOf({ keys, columns, later = [] }: KeptColumns) {
  const words = { keys: keys.map(plain), columns: columns.map(plain) };
  const needed = words.columns.filter((_, index) => !later.includes(columns[index] ?? ''));
  return (ofKeys: readonly string[], ofColumns: readonly string[]) => {
    const isThere =
      words.keys.every((word) => ofKeys.includes(word)) && needed.every((word) => ofColumns.includes(word));
    return isThere
      ? {
          keys: words.keys.map((word) => ofKeys.indexOf(word)),
          columns: words.columns.map((word) => ofColumns.indexOf(word)),
        }
      : null;
  };
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
  const left = new Set(kept);
  const matched: (KeptRow | undefined)[] = rows.map(() => undefined);
  const take = (index: number, row: KeptRow): void => {
    matched[index] = row;
    left.delete(row);
  };
  const parts = [...(rows[0] ?? []).keys()];
  const wholeOf = (keys: readonly string[]): string =>
    parts.map((part) => plain(keys[part] ?? '')).join('\n');
  const byWhole = groupBy(left, ({ keys }) => wholeOf(keys));
  rows.forEach((keys, index) => {
    const same = byWhole.size === 0 ? undefined : byWhole.get(wholeOf(keys))?.find((row) => left.has(row));
    if (same !== undefined) take(index, same);
  });
  for (const part of left.size === 0 ? [] : parts) {
    const keyOf = (keys: readonly string[]): string => plain(keys[part] ?? '');
    const byKey = groupBy(left, ({ keys }) => keyOf(keys));
    const rowsOf = groupBy(rows, keyOf);
    rows.forEach((keys, index) => {
      const key = keyOf(keys);
      if (matched[index] !== undefined || key === '') return;
      const [only, ...others] = byKey.get(key) ?? [];
      if (only === undefined || others.length > 0 || rowsOf.get(key)?.length !== 1) return;
      if (part === 0 || muchTheSame(only.keys[0] ?? '', keys[0] ?? '')) take(index, only);
    });
  }
  return { rows: matched, left: [...left] };
}

/** Half of the words of the shorter text stand in the other. */
function muchTheSame(a: string, b: string): boolean {
  const [short = [], long = []] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return short.filter((word) => long.includes(word)).length * 2 >= short.length;
}

const words = (text: string): string[] => [...new Set(plain(text).split(/[^\p{L}\p{N}]+/u))];
