import type { Serial } from '../cells/serialDate';
import type { Action } from '../plan/plan';
import type { RatingKey, RatingState } from '../plan/values/rating';
import { finishedRatings } from '../plan/key/keyMeaning';

/** Where an action stands: still to be done, done, or no longer part of the plan. */
export const standings = ['open', 'finished', 'left'] as const;
export type Standing = (typeof standings)[number];

/** What standings and dates are judged by. */
export interface Judge {
  readonly asAt: Serial;
  /** The progress ratings that mean "finished" in the key in force. */
  readonly finished: ReadonlySet<RatingState>;
}

export const judgeOf = (key: RatingKey, asAt: Serial): Judge => ({ asAt, finished: finishedRatings(key) });

/**
 * Where an action stands. One that left the plan (superseded, cancelled, merged with another) has left it, however it
 * is rated. A completion date that is still to come, that cannot be read or that is words does not finish an action;
 * one that has passed does, also where progress is Red or not rated; so does 100 %, which words such as "Complete" in its place are.
 */
export function standingOf(action: Action, judge: Judge): Standing {
  if (hasLeft(action)) return 'left';
  const { progress, completed, percent } = action;
  const isFinished =
    judge.finished.has(progress.state) ||
    (completed.kind === 'date' && completed.serial <= judge.asAt) ||
    (percent !== null && percent >= 1);
  return isFinished ? 'finished' : 'open';
}

/** Whether the plan says that an action is no longer part of it. */
export const hasLeft = ({ left }: Pick<Action, 'left'>): boolean => left !== '';

/**
 * The rating that an action counts under. One that left the plan is unrated, whatever its cell says, so that its
 * colour does not stand among those of the work that is still wanted.
 */
export const countedState = (action: Action, field: 'progress' | 'impact'): RatingState =>
  hasLeft(action) ? 'unrated' : action[field].state;
