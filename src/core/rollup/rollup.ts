import type { Rating, RatingState } from '../plan/values/rating';
import type { Action } from '../plan/plan';

export type RatingCounts = Readonly<Record<RatingState, number>>;

/** A rating for an area that the add-in suggests, and the rule that led to it. */
export interface SuggestedRating {
  /** null where too little is rated to say. */
  readonly suggested: Rating | null;
  readonly why: string;
}

/** The figures of a set of actions. Money is in pounds; an amount that is missing counts as 0. */
export interface Rollup {
  readonly actions: readonly Action[];
  /** Those that left the plan are among the unrated. */
  readonly progress: RatingCounts;
  readonly impact: RatingCounts;
  /** null where a question about it is open. */
  readonly finished: number | null;
  /** Superseded, cancelled, merged with another: no longer part of the plan. */
  readonly left: number;
  /** null where nobody can say: there is no due date column, or a question about it is open. */
  readonly overdue: number | null;
  readonly dueSoon: number | null;
  /** Open actions whose due date cannot be read, so that they are not among the overdue. */
  readonly unjudged: number;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
  /** From the progress ratings and from what is overdue. */
  readonly rating: SuggestedRating;
  /** From the impact ratings. */
  readonly impactRating: SuggestedRating;
}

export interface AreaRollup extends Rollup {
  readonly name: string;
}
