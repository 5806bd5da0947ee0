import type { Rect } from '../cells/address';
import type { SheetCells } from '../cells/sheetCells';
import { valueAt } from '../cells/sheetCells';
import { isErrorValue, plain, textOf, tidy } from '../cells/text';
import { ratings, type Rating, type RatingKey } from './rating';

/** A workbook's own rating key, and the cells that hold it. */
export interface FoundKey {
  readonly key: RatingKey;
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

interface Line {
  readonly rating: Rating;
  readonly row: number;
  readonly column: number;
  readonly meaning: string;
}

/** How many of the four ratings must be explained for some cells to be a key. */
const leastRatings = 3;
/** A key's lines stand at most this many rows or columns apart. */
const widestGap = 4;
const longestMeaning = 200;

/** What a key says of a rating that it does not explain. */
export const notInKey = "Not in this workbook's key";

/**
 * Finds the rating key that a workbook gives: words for colours with their meanings, down a column,
 * along a row, or in one cell.
 * @param taken cells that are no key: ratings and updates of plans, registers
 */
export function readKey(
  sheets: readonly SheetCells[],
  taken: readonly { readonly sheet: string; readonly area: Rect }[],
): FoundKey | null {
  let best: FoundKey | null = null;
  let most = leastRatings - 1;
  for (const sheet of sheets) {
    if (sheet.ours || sheet.hidden) continue;
    const areas = taken.flatMap((column) => (column.sheet === sheet.name ? [column.area] : []));
    for (const lines of keyLines(sheet, areas)) {
      const explained = new Set(lines.map(({ rating }) => rating)).size;
      if (explained <= most) continue;
      most = explained;
      best = { key: keyOf(lines), sheet: sheet.name, cells: lines };
    }
  }
  return best;
}

function keyOf(lines: readonly Line[]): RatingKey {
  const meaning = (rating: Rating): string =>
    lines.find((line) => line.rating === rating)?.meaning ?? notInKey;
  return {
    blue: meaning('blue'),
    red: meaning('red'),
    amber: meaning('amber'),
    green: meaning('green'),
    source: 'workbook',
  };
}

/** Groups of lines that could be a key: by column, by row, and within one cell. */
function keyLines(sheet: SheetCells, taken: readonly Rect[]): Line[][] {
  const found: (Line & { readonly below: string; readonly right: string })[] = [];
  const groups: Line[][] = [];
  sheet.values.forEach((cells, index) => {
    const row = sheet.row + index;
    cells.forEach((value, offset) => {
      if (typeof value !== 'string' || value === '' || value.length > 1000) return;
      const column = sheet.column + offset;
      if (!/blue|green|amber|red/i.test(value)) return;
      if (taken.some((area) => contains(area, row, column))) return;
      const inOneCell = sentenceKey(value, row, column);
      if (inOneCell.length > 1) groups.push(inOneCell);
      const rating = colourWord(value);
      if (rating !== null) {
        const right = meaningRight(sheet, row, column);
        const below = meaningOf(textOf(valueAt(sheet, row + 1, column)));
        found.push({ rating, row, column, meaning: right, right, below });
      } else if (inOneCell.length === 1 && inOneCell[0] !== undefined) {
        found.push({ ...inOneCell[0], right: inOneCell[0].meaning, below: inOneCell[0].meaning });
      }
    });
  });
  const across = (meaning: 'right' | 'below') =>
    found.map((line) => ({ ...line, meaning: line[meaning] })).filter((line) => line.meaning !== '');
  groups.push(...neighbours(across('right'), 'column', 'row'));
  groups.push(...neighbours(across('right'), 'row', 'column'));
  groups.push(...neighbours(across('below'), 'row', 'column'));
  return groups;
}

/** Lines in the same row or column, close together, each rating once. */
function neighbours(lines: readonly Line[], same: 'row' | 'column', along: 'row' | 'column'): Line[][] {
  const groups: Line[][] = [];
  const sorted = [...lines].sort((a, b) => a[same] - b[same] || a[along] - b[along]);
  let group: Line[] = [];
  for (const line of sorted) {
    const last = group[group.length - 1];
    const near = last?.[same] === line[same] && line[along] - last[along] <= widestGap;
    if (!near || group.some(({ rating }) => rating === line.rating)) group = [];
    if (group.length === 0) groups.push(group);
    group.push(line);
  }
  return groups;
}

/** "Blue", "BLUE (B)", "B - Blue", "Blue:". */
function colourWord(value: string): Rating | null {
  const word = plain(value).replace(/^[brag]\s*[-:=]\s*|\s*\([brag]\)|\s*[-:=]$/g, '');
  return ratings.find((rating) => rating === word) ?? null;
}

/** "Blue = complete; Green = on track; …" in one cell. */
function sentenceKey(value: string, row: number, column: number): Line[] {
  const parts = value.split(/\b(?=(?:blue|green|amber|red)\b\s*(?:\([brag]\)\s*)?[-–—:=])/i);
  return parts.flatMap((part) => {
    const match = /^(blue|green|amber|red)\s*(?:\([brag]\)\s*)?[-–—:=]+\s*([\s\S]+)$/i.exec(part);
    const rating = ratings.find((name) => name === match?.[1]?.toLowerCase());
    const meaning = meaningOf(match?.[2] ?? '');
    return rating === undefined || meaning === '' ? [] : [{ rating, row, column, meaning }];
  });
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

function meaningOf(value: string): string {
  const text = tidy(value).replace(/[;,.]+$/, '');
  if (text.length < 3 || isErrorValue(text) || colourWord(text) !== null) return '';
  return /^[\d.,%£\s]+$/.test(text) ? '' : text.slice(0, longestMeaning);
}

const contains = (area: Rect, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
