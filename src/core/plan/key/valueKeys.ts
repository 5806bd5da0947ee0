import { isSmallSheet } from '../../cells/isSmallSheet';
import type { Rect } from '../../cells/address';
import {
  valueAt,
  type AreaFills,
  type CellValue,
  type SheetArea,
  type SheetCells,
} from '../../cells/sheetCells';
import { isBlank, textOf, tidy } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';
import { leftWords } from '../values/leftWords';
import { beginsWithColour, ratings, type Rating } from '../values/rating';
import { ratingWord, readRating } from '../values/readRating';
import { usualRating, type RatingWords } from '../values/ratingWords';
import { colourAliases, openWords, welshColours } from '../values/usualWords';
import { colourName } from './colourName';
import { freeCells } from './freeCells';
import { isOtherKey } from './isOtherKey';
import type { KeyPlaces } from './keyPlaces';

/** One line of a list that explains values of rating columns: "1 | Complete", "Slipping" on amber. */
interface ValueLine {
  readonly word: string;
  readonly row: number;
  readonly column: number;
  readonly meaning: string;
}

/** Lines in one column or row that explain values, before their fills are known. */
export interface ValueKey extends SheetArea {
  readonly lines: readonly ValueLine[];
}

/** What a value counts as by the workbook's own list. */
export type ValueState = Rating | 'unrated' | 'left';

/** More different texts than this are prose, and no closed list. */
const mostValues = 60;
/** In characters, of a value and of the cell that explains it. */
const longestValue = 40;
const longestLine = 300;
/** Lines of one list stand at most this many rows or columns apart. */
const widestGap = 3;
/** A list that tells so many states apart is a key: what it says of a word comes before what is usual. */
const leastOfKey = 3;
const open: ReadonlySet<string> = new Set(openWords);

/**
 * The values of rating columns that the usual words do not explain, with all others of their columns.
 * @returns none where every value is explained
 */
export function valuesToExplain(tables: readonly FoundTable[], words: RatingWords): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { sheet, body, columns, series } of tables) {
    const rated = new Set([
      columns.progress,
      columns.impact,
      ...(series.progress ?? []),
      ...(series.impact ?? []),
    ]);
    for (const column of rated) {
      if (column === undefined) continue;
      const values = new Set<CellValue>();
      for (let row = body.row; row < body.row + body.rows && values.size <= mostValues; row++) {
        values.add(valueAt(sheet, row, column));
      }
      if (values.size > mostValues) continue;
      const typed = [...values].filter((value) => !isBlank(value) && textOf(value).length <= longestValue);
      const isDark = (value: CellValue): boolean =>
        open.has(ratingWord(textOf(value))) || readRating(value, null, words).problem === 'unrecognised';
      if (typed.some(isDark)) for (const value of typed) wanted.add(ratingWord(textOf(value)));
    }
  }
  return wanted;
}

/**
 * Finds the lists that explain values, on any sheet: each with its meaning beside it, below it or in its own cell,
 * or on a fill that says it.
 * @param taken cells that are no list: those of plans and registers
 */
export function findValueKeys(
  sheets: readonly SheetCells[],
  taken: readonly SheetArea[],
  wanted: ReadonlySet<string>,
  places: KeyPlaces,
): ValueKey[] {
  if (wanted.size === 0) return [];
  return sheets.flatMap((sheet) => {
    if (sheet.ours || (sheet.hidden && !isSmall(sheet))) return [];
    const areas = taken.flatMap((cells) => (cells.sheet === sheet.name ? [cells.area] : []));
    const found = linesOn(sheet, areas, wanted);
    return [...inLine(found, 'column', 'row'), ...inLine(found, 'row', 'column')]
      .filter((lines) => isList(lines) && !isOtherKey(sheet, lines, places))
      .map((lines) => ({ sheet: sheet.name, area: areaOf(lines), lines }));
  });
}

const isSmall = ({ values }: SheetCells): boolean =>
  isSmallSheet({ rows: values.length, columns: values[0]?.length ?? 0 });

function linesOn(sheet: SheetCells, taken: readonly Rect[], wanted: ReadonlySet<string>): ValueLine[] {
  const lines: ValueLine[] = [];
  const longest = Math.max(...[...wanted].map((word) => word.length)) + strayMarks;
  freeCells(sheet, taken, (value, row, column) => {
    const text = textOf(value);
    const isWanted =
      text.length <= longest && wanted.has(typeof value === 'string' ? ratingWord(text) : text);
    if (isWanted)
      lines.push({ word: ratingWord(text), row, column, meaning: meaningBeside(sheet, row, column, wanted) });
    else if (typeof value === 'string' && text.length <= longestLine)
      lines.push(...linesInCell(text, row, column, wanted));
  });
  return lines;
}

/** Spaces, quotes and full stops that a value may have more in its list. */
const strayMarks = 4;

/** "1 = Complete; 2 = On track", all in one cell, or a cell each. */
function linesInCell(text: string, row: number, column: number, wanted: ReadonlySet<string>): ValueLine[] {
  if (!/[=:–—-]/.test(text)) return [];
  return text.split(/[;\n]|,(?=[^,=:–—]*[=:–—-])/).flatMap((part) => {
    const match = line.exec(part.replace(titleBefore, ''));
    const word = ratingWord(match?.[1] ?? '');
    const meaning = tidy(match?.[2] ?? '').replace(/[;,.]+$/, '');
    return word !== '' && meaning !== '' && wanted.has(word) ? [{ word, row, column, meaning }] : [];
  });
}

