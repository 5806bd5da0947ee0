import { valueAt, type CellValue, type SheetCells } from '../../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf } from '../../cells/text';
import { isAreaTitle } from '../tables/areaTitle';
import { defaultDateSettings, type DateSettings } from '../values/dateSettings';
import { readDate } from '../values/readDate';
import { beginsWithColour } from '../values/rating';
import { defaultKey, ratingWords } from '../values/ratingWords';
import { headingMeanings } from './headingMeanings';
import { kindsOfText } from './kindsOfText';

/** What a column's cells are like: each a share from 0 to 1, of the filled cells unless it says otherwise. */
export interface ColumnFeatures {
  /** How many filled cells were looked at. */
  readonly filled: number;
  /** The mean of its real dates, as a serial; 0 where it has none. */
  readonly day: number;
  /** Of the rows that hold anything, those that are blank here. */
  readonly blank: number;
  readonly number: number;
  /** Real dates, and words for dates. */
  readonly date: number;
  /** Words that are ratings, alone or at the beginning, and symbols that may be coloured. */
  readonly rating: number;
  /** Colours' names and first letters, alone or at the beginning. */
  readonly colour: number;
  /** Words for how far something is: open, in progress, closed. */
  readonly status: number;
  /** Texts that begin with such a word, or a rating's, and go on after a mark: "Completed. All staff were trained". */
  readonly standing: number;
  /** High, Medium, Low. */
  readonly importance: number;
  readonly percent: number;
  /** 1 where all are from 0 to 1, and some between: halves and tenths, nothing and all. */
  readonly parts: number;
  /** `1.1a`, `PA2-03`, `R12`. */
  readonly reference: number;
  /** Numbers or references that go up from row to row, each once. */
  readonly ordered: number;
  readonly money: number;
  /** Whole numbers from 1 to 25. */
  readonly small: number;
  /** Yes, No, TRUE, FALSE. */
  readonly flag: number;
  /** Words and letters for who does what: Lead, Support, R, A, C, I. */
  readonly part: number;
  /** People, roles and initials. */
  readonly person: number;
  /** Words of organisations and their short forms. */
  readonly organisation: number;
  /** Texts that begin with what is to be done. */
  readonly verb: number;
  /** Texts of 40 characters or more. */
  readonly long: number;
  readonly medium: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
  /** Titles of areas: "Priority 2 – Health". */
  readonly title: number;
  /** 1 where a few texts come back: a closed list. */
  readonly few: number;
  /** 1 where all filled cells say the same. */
  readonly same: number;
  /** 1 where each of the few texts stands in one run of rows, or is written once with blanks below; less where they come back. */
  readonly groups: number;
}

/** A column's cells are looked at in so many rows, the first ones and then some of all the others. */
const firstRows = 60;
const furtherRows = 60;
const longText = 40;
const mediumText = 15;
/** A closed list has no more values than this. */
const mostOfClosedList = 12;

/** Tells the words of ratings from others, as {@link plain} gives them. */
export type StatusWords = Pick<ReadonlySet<string>, 'has'>;

/** What a sheet's columns hold, each looked at once. */
export interface ColumnContents {
  /** What a column holds below a row. */
  readonly of: (firstRow: number, column: number) => ColumnFeatures;
  /** True where other words of ratings would have shown more ratings in a column. */
  readonly differWith: (words: StatusWords) => boolean;
}

const usualWords = ratingWords(defaultKey);

/**
 * Looks at a sheet's columns when they are asked for.
 * @param likely the rows that may be of headings: other headings, lower down, begin another table
 * @param words the words of ratings: the usual ones, unless the workbook's own key is known
 */
export function columnContents(
  sheet: SheetCells,
  likely: readonly number[] = [],
  words: StatusWords = usualWords,
): ColumnContents {
  const known = new Map<number, Map<number, ColumnFeatures>>();
  const rowsBelow = new Map<number, readonly number[]>();
  const kinds = kindsKnown(words);
  return {
    of: (row, column) => {
      let columns = known.get(row);
      if (columns === undefined) known.set(row, (columns = new Map<number, ColumnFeatures>()));
      let features = columns.get(column);
      if (features === undefined) {
        let rows = rowsBelow.get(row);
        if (rows === undefined) rowsBelow.set(row, (rows = sampledRows(sheet, row, likely)));
        columns.set(column, (features = columnFeatures(sheet, rows, column, kinds)));
      }
      return features;
    },
    differWith: (others) => {
      const otherKinds = kindsKnown(others);
      return [...known].some(([row, columns]) =>
        [...columns].some(([column, { rating, long }]) => {
          if (rating > 0.9 || long > 0.9) return false;
          const rows = rowsBelow.get(row) ?? [];
          return columnFeatures(sheet, rows, column, otherKinds).rating > rating;
        }),
      );
    },
  };
}

