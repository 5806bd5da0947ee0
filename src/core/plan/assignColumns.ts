import { fields, headingMeanings, type Content, type Field, type HeadingMeaning } from './columnWords';
import type { Columns } from './plan';

/** The words above one column, from the top header row down, as {@link plain} gives them. */
export type Headings = readonly string[];

export interface Assignment {
  readonly columns: Columns;
  /** The sum of the scores of the headings that were understood. */
  readonly score: number;
}

/** A heading that only a part of the words decided counts for less. */
const partWeight = 0.5;

interface Candidate extends HeadingMeaning {
  readonly column: number;
}

/**
 * Gives each field the column whose headings fit it best; no column serves two fields.
 * @param headings for each column of the sheet, from column `first`
 * @param holds says what a column holds, asked only where its heading means two things
 */
export function assignColumns(
  headings: readonly Headings[],
  first: number,
  holds: (column: number) => Content,
): Assignment {
  const candidates: Candidate[] = [];
  headings.forEach((levels, index) => {
    const column = first + index;
    for (const meaning of meaningsOf(levels)) {
      if (meaning.content === undefined || meaning.content === holds(column)) {
        candidates.push({ ...meaning, column });
      }
    }
  });
  // Best first; among equals the leftmost, so that the order of fields in the table decides nothing.
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);

  const columns: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { field, column, score: points } of candidates) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
    score += points;
  }
  return { columns, score };
}

/** All levels together first ("brag progress"), then the lowest, then whatever level is understood. */
function meaningsOf(levels: Headings): readonly HeadingMeaning[] {
  const words = levels.filter((level, index) => level !== '' && level !== levels[index - 1]);
  if (words.length === 0) return [];
  const together = headingMeanings(words.join(' '));
  if (together.length > 0 || words.length === 1) return together;
  const lowest = headingMeanings(words[words.length - 1] ?? '');
  const group = words.slice(0, -1).join(' ');
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

/** A header names an action and at least one rating, or an action with a date and a lead. */
export function headsPlan(columns: Columns): boolean {
  if (columns.action === undefined) return false;
  if (columns.progress !== undefined || columns.impact !== undefined) return true;
  return columns.due !== undefined && columns.lead !== undefined;
}

/** The fields that a header names, in the plan's own order. */
export const fieldsOf = (columns: Columns): Field[] => fields.filter((field) => columns[field] !== undefined);
