import type { Serial } from '../cells/serialDate';
import type { Rating } from '../plan/values/rating';
import type { AreaRatingRule } from '../rollup/areaRatingRule';
import { areaKey } from '../rollup/areas';
import { atBestAmber, suggestRating } from '../rollup/suggestRating';
import { groupBy } from '../cells/groupBy';
import { keptCounts } from './keptCounts';
import { keptStanding } from './keptStanding';
import type { Snapshot, SnapshotAction } from './snapshot';

/** What the rule suggested of some actions at a board; null where too little was rated. */
type RatingsThen = Readonly<Record<'progress' | 'impact', Rating | null>>;

/** What it suggested at one board, of each area that is asked for, and last of the whole plan. */
export interface BoardRatings {
  readonly board: Serial;
  /** null for an area that was not in the plan then. */
  readonly ratings: readonly (RatingsThen | null)[];
}

/**
 * The ratings that the rule in force now suggests of a position that was kept, so that a change of the rule is not taken
 * for a change of the plan. What officers gave instead is not kept with a position.
 * @param areas the names of today's areas
 */
export function ratingsAtBoard(
  { cycleDate, actions }: Snapshot,
  areas: readonly string[],
  rule: AreaRatingRule,
): BoardRatings {
  const inPlan = actions.filter((action) => keptStanding(action) !== 'left');
  const byArea = groupBy(inPlan, ({ area }) => areaKey(area));
  const ratings = areas.map((name) => {
    const own = byArea.get(areaKey(name));
    return own === undefined ? null : ratingsOf(own, cycleDate, rule);
  });
  return { board: cycleDate, ratings: [...ratings, ratingsOf(inPlan, cycleDate, rule)] };
}

function ratingsOf(actions: readonly SnapshotAction[], board: Serial, rule: AreaRatingRule): RatingsThen {
  const open = actions.filter((action) => keptStanding(action) === 'open');
  const overdue = open.filter(({ due }) => typeof due === 'number' && due < board).length;
  const progress = suggestRating(keptCounts(actions, 'progress'), rule);
  return {
    progress: atBestAmber(progress, { open: open.length, overdue }, rule).suggested,
    impact: suggestRating(keptCounts(actions, 'impact'), rule, 'impact').suggested,
  };
}
