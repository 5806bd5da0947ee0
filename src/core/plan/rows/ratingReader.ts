import { valueAt, type CellValue } from '../../cells/sheetCells';
import { isBlank, textOf, tidy } from '../../cells/text';
import { colourName } from '../key/colourName';
import type { FillMeaning } from '../key/fillMeaning';
import { wordsOfColumn, type ColumnValue } from '../key/wordsOfColumn';
import { saysDone } from '../columns/saysDone';
import type { MergedRatings } from '../mapping/mapping';
import type { FoundTable } from '../tables/foundTable';
import { leftWords } from '../values/leftWords';
import { noWords, welshNo, welshYes, yesWords } from '../values/yesAndNo';
import { notInKey, type Rating, type RatingKey } from '../values/rating';
import { isRatingSymbol, noRating, ratingWord, readRating, type RatingReading } from '../values/readRating';
import type { RatingWords } from '../values/ratingWords';

/** What ratings of a plan table are read by. */
export interface RatingSource {
  readonly key: RatingKey;
  readonly words: RatingWords;
  /** Values that a person said stand for an action that left the plan, as `ratingWord` gives them. */
  readonly leftValues: ReadonlySet<string>;
  /** Whose rating a merged cell is, where a person has said. */
  readonly mergedRatings?: MergedRatings;
  readonly meaningOfFill: FillMeaning;
  /** The fill of a cell of the table's sheet; `#FFFFFF` where it was not asked for. */
  readonly fillAt: (row: number, column: number) => string;
  /** The colour of a cell's letters; `#000000` where it was not asked for. */
  readonly fontAt: (row: number, column: number) => string;
}

/** Reads one rating cell of a row; the value is the cell's own. */
export type RatingReader = (row: number, column: number | undefined, value: CellValue) => RatingReading;

/**
 * Reads the rating cells of a table. Each column is a closed list: its different values are looked at once, and
 * words without a colour that counts are read once each.
 */
export function ratingReader(table: FoundTable, source: RatingSource): RatingReader {
  const columns = new Map<number, (row: number, value: CellValue) => RatingReading>();
  return (row, column, value) => {
    if (column === undefined) return noRating;
    let reader = columns.get(column);
    if (reader === undefined) columns.set(column, (reader = columnReader(table, column, source)));
    const area = source.mergedRatings === 'each' ? table.merged.area(row, column) : undefined;
    return area?.column === column ? reader(area.row, table.merged.at(row, column)) : reader(row, value);
  };
}

function columnReader(
  table: FoundTable,
  column: number,
  source: RatingSource,
): (row: number, value: CellValue) => RatingReading {
  const { meaningOfFill, leftValues } = source;
  const colours = coloursOf(table, column, source);
  const list = closedList(table, column, meaningOfFill, colours.fillOf);
  const hasAmber = (source.key.source === 'workbook' && source.key.amber !== notInKey) || list.hasAmberFill;
  const heading = table.headings[column - table.body.column]?.join(' ') ?? '';
  const words = wordsOfColumn(
    list.values,
    saysDone(heading) ? withYesAndNo(source.words) : source.words,
    hasAmber,
  );
  const leftOfKey = leftColours(source.key);
  const yellowIsAmber =
    !hasAmber && !list.values.some(({ text }) => readRating(text, null, source.words).state === 'amber');
  const meaningOf = (fill: string): Rating | 'unrated' | null =>
    meaningOfFill(fill) ?? (yellowIsAmber && colourName(fill) === 'yellow' ? 'amber' : null);
  /** A colour that means that the action left the plan: by the key, or as other cells of the column say. */
  const leftByFill = (fill: string): string | undefined =>
    list.leftFills.get(fill) ?? leftOfKey.get(colourName(fill) ?? '');

  const milder = milderThanRed(list.values, words);
  const known = new Map<string, Map<CellValue, RatingReading>>();
  const read = (value: CellValue, fill: string, font: string): RatingReading => {
    const blank = isBlank(value) || isSymbol(value);
    const meaning = fill === '' ? null : blank ? meaningOf(fill) : meaningOfFill(fill);
    const left = blank && fill !== '' ? leftByFill(fill) : undefined;
    if (left !== undefined && (meaning === null || meaning === 'unrated')) {
      return { ...readRating(value, 'unrated', words), left };
    }
    const word = ratingWord(textOf(value));
    const usual = readRating(value, meaning, words, font === '' ? null : meaningOf(font));
    const reading: RatingReading = milder.has(word)
      ? { ...usual, state: 'invalid', problem: 'unrecognised', untidy: false, ofList: true }
      : usual;
    const said = leftValues.has(word) ? tidy(textOf(value)) : leftOfKey.get(word);
    return said === undefined || reading.state !== 'unrated' ? reading : { ...reading, left: said };
  };
  return (row, value) => {
    const fill = colours.fillOf(row);
    const font = isSymbol(value) ? colours.fontOf(row) : '';
    const look = `${fill} ${font}`;
    let readings = known.get(look);
    if (readings === undefined) known.set(look, (readings = new Map<CellValue, RatingReading>()));
    let reading = readings.get(value);
    if (reading === undefined) readings.set(value, (reading = read(value, fill, font)));
    return reading;
  };
}