/** The rows with anything in them, from the first below the headings on: all, or a sample. */
function sampledRows({ values, row: top }: SheetCells, first: number, likely: readonly number[]): number[] {
  const rows: number[] = [];
  const heading = values[first - 1 - top] ?? [];
  const next = likely.find((row) => row > first && beginsAnother(values, row - top, heading));
  const last = next ?? top + values.length;
  const step = Math.max(1, Math.ceil((last - first - firstRows) / furtherRows));
  const least = filledUpTo(heading, wideTable) === wideTable ? 2 : 1;
  for (let row = first; row < last; row += row < first + firstRows ? 1 : step) {
    const cells = values[row - top] ?? [];
    const isContent = filledUpTo(cells, least) === least && !repeats(cells, heading);
    if (isContent && !(least > 1 && isOfKey(cells))) rows.push(row);
  }
  return least > 1 ? withoutSignedKey(values, top, rows) : rows;
}

/** Other headings than those above, under a blank row or a title. */
function beginsAnother(values: SheetCells['values'], at: number, heading: readonly CellValue[]): boolean {
  const cells = values[at] ?? [];
  const filled = cells.flatMap((value, index) => (value === '' ? [] : [index]));
  const same = filled.filter((index) => cells[index] === heading[index]).length;
  if (filledUpTo(values[at - 1] ?? [], 2) > 1 || same * 2 >= filled.length) return false;
  const headings = filled.filter((index) => headingMeanings(plain(textOf(cells[index] ?? ''))).length > 0);
  return headings.length * 2 > filled.length;
}

/** "3", "Green" and "On target" in one row after the other, under a gap or under their title: a key that explains signs. */
function withoutSignedKey(values: SheetCells['values'], top: number, rows: readonly number[]): number[] {
  const colourOf = (row: number): string => {
    const filled = (values[row - top] ?? []).filter((value) => value !== '');
    const named = filled.filter((value) => typeof value === 'string' && beginsWithColour(value));
    return filled.length === 3 && named.length === 1 ? plain(textOf(named[0] ?? '')) : '';
  };
  const ofKey = new Set<number>();
  let run: number[] = [];
  let colours = new Set<string>();
  for (const row of rows) {
    const colour = colourOf(row);
    const goesOn = colour !== '' && !colours.has(colour) && run[run.length - 1] === row - 1;
    if (!goesOn) [run, colours] = [[], new Set()];
    if (colour === '') continue;
    run.push(row);
    colours.add(colour);
    if (run.length >= leastOfKey) for (const one of run) ofKey.add(one);
  }
  return rows.filter((row) => !ofKey.has(row));
}

/** So many lines make a key. */
const leastOfKey = 3;

/** A row of a wide table with one filled cell is a band or a note, and no content of the column that it begins in. */
const wideTable = 4;

/** A colour and what it means, or colours with their meanings along a row: a line of a key under the table. */
function isOfKey(cells: readonly CellValue[]): boolean {
  if (!cells.some((value) => typeof value === 'string' && beginsWithColour(value))) return false;
  const filled = cells.filter((value) => value !== '');
  const colours = filled.filter((value) => typeof value === 'string' && beginsWithColour(value)).length;
  return filled.length === 2 || (colours >= 3 && colours >= filled.length - 1);
}

function filledUpTo(cells: readonly CellValue[], most: number): number {
  let filled = 0;
  for (const value of cells) if (value !== '' && ++filled === most) break;
  return filled;
}

/** Headings that are repeated lower down are no content of their columns. */
function repeats(cells: readonly CellValue[], heading: readonly CellValue[]): boolean {
  let same = 0;
  for (const [index, value] of cells.entries()) {
    if (typeof value === 'string' && value !== '' && value === heading[index] && ++same === 2) return true;
  }
  return false;
}

