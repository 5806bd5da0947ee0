import { defaultKey, ratingWords } from '../values/ratingWords';
import type { ColumnFeatures } from './columnFeatures';
import { lowestHeading, type Headings } from './lowestHeading';

/** Columns beside each other that stand for one rating each: an action has that in whose column it has a mark. */
export interface ColumnsOfRatings {
  readonly columns: readonly number[];
  /** The rating that each stands for, as its heading says it. */
  readonly words: readonly string[];
}

/** True for a colour's name and nothing else. @param text as `plain` gives it */
export const isColourName = (text: string): boolean => /^(?:blue|red|amber|green|yellow|grey)$/.test(text);

const usual = ratingWords(defaultKey);
const leastColumns = 3;
/** Of these so many are different ratings. */
const leastRatings = 2;
/** Each action has one mark; a few may have another by mistake. */
const mostMarks = 1.25;

/** Finds "R", "A" and "G", or "Behind", "On track" and "Closed", with the same mark in all filled cells under each. */
export function columnsOfRatings(
  headings: readonly Headings[],
  first: number,
  contentOf: (column: number) => ColumnFeatures,
): ColumnsOfRatings | null {
  let run: number[] = [];
  for (let index = 0; index <= headings.length; index++) {
    if (usual.has(lowestHeading(headings[index] ?? []))) {
      run.push(index);
      continue;
    }
    const words = run.map((at) => lowestHeading(headings[at] ?? []));
    const ratings = new Set(words.map((word) => usual.get(word)));
    ratings.delete('unrated');
    if (run.length >= leastColumns && ratings.size >= leastRatings && new Set(words).size === words.length) {
      const columns = run.map((at) => first + at);
      if (holdMarks(columns.map(contentOf))) return { columns, words };
    }
    run = [];
  }
  return null;
}

function holdMarks(held: readonly ColumnFeatures[]): boolean {
  const isMark = ({ filled, same, date, number, long, medium }: ColumnFeatures): boolean =>
    filled === 0 || (same > 0 && date + number + long + medium === 0);
  const marks = held.reduce((sum, { filled, blank }) => sum + (filled === 0 ? 0 : 1 - blank), 0);
  return held.every(isMark) && marks > 0 && marks <= mostMarks;
}
