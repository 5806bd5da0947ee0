import type { Risk } from '../../plan/plan';
import { ratingStates } from '../../plan/values/rating';

/** The highest score first, then the worst rating. */
export const byGravity = (a: Risk, b: Risk): number =>
  (b.score ?? 0) - (a.score ?? 0) ||
  ratingStates.indexOf(b.rating.state) - ratingStates.indexOf(a.rating.state);
