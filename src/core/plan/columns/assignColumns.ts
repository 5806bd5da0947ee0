import { fields, type Content, type Field } from './columnWords';
import { headingMeanings, isListed, type HeadingMeaning } from './headingMeanings';
import { withoutPeriod } from '../values/period';
import type { Columns } from '../plan';

/** The words above one column, from the top header row down, as {@link plain} gives them. */
export type Headings = readonly string[];

/** How surely each field's column was understood: 10 for its own name. */
export type Scores = Partial<Readonly<Record<Field, number>>>;

/** Columns of one field for several months or quarters, from left to right. */
export type Series = Partial<Readonly<Record<Field, readonly number[]>>>;

/** Columns that could hold a field as well as the one it was given, from left to right. */
export type Rivals = Partial<Readonly<Record<Field, readonly number[]>>>;

export interface Assignment {
  readonly columns: Columns;
  readonly scores: Scores;
  readonly series: Series;
  /**
   * The column that is one of the area and the aim, by a heading that can mean both, where the other is
   * not named: the table decides which. Absent where there is no such column.
   */
  readonly areaOrAim?: number;
  /** For a field, the columns left over whose headings mean it about as surely as its own column's. */
  readonly rivals: Rivals;
  /** The sum of the scores of the headings that were understood. */
  readonly score: number;
}

/** A heading that only a part of the words decided counts for less. */
const partWeight = 0.5;

/** What is kept for each month or quarter in a column of its own. */
const seriesFields: ReadonlySet<Field> = new Set(['progress', 'impact', 'update']);

interface Candidate extends HeadingMeaning {
  readonly column: number;
  readonly inSeries: boolean;
}

/**
 * Gives each field the column whose headings fit it best; no column serves two fields. A field that has
 * a column for each month or quarter gets the first of them, and all of them in `series`.
 * @param headings for each column of the sheet, from column `first`
 * @param holds says what a column holds, asked only where its heading means two things
 * @param fixed fields whose column is known already
 */
export function assignColumns(
  headings: readonly Headings[],
  first: number,
  holds: (column: number) => Content,
  fixed: Partial<Readonly<Record<Field, number | null>>> = {},
): Assignment {
  const candidates = headings.flatMap((levels, index) => candidatesOf(levels, first + index, holds));
  // Best first; among equals the leftmost, so that the order of fields in the table decides nothing.
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);

  const columns: Partial<Record<Field, number>> = {};
  const scores: Partial<Record<Field, number>> = {};
  const series: Partial<Record<Field, number[]>> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const field of fields) {
    const column = fixed[field];
    if (typeof column !== 'number') continue;
    columns[field] = column;
    scores[field] = fixedScore;
    taken.add(column);
    score += fixedScore;
  }
  for (const { field, column, score: points, inSeries } of candidates) {
    if (taken.has(column) || fixed[field] !== undefined) continue;
    if (columns[field] !== undefined) {
      const known = series[field];
      if (inSeries && known !== undefined) {
        known.push(column);
        taken.add(column);
      }
      continue;
    }
    if (inSeries) series[field] = [column];
    columns[field] = column;
    scores[field] = points;
    taken.add(column);
    score += points;
  }
  for (const members of Object.values(series)) members.sort((a, b) => a - b);
  const meansBoth = (one: Field, other: Field): number | undefined => {
    const column = columns[one];
    if (columns[other] !== undefined || fixed[one] !== undefined || fixed[other] !== undefined)
      return undefined;
    return candidates.some((means) => means.column === column && means.field === other) ? column : undefined;
  };
  // "Recommendation" is what is to be done where nothing else says it.
  const asAction = meansBoth('improvement', 'action');
  if (asAction !== undefined) {
    columns.action = asAction;
    scores.action = scores.improvement ?? 0;
    delete columns.improvement;
    delete scores.improvement;
  }
  const areaOrAim = meansBoth('area', 'improvement') ?? meansBoth('improvement', 'area');
  const rivals = rivalsOf({ columns, scores, series }, candidates, taken, fixed);
  return { columns, scores, series, rivals, score, ...(areaOrAim === undefined ? {} : { areaOrAim }) };
}

/** Words with at least this part of the score of those that were taken mean a field as surely. */
const asSurely = 0.9;

