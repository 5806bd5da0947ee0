import type { Serial } from '../cells/serialDate';
import { toPence, toPounds, type Pence } from '../ledger/readAmount';
import { ratingStates, type RatingState } from '../plan/values/rating';
import { lastStocktake } from './choosePositions';
import type { CycleSettings } from './cycleSettings';
import { keptStanding } from './keptStanding';
import type { PastPositions } from './pastPositions';
import { ratingMove, type RatingMove } from './ratingMove';
import type { Snapshot, SnapshotAction } from './snapshot';

/** Spend to date by the impact rating that actions had at a position, in pounds, to the penny. */
interface SpendAtPosition {
  readonly cycleDate: Serial;
  readonly label: string;
  /** null where the position holds no spend at all: that is not the same as none spent. */
  readonly byImpact: Readonly<Record<RatingState, number>> | null;
  readonly total: number | null;
}

/**
 * What the impact of an action did between two positions: `same` is one rating at both. `none`: rated at neither. `new`:
 * not in the plan at the first. `left`: out of the plan at the second.
 */
const impactMoves = ['same', 'worse', 'better', 'given', 'taken away', 'none', 'new', 'left'] as const;
export type ImpactMove = (typeof impactMoves)[number];

/** What was spent on actions whose impact did one thing. */
interface SpendOfMove {
  readonly move: ImpactMove;
  readonly actions: number;
  /** In pounds; less than 0 where more was credited than spent. */
  readonly spent: number;
}

/** What was spent since a position, by what impact did meanwhile. Money is in pounds, to the penny. */
export interface SpendSince {
  readonly from: Pick<Snapshot, 'cycleDate' | 'label'>;
  /** Whether `from` is the position of a stocktake's day. */
  readonly isStocktake: boolean;
  readonly spent: number;
  /** In the order of `impactMoves`; those of no action are left out. Together they are `spent`. */
  readonly byMove: readonly SpendOfMove[];
  /** Actions that are in the plan no more, and what had been spent on them: what came later nobody can say. */
  readonly gone: { readonly actions: number; readonly spent: number };
}

/** Spend beside impact, over the positions that are kept. */
export interface SpendAndImpact {
  /** Earliest first; the plan as it stands is the last. */
  readonly positions: readonly SpendAtPosition[];
  /** null where the position of the last stocktake, or the plan as it stands, holds no spend. */
  readonly since: SpendSince | null;
}

/**
 * Sets the spend of each kept position beside its impact ratings, and says what was spent since the last stocktake by
 * what impact did. An action without a recorded spend, in a position that records any, has spent nothing yet. What was
 * spent on areas as a whole is of no action, and so not in it.
 * @returns null where no earlier position is kept
 */
export function spendAndImpact(
  snapshots: readonly Snapshot[],
  past: Pick<PastPositions, 'position' | 'matchingFrom'>,
  cycles: Pick<CycleSettings, 'stocktakes'>,
): SpendAndImpact | null {
  const { position: now } = past;
  const from = lastStocktake(snapshots, cycles, now.cycleDate);
  if (from === null) return null;
  const earlier = snapshots.filter(({ cycleDate }) => cycleDate < now.cycleDate);
  return {
    positions: [...earlier, now].map(spendAt),
    since: hasSpend(from) && hasSpend(now) ? spendSince(from, past, cycles) : null,
  };
}

const hasSpend = ({ actions }: Snapshot): boolean => actions.some(({ spend }) => spend !== null);
const penceOf = (action: SnapshotAction | undefined): Pence => toPence(action?.spend ?? 0);

function spendAt(position: Snapshot): SpendAtPosition {
  const { cycleDate, label, actions } = position;
  if (!hasSpend(position)) return { cycleDate, label, byImpact: null, total: null };
  const sum = (of: readonly SnapshotAction[]) => toPounds(of.reduce((all, one) => all + penceOf(one), 0));
  const states = ratingStates.map((state) => [state, sum(actions.filter(({ impact }) => impact === state))]);
  return {
    cycleDate,
    label,
    byImpact: Object.fromEntries(states) as Record<RatingState, number>,
    total: sum(actions),
  };
}

function spendSince(
  from: Snapshot,
  { position: now, matchingFrom }: Pick<PastPositions, 'position' | 'matchingFrom'>,
  { stocktakes }: Pick<CycleSettings, 'stocktakes'>,
): SpendSince {
  const { matches, onlyBefore } = matchingFrom(from);
  const before = new Map(matches.map((match) => [match.after, match.before]));
  const sums = new Map<ImpactMove, { actions: number; pence: Pence }>();
  let all: Pence = 0;
  for (const action of now.actions) {
    const then = before.get(action);
    const pence = penceOf(action) - penceOf(then);
    const move = moveOf(then, action);
    const sum = sums.get(move) ?? { actions: 0, pence: 0 };
    sums.set(move, { actions: sum.actions + 1, pence: sum.pence + pence });
    all += pence;
  }
  const { cycleDate, label } = from;
  return {
    from: { cycleDate, label },
    isStocktake: stocktakes.includes(cycleDate),
    spent: toPounds(all),
    byMove: impactMoves.flatMap((move) => {
      const sum = sums.get(move);
      return sum === undefined ? [] : [{ move, actions: sum.actions, spent: toPounds(sum.pence) }];
    }),
    gone: {
      actions: onlyBefore.length,
      spent: toPounds(onlyBefore.reduce((sum, action) => sum + penceOf(action), 0)),
    },
  };
}

function moveOf(then: SnapshotAction | undefined, now: SnapshotAction): ImpactMove {
  if (keptStanding(now) === 'left') return 'left';
  if (then === undefined) return 'new';
  const move: RatingMove = ratingMove(then.impact, now.impact);
  const isRated = now.impact !== 'unrated' && now.impact !== 'invalid';
  return move === 'same' && !isRated ? 'none' : move;
}
