import { isRecord } from '../../cells/isRecord';
import type { WorkbookCells } from '../../cells/sheetCells';
import { plain, textOf, tidy } from '../../cells/text';
import { ratingNames, ratings, type Rating } from '../../plan/values/rating';
import { ratingMove } from '../../history/ratingMove';
import type { Gaps } from '../../rollup/gaps';
import type { Rollup, SuggestedRating } from '../../rollup/rollup';
import { byRating } from '../../rollup/worstFirst';
import type { KeptRow } from '../sheet/kept';
import { ratingWord } from '../words/words';

/** What officers type of each area on the Board summary, by the heading over it. */
export const formHeads = {
  rating: 'Your rating',
  reason: 'Reason for your rating',
  commentary: 'Commentary',
  impactRating: 'Your impact rating',
  impactReason: 'Reason for your impact rating',
} as const;

/** Under which headings officers rate progress and impact. */
const headsOf = {
  progress: { rating: formHeads.rating, reason: formHeads.reason },
  impact: { rating: formHeads.impactRating, reason: formHeads.impactReason },
} as const;

/** A rating that officers give an area, in place of what stands on the Board summary. */
export interface GivenRating {
  /** The area's name; the whole plan's for the plan itself. */
  readonly area: string;
  /** Absent for progress. */
  readonly of?: 'impact';
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
    if (one['of'] !== undefined && one['of'] !== 'impact') return [];
    return [{ area, ...(one['of'] === 'impact' ? { of: 'impact' } : {}), rating, reason }];
  });

/** What is typed in an area's row of the form, with a rating that is given now in place of the old one. */
export function withGiven(
  typed: KeptRow | undefined,
  area: string,
  given: readonly GivenRating[],
): KeptRow | undefined {
  const words = new Map(typed?.words);
  // The first of each kind counts: what is given now stands before what was brought.
  const now = (['progress', 'impact'] as const).flatMap(
    (field) =>
      given.find(({ area: of, of: kind = 'progress' }) => plain(of) === plain(area) && kind === field) ?? [],
  );
  if (now.length === 0) return typed;
  for (const { rating, reason, of = 'progress' } of now) {
    const heads = headsOf[of];
    for (const [head, text] of [
      [heads.rating, rating === null ? '' : ratingNames[rating]],
      [heads.reason, rating === null ? '' : reason],
    ] as const) {
      if (text === '') words.delete(head);
      else words.set(head, text);
    }
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
  /**
   * How the suggested rating compares with that of the last board. null where either is none, and where officers rate
   * the area themselves: what they gave at an earlier board is not kept.
   */
  readonly moved: 'better' | 'worse' | 'same' | null;
}

/** Both ratings of an area: of progress and, under its own name, of impact. */
export interface AreaRatings extends AreaRating {
  readonly impact: AreaRating;
}

/** Whether impact ratings are shown: where none is recorded there is none to rate, but for officers' own. */
export const showsImpact = (
  gaps: Gaps,
  rated: readonly { readonly impact: Pick<AreaRating, 'override'> }[],
): boolean => gaps.impact?.kind !== 'not recorded' || rated.some(({ impact }) => impact.override !== null);

/** Puts the worse of two areas first: by progress, then by impact, then by how much is overdue. */
export const worseAreaFirst = (a: RatedArea, b: RatedArea): number =>
  byRating(a.progress.inForce ?? 'unrated', b.progress.inForce ?? 'unrated') ||
  byRating(a.impact.inForce ?? 'unrated', b.impact.inForce ?? 'unrated') ||
  (b.figures.overdue ?? 0) - (a.figures.overdue ?? 0);

interface RatedArea {
  readonly progress: Pick<AreaRating, 'inForce'>;
  readonly impact: Pick<AreaRating, 'inForce'>;
  readonly figures: Pick<Rollup, 'overdue'>;
}

/** Puts an area's suggested rating beside what officers typed; words that are no rating change nothing. */
export function areaRating(
  suggestion: SuggestedRating,
  typed: KeptRow | undefined,
  field: 'progress' | 'impact' = 'progress',
  then: Rating | null = null,
): AreaRating {
  const heads = headsOf[field];
  const words = (head: string): string => tidy(textOf(typed?.words.get(head) ?? ''));
  const word = words(heads.rating);
  const override = ratings.find((rating) => plain(word) === plain(ratingNames[rating])) ?? null;
  return {
    ...suggestion,
    typed: word,
    reason: words(heads.reason),
    override,
    inForce: override ?? suggestion.suggested,
    moved: override === null ? moved(then, suggestion.suggested) : null,
  };
}

function moved(then: Rating | null, now: Rating | null): AreaRating['moved'] {
  if (then === null || now === null) return null;
  const move = ratingMove(then, now);
  return move === 'better' || move === 'worse' ? move : 'same';
}

const arrows = { better: ' ↑', worse: ' ↓', same: ' →' } as const;

/** What the arrows mean; stands wherever one does. */
export const arrowsInWords = 'Since the last board: ↑ better, ↓ worse, → the same';

/** The rating that counts, with an arrow where it can be compared with the last board's: `Amber ↓`. */
export const ratingWithArrow = ({ inForce, moved: move }: Pick<AreaRating, 'inForce' | 'moved'>): string =>
  `${ratingWord(inForce)}${move === null ? '' : arrows[move]}`;

/** What officers give areas themselves, as it stands on the Board summary; null for what is as suggested. */
export const givenRatings = (rated: readonly (AreaRatings & { readonly area: string })[]): GivenRating[] =>
  rated.flatMap(({ area, override, reason, impact }): GivenRating[] => [
    { area, rating: override, reason },
    { area, of: 'impact', rating: impact.override, reason: impact.reason },
  ]);