/**
 * "Off track – mitigation in place" beside "Off track" alone, both several times, is a value of the list of its own, and
 * perhaps a milder one: what it begins with does not say its colour. A colour's name does: "Red – late".
 */
function milderThanRed(values: ClosedList['values'], words: RatingWords): ReadonlySet<string> {
  const known = values.map(({ text, count }) => ({ text, count, word: ratingWord(text) }));
  const bare = known.filter(({ word }) => words.get(word) === 'red' && !/^(?:r|red|coch)$/.test(word));
  return new Set(
    known.flatMap(({ text, count, word }) => {
      const isLonger = bare.some((one) => one.word !== word && word.startsWith(one.word));
      const isOwn = isLonger && count >= leastOfValue && !words.has(word) && leftWords(text) === '';
      return isOwn && readRating(text, null, words).state === 'red' ? [word] : [];
    }),
  );
}
/** What is written once is a remark. */
const leastOfValue = 2;

/** Under a heading that asks whether an action is done, Yes says that it is, and No that it has no rating yet. */
function withYesAndNo(words: RatingWords): RatingWords {
  const own = new Map(words);
  for (const word of [...yesWords, welshYes]) own.set(word, words.get('complete') ?? 'blue');
  for (const word of [...noWords, welshNo]) own.set(word, 'unrated');
  return own;
}

const isSymbol = (value: CellValue): boolean =>
  typeof value === 'string' && value !== '' && value.length < 4 && isRatingSymbol(value.trim());

/** The fills and letters of a column that may say something; '' for those that do not. */
function coloursOf(table: FoundTable, column: number, { fillAt, fontAt }: RatingSource) {
  const { action } = table.columns;
  return {
    fillOf: (row: number): string => {
      // A cell that is merged over more columns shows the fill of its first.
      const area = table.merged.area(row, column);
      const own = fillAt(row, area?.row === row ? area.column : column);
      if (own === '#FFFFFF') return '';
      // A fill that the whole row has is a band of the table, not a rating.
      return action !== undefined && fillAt(row, action) === own ? '' : own;
    },
    fontOf: (row: number): string => {
      const own = fontAt(row, column);
      return isPlainInk(own) ? '' : own;
    },
  };
}

/** Black and automatic letters say nothing. */
const isPlainInk = (colour: string): boolean => /^#0{6}$|^$/.test(colour);

interface ClosedList {
  readonly values: readonly ColumnValue[];
  readonly hasAmberFill: boolean;
  /** Fills of which every word says that the action left the plan, with the first of these words. */
  readonly leftFills: ReadonlyMap<string, string>;
}

/** The different values of a rating column, with how often and on which fills each stands. */
function closedList(
  { sheet, body }: FoundTable,
  column: number,
  meaningOfFill: FillMeaning,
  fillOf: (row: number) => string,
): ClosedList {
  const values = new Map<string, { text: string; count: number; fills: Set<Rating | 'unrated' | null> }>();
  const wordsOnFill = new Map<string, Set<string>>();
  let hasAmberFill = false;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const value = valueAt(sheet, row, column);
    const fill = fillOf(row);
    const meaning = fill === '' ? null : meaningOfFill(fill);
    if (meaning === 'amber') hasAmberFill = true;
    if (isBlank(value)) continue;
    const text = textOf(value);
    const known = values.get(text) ?? { text, count: 0, fills: new Set() };
    known.count++;
    known.fills.add(meaning);
    values.set(text, known);
    if (fill === '') continue;
    const words = wordsOnFill.get(fill) ?? new Set();
    wordsOnFill.set(fill, words.add(text));
  }
  const leftFills = new Map<string, string>();
  for (const [fill, words] of wordsOnFill) {
    const said = [...words].map(leftWords);
    if (said[0] !== undefined && said.every((word) => word !== '')) leftFills.set(fill, said[0]);
  }
  return { values: [...values.values()], hasAmberFill, leftFills };
}

/** The colours that the key gives to actions that left the plan, with its words for them. */
const leftColours = ({ others = [] }: RatingKey): ReadonlyMap<string, string> =>
  new Map<string, string>(
    others.flatMap(({ colour, meaning, countsAs }) => {
      const said = countsAs === 'unrated' ? leftWords(meaning) : '';
      return said === ''
        ? []
        : [[colour, said] as const, ...(colour === 'grey' ? [['gray', said] as const] : [])];
    }),
  );