type Counted = Exclude<
  keyof ColumnFeatures,
  'filled' | 'day' | 'blank' | 'parts' | 'ordered' | 'distinct' | 'few' | 'same' | 'groups'
>;

function columnFeatures(
  sheet: SheetCells,
  rows: readonly number[],
  column: number,
  kindsOf: KindsOf,
): ColumnFeatures {
  const counts: Record<Counted, number> = {
    number: 0,
    date: 0,
    rating: 0,
    colour: 0,
    status: 0,
    standing: 0,
    importance: 0,
    percent: 0,
    reference: 0,
    money: 0,
    small: 0,
    flag: 0,
    part: 0,
    person: 0,
    organisation: 0,
    verb: 0,
    long: 0,
    medium: 0,
    title: 0,
  };
  const runs = new Map<string, number>();
  let filled = 0;
  let previous = '';
  let rising = 0;
  let last = -Infinity;
  let days = 0;
  let realDays = 0;
  let isRound = true;
  let between = 0;
  let isPartOfOne = true;
  let isYear = true;
  for (const row of rows) {
    const value = valueAt(sheet, row, column);
    // What a formula would show is not known where it fails.
    if (isBlank(value) || isErrorValue(value)) continue;
    filled++;
    const text = typeof value === 'string' ? plain(value) : String(value);
    for (const kind of kindsOf(value, text)) counts[kind]++;
    if (text !== previous) runs.set(text, (runs.get(text) ?? 0) + 1);
    previous = text;
    if (typeof value === 'number' && isDay(value)) {
      days += value;
      realDays++;
      if (value % roundAmount !== 0) isRound = false;
    }
    if (typeof value !== 'number' || !yearsOf.test(text)) isYear = false;
    if (typeof value !== 'number' || value < 0 || value > 1) isPartOfOne = false;
    else if (value % 1 > 0) between++;
    const number = orderOf(text);
    if (number > last) rising++;
    last = number;
  }
  // Among other amounts, or where all are round, £45,000 is no day of 2023; one round number alone may be either.
  if (realDays > 0 && (isRound || counts.money >= realDays)) {
    counts.date -= realDays;
    if (runs.size > 1) {
      counts.number += realDays;
      counts.money += realDays;
    }
    realDays = 0;
  }
  // 2026 in every row is no amount, though one of £2,026 may be.
  if (isYear && filled > 1) [counts.money, counts.number] = [0, 0];
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const distinct = runs.size;
  const isRepeated = distinct <= mostOfClosedList && filled >= 3 && distinct * 1.5 <= filled;
  const inRuns = isRepeated && distinct > 1 ? runShare(distinct, runs.values()) : 0;
  const writtenOnce =
    filled >= 2 && distinct === filled && filled * 2 <= rows.length && startsFilled(sheet, rows, column);
  const features = {
    filled,
    day: realDays === 0 ? 0 : days / realDays,
    blank: rows.length === 0 ? 0 : 1 - filled / rows.length,
  };
  const shares = Object.fromEntries(
    Object.entries(counts).map(([kind, count]) => [kind, share(count)]),
  ) as Record<Counted, number>;
  return {
    ...features,
    ...shares,
    parts: isPartOfOne && between > 0 ? 1 : 0,
    ordered: filled >= 3 ? share(rising) * (distinct === filled ? 1 : 0.5) : 0,
    // A text that is written once stands for all rows down to the next.
    distinct: writtenOnce ? distinct / rows.length : share(distinct),
    few: isRepeated ? 1 : 0,
    same: distinct === 1 ? 1 : 0,
    groups: writtenOnce ? 1 : inRuns,
  };
}

/** 1 where each text stands in one run of rows; 0 where as many as in a shuffled column come back. */
function runShare(distinct: number, counts: Iterable<number>): number {
  let runs = 0;
  for (const count of counts) runs += count;
  return Math.max(0, (distinct / runs - shuffled) / (1 - shuffled));
}

const shuffled = 0.4;

/** A text that is written once with blanks below stands in the first row. */
const startsFilled = (sheet: SheetCells, rows: readonly number[], column: number): boolean =>
  rows.slice(0, 2).some((row) => !isBlank(valueAt(sheet, row, column)));

/** Where a reference or number stands among its kind, by the numbers in it; the same for a text without. */
function orderOf(text: string): number {
  const [first = '', second = '0', third = '0'] = text.match(/\d+/g) ?? [];
  if (first === '' || text.length > 14) return -Infinity;
  return Number(first) * 1e8 + Number(second) * 1e4 + Number(third);
}