/** "Assessment of progress: 1 – Achieved": what stands before a colon, where another mark parts the value from its meaning. */
const titleBefore = /^\s*\p{L}[^:=\d–—]{1,40}:\s*(?=.{1,40}?(?:=|\s[-–—])\s*\S)/u;
const line = /^\s*(.{1,40}?)\s*(?:=|:|\s[-–—])\s*(\S.*)$/;

/** The first filled cell to the right, else the one below, where it is words and no value of its own. */
function meaningBeside(sheet: SheetCells, row: number, column: number, wanted: ReadonlySet<string>): string {
  const wordsAt = (value: CellValue): string =>
    typeof value === 'string' && !wanted.has(ratingWord(value)) ? value.slice(0, longestLine) : '';
  for (let step = 1; step <= widestGap; step++) {
    const value = valueAt(sheet, row, column + step);
    if (value !== '') return wordsAt(value);
  }
  return wordsAt(valueAt(sheet, row + 1, column));
}

/** Lines in the same column or row, close together, each value once; several in one cell are together. */
function inLine(lines: readonly ValueLine[], same: 'row' | 'column', along: 'row' | 'column'): ValueLine[][] {
  const groups: ValueLine[][] = [];
  const sorted = [...lines].sort((a, b) => a[same] - b[same] || a[along] - b[along]);
  let group: ValueLine[] = [];
  for (const line of sorted) {
    const last = group[group.length - 1];
    const near = last?.[same] === line[same] && line[along] - last[along] <= widestGap;
    if (!near || group.some(({ word }) => word === line.word)) groups.push((group = []));
    group.push(line);
  }
  return groups;
}

/** Two words make a list; letters and numbers stand everywhere, and need a third. */
const isList = (lines: readonly ValueLine[]): boolean =>
  lines.length > 2 || (lines.length === 2 && lines.every(({ word }) => word.length > 2));

const areaOf = (lines: readonly ValueLine[]): Rect => {
  const rows = lines.map(({ row }) => row);
  const columns = lines.map(({ column }) => column);
  const row = Math.min(...rows);
  const column = Math.max(0, Math.min(...columns) - 1);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 2 };
};

/**
 * What the values count as: by the rating that their meaning says, else by the fill of their cell or of one beside
 * it. A value that two lists explain differently is left out.
 */
export function readValueKeys(
  keys: readonly ValueKey[],
  fills: readonly AreaFills[],
  words: RatingWords,
): ReadonlyMap<string, ValueState> {
  const states = new Map<string, ValueState | null>();
  for (const key of keys) {
    const own = fills.find(({ sheet, area }) => sheet === key.sheet && isSame(area, key.area));
    const found = key.lines.flatMap(({ word, row, column, meaning }) => {
      const shown = stateOfFill(own, row, column);
      // What goes on is not finished, whatever blue it stands on.
      const state = stateOfMeaning(meaning, words) ?? (shown === 'blue' && open.has(word) ? null : shown);
      return state === null ? [] : [{ word, state, isNamed: beginsWithColour(meaning) }];
    });
    const told = new Set(found.map(({ state }) => state)).size;
    // A list of one colour, or of no ratings at all, explains nothing; one that names most colours is the workbook's key.
    if (told < 2) continue;
    for (const { word, state, isNamed } of found) {
      const isUsual = word.length > 2 && words.has(word) && !open.has(word);
      if (!isUsual || (told >= leastOfKey && isNamed && !namesColour(word)))
        states.set(word, (states.get(word) ?? state) === state ? state : null);
    }
  }
  return new Map([...states].flatMap(([word, state]) => (state === null ? [] : [[word, state]])));
}

/** A colour is that colour, whatever is said of it: its meaning is the key's. */
const namesColour = (word: string): boolean =>
  ratings.some((colour) => colour === word) || welshColours.includes(word) || word in colourAliases;

function stateOfMeaning(meaning: string, words: RatingWords): ValueState | null {
  if (meaning === '') return null;
  if (leftWords(meaning) !== '') return 'left';
  if (meansSeveral(meaning, words)) return null;
  return saidBy(meaning, words) ?? usualRating(meaning);
}

function saidBy(meaning: string, words: RatingWords): Rating | 'unrated' | null {
  const { state, basis } = readRating(meaning, null, words);
  return basis === 'word' && state !== 'invalid' ? state : null;
}

/** "Not started or off track" says neither of the two. */
function meansSeveral(meaning: string, words: RatingWords): boolean {
  const said = meaning.split(/ or |\/|, /i).flatMap((part) => saidBy(tidy(part), words) ?? []);
  return new Set(said).size > 1;
}

function stateOfFill(fills: AreaFills | undefined, row: number, column: number): Rating | null {
  if (fills === undefined) return null;
  for (const step of [0, -1, 1]) {
    const fill = fills.colours[row - fills.area.row]?.[column + step - fills.area.column];
    const name = fill === undefined ? null : colourName(fill);
    if (name === 'yellow') return 'amber';
    const rating = ratings.find((one) => one === name);
    if (rating !== undefined) return rating;
  }
  return null;
}

const isSame = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
