import type { Action } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import { standingOf, type Judge } from '../rollup/standing';

/** The name of a progress rating that calls for something to be done: Red or Amber, of an action that is open. Else null. */
export function needsAttention(action: Action, judge: Judge): string | null {
  const { state } = action.progress;
  if (state !== 'red' && state !== 'amber') return null;
  return standingOf(action, judge) === 'open' ? ratingNames[state] : null;
}