/** The columns that serve no field, but could have been a field's own. What a person has stated is not in doubt. */
function rivalsOf(
  { columns, scores, series }: Pick<Assignment, 'columns' | 'scores' | 'series'>,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number>,
  fixed: Partial<Readonly<Record<Field, number | null>>>,
): Rivals {
  const rivals: Partial<Record<Field, number[]>> = {};
  for (const { field, column, score, inSeries } of candidates) {
    if (taken.has(column) || inSeries || series[field] !== undefined) continue;
    if (columns[field] === undefined || fixed[field] !== undefined) continue;
    if (score >= (scores[field] ?? 0) * asSurely) (rivals[field] ??= []).push(column);
  }
  for (const field of fieldsOf(rivals)) rivals[field]?.sort((a, b) => a - b);
  return rivals;
}

/** What a person said counts like a heading of the field's own name. */
const fixedScore = 10;

function candidatesOf(
  levels: Headings,
  column: number,
  holds: (column: number) => Content,
): readonly Candidate[] {
  const words = levels.filter((level, index) => level !== '' && level !== levels[index - 1]);
  if (words.length === 0) return [];
  const inSeries = seriesMeanings(words);
  const meanings = inSeries ?? meaningsOf(words);
  const candidates: Candidate[] = [];
  for (const meaning of meanings) {
    if (meaning.content !== undefined && meaning.content !== holds(column)) continue;
    candidates.push({ ...meaning, column, inSeries: inSeries !== null });
  }
  return candidates;
}

/** What a column for one month or quarter holds; none for a month of a grid; null where no period is named. */
function seriesMeanings(words: readonly string[]): readonly HeadingMeaning[] | null {
  const lowest = withoutPeriod(words[words.length - 1] ?? '');
  const upper = words.length > 1 ? withoutPeriod(words[0] ?? '') : null;
  if (lowest === null && upper === null) return null;
  const rest = [...words];
  if (upper !== null) rest[0] = upper;
  if (lowest !== null) rest[rest.length - 1] = lowest;
  const left = rest.filter((word) => word !== '');
  const found = left.length === 0 ? [] : meaningsOf(left);
  const kept = found.filter(({ field }) => seriesFields.has(field));
  // "Q1 spend" is no series, but may still be a column of the plan; a month alone is none.
  return kept.length > 0 ? kept : lowest === '' ? [] : null;
}

/**
 * All levels together first ("brag progress"), then the lowest, then whatever level is understood. But
 * "actual" under "budget" is not a budget: the group's own meaning does not outweigh the heading's.
 */
function meaningsOf(words: Headings): readonly HeadingMeaning[] {
  const all = words.join(' ');
  const together = headingMeanings(all);
  if (words.length <= 1 || isListed(all)) return together;
  const lowest = headingMeanings(words[words.length - 1] ?? '');
  const group = words.slice(0, -1).join(' ');
  const ofGroup = [...lowest, ...headingMeanings(group)].map(({ field }) => field);
  const isGroupsOnly = together.every(({ field }) => ofGroup.includes(field));
  const isSure = lowest.length > 0 && lowest.every(({ content }) => content === undefined);
  if (together.length > 0 && !(isSure && isGroupsOnly)) return together;
  if (lowest.length > 0) return lowest.map((meaning) => underGroup(meaning, group));
  const above = headingMeanings(words[0] ?? '');
  return above.map((meaning) => ({ ...meaning, score: meaning.score * partWeight }));
}

/** "Progress" under "BRAG ratings" can only be a rating, whatever the cells hold. */
function underGroup(meaning: HeadingMeaning, group: string): HeadingMeaning {
  if (meaning.content === 'ratings' && /\b(b?rag|b?\/?r\/a\/g|ratings?)\b/.test(group)) {
    return { field: meaning.field, score: 9 };
  }
  return meaning;
}

/** "Description" and "Recommendation" head columns of many lists that are no plan. */
const isWeak = (score: number): boolean => score === 5 || score < 4;

/**
 * A header names an action and at least one rating, or an action with a date and a lead. Words that
 * seldom mean an action need a rating and one of the two beside them.
 */
export function headsPlan({ columns, scores }: Pick<Assignment, 'columns' | 'scores'>): boolean {
  const { action, lead, due, progress, impact } = columns;
  if (action === undefined) return false;
  const rated = progress !== undefined || impact !== undefined;
  if (isWeak(scores.action ?? 0)) return rated && (lead !== undefined || due !== undefined);
  return rated || (lead !== undefined && due !== undefined);
}

/** The fields that a header names, in the plan's own order. */
export const fieldsOf = (columns: Partial<Readonly<Record<Field, unknown>>>): Field[] =>
  fields.filter((field) => columns[field] !== undefined);