/** Years in which a plan's actions are due. */
const yearsOf = /^20[12345]\d$/;

/** Days that all are multiples of this are amounts. */
const roundAmount = 50;

/** Days from 1 January 2000 to 31 December 2049. */
const isDay = (value: number): boolean => value >= 36526 && value <= 54788;

/** Words that stand in columns of any kind. */
const saysNothing = new Set([
  '-',
  'n/a',
  'na',
  'none',
  'not applicable',
  'tbc',
  'tba',
  'tbd',
  '?',
  'to be confirmed',
]);

type KindsOf = (value: CellValue, text: string) => readonly Counted[];

/** The kinds of a sheet's cells: each is looked at for several rows of headings, and told once. */
function kindsKnown(words: StatusWords): KindsOf {
  const known = new Map<CellValue, readonly Counted[]>();
  return (value, text) => {
    let kinds = known.get(value);
    if (kinds === undefined) known.set(value, (kinds = kindsOf(value, text, words)));
    return kinds;
  };
}

function kindsOf(value: CellValue, text: string, words: StatusWords): readonly Counted[] {
  if (typeof value === 'boolean') return ['flag'];
  if (typeof value === 'number') {
    if (words.has(text)) return ['rating'];
    if (isDay(value)) return Number.isInteger(value) || value % 1 > 0.0001 ? ['date'] : ['number', 'money'];
    const kinds: Counted[] = ['number'];
    if (value > 0 && value < 1) kinds.push('percent');
    if (Number.isInteger(value) && value >= 1 && value <= 25) kinds.push('small');
    if (Math.abs(value) > 25 || !Number.isInteger(value)) kinds.push('money');
    return kinds;
  }
  if (saysNothing.has(text)) return [];
  if (isPercent.test(text)) return ['percent'];
  const kinds: Counted[] = isSmall.test(text) ? ['small'] : [];
  if (value.length >= longText) kinds.push('long');
  else if (value.length >= mediumText) kinds.push('medium');
  if (namesColour.test(text)) kinds.push('colour');
  const ofText = kindsOfText(value);
  // "A" and "G" are ratings before they are anybody's initials, and Amber Hughes is none.
  const isRating =
    words.has(text) || (beginsWithRating.test(text) && !ofText.includes('person')) || isSymbol(text);
  if (isRating) kinds.push('rating');
  for (const kind of ofText) if (!isRating || kind !== 'person') kinds.push(kind);
  if (isAreaTitle(text)) kinds.push('title');
  const [, head = ''] = text.length > longestHead ? (parted.exec(text) ?? []) : [];
  if (head !== '' && (words.has(head) || kindsOfText(head).includes('status'))) kinds.push('standing');
  if (value.length <= longestDate && !isRating && !isNumbered.test(text) && saysWhen(value))
    kinds.push('date');
  return kinds;
}

/** "1.2" and "10.3" number an action before they are days of a year that nobody names. */
const isNumbered = /^\d{1,2}\.\d{1,2}$/;

/** What is longer may name a date, and is about more. In characters. */
const longestDate = 40;

const saysWhen = (value: string): boolean => {
  const { kind } = readDate(value, false, anyYear);
  return kind === 'date' || kind === 'undated';
};

/** A day without a year is a day: which year it is of is judged later, by the plan. */
const anyYear: DateSettings = { ...defaultDateSettings, span: { first: 45658, last: 46022 } };

const beginsWithRating = /^\W*(?:blue|green|amber|red)\b/;

/** In characters: so much is said before the mark at most, and more in all. */
const longestHead = 25;
const parted = /^(\p{L}[^.:;,(|]{1,24}?)(?:\s*[.:;,(|]|\s+-|-\s)/u;

const namesColour = /^\W*(?:(?:blue|green|amber|yellow|red|glas|gwyrdd|oren|coch)\b|[brag](?:\W|$))/;

/** "75%", typed as text. */
const isPercent = /^\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)(?: complete)?$/;

/** A number from 1 to 25, kept as text. */
const isSmall = /^(?:[1-9]|1\d|2[0-5])$/;

const isSymbol = (text: string): boolean => /^[\p{So}\u2022\u2190-\u21ff]$/u.test(text);
