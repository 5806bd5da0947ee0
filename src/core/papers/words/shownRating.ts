import type { Action } from '../../plan/plan';
import { ratingNames } from '../../plan/values/rating';
import { isRecorded, untold } from '../../rollup/gaps';
import { countedState } from '../../rollup/standing';

/** An action's rating by name, as it is counted; a dash where the plan has no column for it. */
export const shownRating = (action: Action, field: 'progress' | 'impact'): string =>
  isRecorded([action], field) ? ratingNames[countedState(action, field)] : untold;
