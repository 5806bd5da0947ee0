import { plain } from '../../cells/text';
import type { Field } from '../columns/fields';
import type { Action, ColumnHeading, PlanTable } from '../plan';
import { isIn } from '../place';
import { namesNoSubject } from '../values/period';

/** "Which column of this table holds the progress rating?" */
export interface OpenQuestion {
  readonly table: PlanTable;
  readonly field: Field;
  /** The column that was taken first, if any was, then the others that could hold the field, from left to right. */
  readonly candidates: readonly ColumnHeading[];
}

/** A wrong column of these changes the figures; one of another field only what is shown beside them. */
export const countedFields: ReadonlySet<Field> = new Set([
  'area',
  'action',
  'due',
  'progress',
  'impact',
  'budget',
  'actual',
  'forecast',
  'lead',
  'agencies',
  'revisedDue',
  'completed',
]);

/**
 * A column that another could be instead is sure from here on, in natural logarithms of odds: `npm run bench:margins`
 * prints how many of such decisions are right.
 */
export const sureOfTwo = 1.5;

/**
 * The choices of columns that a person should confirm: where another column's heading means the field as
 * surely, or most of what a rating column holds is no rating, or none was found and one whose heading says nothing holds
 * what the field does. What a person has stated of two columns is
 * not asked again.
 * @param tables as a report gives them
 * @param actions the actions of these tables
 * @returns none where every column is sure. A question may have one candidate: is it the field, or is nothing?
 */
export const openQuestions = (
  tables: readonly PlanTable[],
  actions: readonly Action[],
): readonly OpenQuestion[] =>
  tables.flatMap((table) => [
    ...table.understood.flatMap(
      ({ field, column, heading, margin, otherColumn, namesActions, rivals: left = [] }) => {
        if (!countedFields.has(field)) return [];
        const isRating = field === 'progress' || field === 'impact';
        const isDoubtful = margin < sureOfTwo && otherColumn !== undefined;
        const isKnown = left.some((one) => one.column === otherColumn?.column);
        const rivals = isDoubtful && !isKnown ? [...left, otherColumn] : left;
        const isGuess = field === 'area' && margin < sureOfTwo && namesActions === true;
        if (rivals.length === 0 && !isGuess && !(isRating && holdsOtherThings(table, actions, field)))
          return [];
        return [{ table, field, candidates: [{ column, heading }, ...rivals] }];
      },
    ),
    ...Object.entries(table.mayHold ?? {})
      // Where a plan has a sheet for each area, their tabs name them.
      .filter(
        ([field]) =>
          field !== 'area' ||
          namesNoSubject(plain(table.sheet)) ||
          tables.every(({ sheet }) => sheet === table.sheet),
      )
      .map(([field, candidates]) => ({ table, field: field as Field, candidates })),
  ]);

/** True where more than half of what stands in a rating column is no rating. */
function holdsOtherThings(
  table: PlanTable,
  actions: readonly Action[],
  field: 'progress' | 'impact',
): boolean {
  let filled = 0;
  let invalid = 0;
  for (const { place, [field]: reading } of actions) {
    if (!isIn(place, table) || place.columns[field] !== table.columns[field]) continue;
    if (reading.text.trim() !== '') filled++;
    if (reading.state === 'invalid') invalid++;
  }
  return invalid * 2 > filled;
}

/** Questions without those that a table of the same headings asks already: one answer is for all of them. */
export const askedOnce = (questions: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  questions.filter((one, at) => questions.findIndex((other) => isSame(one, other)) === at);

/** True for questions of the same field and headings. */
export const isSame = (one: OpenQuestion, other: OpenQuestion): boolean =>
  one.field === other.field &&
  one.candidates.length === other.candidates.length &&
  one.candidates.every(({ heading }, at) => heading === other.candidates[at]?.heading);
