import type { Rect } from '../../cells/address';
import type { SheetCells } from '../../cells/sheetCells';
import { valueAt } from '../../cells/sheetCells';
import { textOf } from '../../cells/text';
import {
  colourWord,
  keyOfLines,
  mayNameColour,
  meaningOf,
  ratingsExplained,
  sentenceKey,
  type KeyLine,
} from './keyWords';
import { freeCells } from './freeCells';
import { isOtherKey } from './isOtherKey';
import type { KeyPlaces } from './keyPlaces';
import type { RatingKey } from '../values/rating';

/** A workbook's own rating key, and the cells that hold it. */
export interface FoundKey {
  readonly key: RatingKey;
  readonly sheet: string;
  readonly cells: readonly Pick<KeyLine, 'row' | 'column' | 'colour' | 'fill'>[];
}

/** How many of the four ratings must be explained for some cells to be a key. */
const leastRatings = 3;
/** A key's lines stand at most this many rows or columns apart. */
const widestGap = 4;
/** In characters: a longer text is prose about the ratings. */
const longestKey = 1000;

/** Cells that are left out of the search for a key. */
export interface TakenCells {
  readonly sheet: string;
  readonly area: Rect;
}

/** A sheet that holds only a key is small: no longer hidden sheet is looked at. */
const smallSheet = { rows: 60, columns: 20 };

/**
 * Finds the rating key that a workbook gives in words: names of colours with their meanings, down a
 * column, along a row, or in one cell. A key on a plan's own sheet comes before one on another, and a hidden
 * sheet's last.
 * @param taken cells that are no key: ratings and updates of plans, registers
 */
export function readKey(
  sheets: readonly SheetCells[],
  taken: readonly TakenCells[],
  places: KeyPlaces,
): FoundKey | null {
  const { planSheets } = places;
  const groupsOn = (wanted: readonly SheetCells[]): KeyGroup[] =>
    wanted.flatMap((sheet) => {
      const areas = taken.flatMap((cells) => (cells.sheet === sheet.name ? [cells.area] : []));
      return keyLines(sheet, areas).map((lines) => ({ sheet, lines }));
    });
  const open = sheets.filter(({ ours, hidden }) => !ours && !hidden);
  const hidden = sheets.filter((sheet) => sheet.hidden && !sheet.ours && isSmall(sheet));
  return (
    bestKey(groupsOn(open.filter(({ name }) => planSheets.has(name))), places) ??
    bestKey(groupsOn(open.filter(({ name }) => !planSheets.has(name))), places) ??
    bestKey(groupsOn(hidden), places)
  );
}

const isSmall = ({ values }: SheetCells): boolean =>
  values.length <= smallSheet.rows && (values[0]?.length ?? 0) <= smallSheet.columns;

/** Lines of a sheet that could be a key. */
export interface KeyGroup {
  readonly sheet: SheetCells;
  readonly lines: readonly KeyLine[];
}

/** Of groups of lines, the first that explains the most ratings; null where none explains enough. Keys of risk are none. */
export function bestKey(groups: readonly KeyGroup[], places: KeyPlaces): FoundKey | null {
  let best: FoundKey | null = null;
  let most = leastRatings - 1;
  let longest = 0;
  for (const { sheet, lines } of groups) {
    const explained = ratingsExplained(lines);
    if (explained < most || (explained === most && (best === null || lines.length <= longest))) continue;
    if (isOtherKey(sheet, lines, places)) continue;
    most = explained;
    longest = lines.length;
    best = { key: keyOfLines(lines), sheet: sheet.name, cells: lines };
  }
  return best;
}

/** Groups of lines that could be a key: by column, by row, and within one cell. */
function keyLines(sheet: SheetCells, taken: readonly Rect[]): KeyLine[][] {
  const found: (KeyLine & { readonly below: string; readonly right: string })[] = [];
  const groups: KeyLine[][] = [];
  freeCells(sheet, taken, (value, row, column) => {
    if (typeof value !== 'string' || value.length > longestKey || !mayNameColour(value)) return;
    const inOneCell = sentenceKey(value, row, column);
    if (inOneCell.length > 1) groups.push(inOneCell);
    const colour = colourWord(value);
    if (colour !== null) {
      const right = meaningRight(sheet, row, column);
      const below = meaningOf(textOf(valueAt(sheet, row + 1, column)));
      found.push({ colour, row, column, meaning: right, right, below });
    } else if (inOneCell.length === 1 && inOneCell[0] !== undefined) {
      found.push({ ...inOneCell[0], right: inOneCell[0].meaning, below: inOneCell[0].meaning });
    }
  });
  const across = (meaning: 'right' | 'below') =>
    found
      .map(({ colour, row, column, [meaning]: words }) => ({ colour, row, column, meaning: words }))
      .filter((line) => line.meaning !== '');
  groups.push(...neighbours(across('right').filter(isNoRating(found)), 'column', 'row'));
  groups.push(...neighbours(across('right'), 'row', 'column'));
  groups.push(...neighbours(across('below'), 'row', 'column'));
  return groups;
}

/** A colour that stands so often in one column is a rating there: what is beside it explains nothing. */
const leastOfRating = 3;

/** Tells lines of keys from the ratings of a column, of which some colour comes back again and again. */
function isNoRating(lines: readonly Pick<KeyLine, 'colour' | 'column'>[]): (line: KeyLine) => boolean {
  const counts = new Map<string, number>();
  const rated = new Set<number>();
  for (const { colour, column } of lines) {
    const count = (counts.get(`${colour} ${column}`) ?? 0) + 1;
    counts.set(`${colour} ${column}`, count);
    if (count >= leastOfRating) rated.add(column);
  }
  return ({ column }) => !rated.has(column);
}

/** Lines in the same row or column, close together, each colour once. */
export function neighbours(
  lines: readonly KeyLine[],
  same: 'row' | 'column',
  along: 'row' | 'column',
): KeyLine[][] {
  const groups: KeyLine[][] = [];
  const sorted = [...lines].sort((a, b) => a[same] - b[same] || a[along] - b[along]);
  let group: KeyLine[] = [];
  for (const line of sorted) {
    const last = group[group.length - 1];
    const near = last?.[same] === line[same] && line[along] - last[along] <= widestGap;
    if (!near || group.some(({ colour }) => colour === line.colour)) group = [];
    if (group.length === 0) groups.push(group);
    group.push(line);
  }
  return groups;
}

/** The first filled cell to the right, if it is words: a number beside a colour is a count. */
function meaningRight(sheet: SheetCells, row: number, column: number): string {
  for (let step = 1; step < widestGap; step++) {
    const value = valueAt(sheet, row, column + step);
    if (value === '') continue;
    return typeof value === 'string' ? meaningOf(value) : '';
  }
  return '';
}
