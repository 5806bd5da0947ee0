import { isRecord } from '../../cells/isRecord';
import type { WorkbookCells } from '../../cells/sheetCells';
import { plain, textOf, tidy } from '../../cells/text';
import { ratingNames, ratings, type Rating } from '../../plan/values/rating';
import type { SuggestedRating } from '../../rollup/rollup';
import type { KeptRow } from '../sheet/kept';

/** What officers type of each area on the Board summary, by the heading over it. */
export const formHeads = {
  rating: 'Your rating',
  reason: 'Reason for your rating',
  commentary: 'Commentary',
} as const;

/** A rating that officers give an area, in place of what stands on the Board summary. */
export interface GivenRating {
  /** The area's name; the whole plan's for the plan itself. */
  readonly area: string;
  /** null for the suggested one again. */
  readonly rating: Rating | null;
  readonly reason: string;
}

/**
 * Ratings that came with the settings of another workbook: they count until there is a Board summary, in whose form
 * officers then see and change them.
 */
export const broughtRatings = (
  { own }: Pick<WorkbookCells, 'own'>,
  brought: readonly GivenRating[],
): readonly GivenRating[] => (own?.has('board-summary') === true ? [] : brought);

/** Reads such ratings as they are kept; what is none is left out. */
export const readGivenRatings = (kept: unknown): GivenRating[] =>
  (Array.isArray(kept) ? (kept as unknown[]) : []).flatMap((one) => {
    if (!isRecord(one)) return [];
    const { area, reason } = one;
    const rating = ratings.find((known) => known === one['rating']);
    if (typeof area !== 'string' || typeof reason !== 'string' || rating === undefined) return [];
    return [{ area, rating, reason }];
  });

/** What is typed in an area's row of the form, with a rating that is given now in place of the old one. */
export function withGiven(
  typed: KeptRow | undefined,
  area: string,
  given: readonly GivenRating[],
): KeptRow | undefined {
  const now = given.find((rating) => plain(rating.area) === plain(area));
  if (now === undefined) return typed;
  const words = new Map(typed?.words);
  for (const [head, text] of [
    [formHeads.rating, now.rating === null ? '' : ratingNames[now.rating]],
    [formHeads.reason, now.rating === null ? '' : now.reason],
  ] as const) {
    if (text === '') words.delete(head);
    else words.set(head, text);
  }
  return { keys: typed?.keys ?? [area], words };
}

/** The rating of an area: the one that the rule suggests, and the one that officers give instead. */
export interface AreaRating extends SuggestedRating {
  /** As it was typed; '' where nothing was. */
  readonly typed: string;
  readonly reason: string;
  /** The officers' rating, where what they typed is one. */
  readonly override: Rating | null;
  /** The rating that counts. */
  readonly inForce: Rating | null;
}

/** Puts an area's suggested rating beside what officers typed; words that are no rating change nothing. */
export function areaRating(suggestion: SuggestedRating, typed: KeptRow | undefined): AreaRating {
  const words = (head: string): string => tidy(textOf(typed?.words.get(head) ?? ''));
  const word = words(formHeads.rating);
  const override = ratings.find((rating) => plain(word) === plain(ratingNames[rating])) ?? null;
  return {
    ...suggestion,
    typed: word,
    reason: words(formHeads.reason),
    override,
    inForce: override ?? suggestion.suggested,
  };
}
