import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain } from '../../cells/text';
import type { Content } from './columnWords';
import { defaultKey, ratingWords } from '../values/ratingWords';

/** How many filled cells of a column are looked at. */
const sampleSize = 200;
/** A status is a few words; longer texts are prose. In characters. */
const longestStatus = 25;
const mostStatuses = 8;
/** Tells the words of ratings from others, as {@link plain} gives them. */
export type StatusWords = Pick<ReadonlySet<string>, 'has'>;

/** What a sheet's columns hold, each looked at once. */
export interface ColumnContents {
  /** What a column holds below a row. */
  readonly of: (firstRow: number, column: number) => Content;
  /** True where other words of ratings would have made prose into ratings. */
  readonly differWith: (words: StatusWords) => boolean;
}

const usualWords = ratingWords(defaultKey);

/**
 * Looks at a sheet's columns when they are asked for.
 * @param words the words of ratings: the usual ones, unless the workbook's own key is known
 */
export function columnContents(sheet: SheetCells, words: StatusWords = usualWords): ColumnContents {
  const known = new Map<string, { row: number; column: number; content: Content }>();
  return {
    of: (row, column) => {
      const place = `${row},${column}`;
      const content = known.get(place)?.content ?? columnContent(sheet, row, column, words);
      known.set(place, { row, column, content });
      return content;
    },
    differWith: (others) =>
      [...known.values()].some(
        ({ row, column, content }) =>
          content === 'prose' && columnContent(sheet, row, column, others) === 'ratings',
      ),
  };
}

/**
 * What a column holds below a row: ratings where at least half of its filled cells are, where its few
 * short words have some ratings among them, or where it has nothing at all (a colour may be there).
 */
function columnContent(sheet: SheetCells, firstRow: number, column: number, words: StatusWords): Content {
  let filled = 0;
  let rated = 0;
  let numbers = 0;
  const short = new Set<string>();
  let long = 0;
  for (let row = firstRow; row < sheet.row + sheet.values.length && filled < sampleSize; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    filled++;
    if (typeof value !== 'string') {
      numbers++;
      continue;
    }
    if (value.length >= 40) {
      long++;
      continue;
    }
    const text = plain(value);
    if (words.has(text) || /^#|^\W*(blue|green|amber|red)\b/.test(text) || isSymbol(text)) rated++;
    else if (text.length <= longestStatus) short.add(text);
    else long++;
  }
  if (rated * 2 >= filled) return 'ratings';
  if (numbers * 2 > filled) return 'numbers';
  return rated > 0 && long === 0 && short.size <= mostStatuses ? 'ratings' : 'prose';
}

const isSymbol = (text: string): boolean => /^[\u25a0-\u25ff\u2605\u2022\u2190-\u21ff\u2b24]$/.test(text);
