import { isErrorValue, plain, tidy } from '../../cells/text';
import {
  notInKey,
  otherColours,
  ratings,
  type ColourName,
  type OtherColour,
  type Rating,
  type RatingKey,
} from '../values/rating';
import { usualRating } from '../values/ratingWords';

/** One line of a key: a colour, where it stands, and what it means. */
export interface KeyLine {
  readonly colour: ColourName;
  readonly row: number;
  readonly column: number;
  readonly meaning: string;
  /** The fill of the key's own coloured cell, where the key has no words for colours. */
  readonly fill?: string;
}

const colours: readonly ColourName[] = [...ratings, ...otherColours];
const names = [...colours, 'gray'].join('|');
/** In characters. */
const longestMeaning = 200;

/** True for text that may name a colour: quick, to leave the rest of a plan alone. */
export const mayNameColour = (value: string): boolean => anyName.test(value);
const anyName = new RegExp(names, 'i');

/** "Blue", "BLUE (B)", "B - Blue", "Blue:"; null for anything else. */
export function colourWord(value: string): ColourName | null {
  if (value.length > 30) return null;
  const word = plain(value).replace(/^[brag]\s*[-:=]\s*|\s*\([a-z]\)|\s*[-:=]$/g, '');
  return colourNamed(word);
}

const colourNamed = (word: string): ColourName | null =>
  word === 'gray' ? 'grey' : (colours.find((colour) => colour === word) ?? null);

const partStart = new RegExp(`\\b(?=(?:${names})\\b\\s*(?:\\([a-z]\\)\\s*)?[-–—:=])`, 'i');
const part = new RegExp(`^(${names})\\s*(?:\\([a-z]\\)\\s*)?[-–—:=]+\\s*([\\s\\S]+)$`, 'i');

/** "Blue = complete; Green = on track; …" in one cell. */
export function sentenceKey(value: string, row: number, column: number): KeyLine[] {
  return value.split(partStart).flatMap((text) => {
    const match = part.exec(text);
    const colour = colourNamed((match?.[1] ?? '').toLowerCase());
    const meaning = meaningOf(match?.[2] ?? '');
    return colour === null || meaning === '' ? [] : [{ colour, row, column, meaning }];
  });
}

/** A meaning as it is shown; '' for what is none: a number, an error, a colour's name, a letter. */
export function meaningOf(value: string): string {
  const text = tidy(value).replace(/[;,.]+$/, '');
  if (text.length < 3 || isErrorValue(text) || colourWord(text) !== null) return '';
  return /^[\d.,%£\s]+$/.test(text) ? '' : text.slice(0, longestMeaning);
}

/** The key that some lines give: the four ratings, and what the other colours count as. */
export function keyOfLines(lines: readonly KeyLine[]): RatingKey {
  const line = (name: ColourName): KeyLine | undefined => lines.find(({ colour }) => colour === name);
  const light = amberLight(lines);
  const own = (rating: Rating): string =>
    (line(rating) ?? (rating === 'amber' && light !== null ? line(light) : undefined))?.meaning ?? notInKey;
  const others = lines.flatMap(({ colour, meaning }): OtherColour[] => {
    const other = otherColours.find((name) => name === colour);
    return other === undefined ? [] : [{ colour: other, meaning, countsAs: countsAs(other, meaning, lines) }];
  });
  const key = { blue: own('blue'), red: own('red'), amber: own('amber'), green: own('green') };
  return { ...key, source: 'workbook', ...(others.length === 0 ? {} : { others }) };
}

/** Yellow, or else orange, is the amber light of a key without Amber; null where it has one, or both of the others. */
function amberLight(lines: readonly KeyLine[]): 'yellow' | 'orange' | null {
  const has = (name: ColourName): boolean => lines.some(({ colour }) => colour === name);
  if (has('amber') || has('yellow') === has('orange')) return null;
  return has('yellow') ? 'yellow' : 'orange';
}

/**
 * "Purple = Complete" is Blue where the key has no Blue, and Yellow is Amber where it has no Amber; anything else
 * says that there is no rating yet.
 */
function countsAs(colour: ColourName, meaning: string, lines: readonly KeyLine[]): Rating | 'unrated' {
  if (colour === amberLight(lines)) return 'amber';
  const rating = usualRating(meaning);
  return rating === null || lines.some(({ colour }) => colour === rating) ? 'unrated' : rating;
}

/** How many of the four ratings some lines explain. */
export const ratingsExplained = (lines: readonly KeyLine[]): number => {
  const explained = new Set<ColourName>();
  for (const { colour, meaning } of lines) {
    const rating = ratings.find((name) => name === colour);
    const counts = rating ?? countsAs(colour, meaning, lines);
    if (counts !== 'unrated') explained.add(counts);
  }
  return explained.size;
};
