import type { Action } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';

/** The name of a progress rating that calls for something to be done; null for any but Red and Amber. */
export const needsAttention = ({ progress: { state } }: Action): string | null =>
  state === 'red' || state === 'amber' ? ratingNames[state] : null;
