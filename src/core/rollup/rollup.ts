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
  readonly progress: RatingCounts;
  readonly impact: RatingCounts;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
  readonly rating: SuggestedRating;
}

export interface AreaRollup extends Rollup {
  readonly name: string;
}
