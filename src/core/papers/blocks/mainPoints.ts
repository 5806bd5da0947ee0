import { joined } from '../../cells/joined';
import { goodRatings } from '../../plan/key/keyMeaning';
import { ratingNames, ratings, type Rating } from '../../plan/values/rating';
import { noAreaName } from '../../rollup/areas';
import type { EscalationRule } from '../../rollup/escalationRule';
import type { Escalation } from '../../rollup/findEscalations';
import type { Figure, Gaps } from '../../rollup/gaps';
import { impactShown } from '../../rollup/rollUpMatrix';
import { capital, numberWord } from '../words/words';
import type { AreaRatings } from './areaRating';
import type { BoardFigures } from './boardFigures';

interface PointsInput {
  readonly report: Pick<BoardFigures, 'areas' | 'total' | 'gaps' | 'key' | 'questions'>;
  /** Of each area, and last of the whole plan. */
  readonly rated: readonly AreaRatings[];
  readonly rule: EscalationRule;
  /** The actions that meet the rule. */
  readonly escalations: readonly Escalation[];
  /** Whether an earlier board is kept. */
  readonly hasHistory: boolean;
}

/** A sentence; or what it would have told, where a question about the plan must be answered first; null for nothing to say. */
type Point = string | { readonly untold: string } | null;

/**
 * What matters most, in at most three sentences, from the figures that the papers show: how the areas are rated, what
 * needs the board, and what is on track without its effect. What the plan does not record is left out or said, never 0;
 * where it hangs on an open question, one sentence says so.
 */
export function mainPoints(input: PointsInput): string[] {
  const points = [areasPoint(input), boardPoint(input), onTrackPoint(input)];
  const untold = points.flatMap((point) =>
    point !== null && typeof point === 'object' ? [point.untold] : [],
  );
  const said = points.filter((point) => typeof point === 'string');
  if (untold.length === 0) return said;
  const open =
    input.report.questions.length > 1 ? 'Questions about this plan are' : 'A question about this plan is';
  return [...said, `${open} still open, so nobody can say yet ${joined(untold)}.`];
}

/** Worst first, and then those that have none. */
const worstFirst: readonly (Rating | null)[] = ['red', 'amber', 'green', 'blue', null];

function areasPoint({ report: { areas, gaps }, rated }: PointsInput): Point {
  if (isOpen(gaps, 'progress')) return { untold: 'how the areas are rated' };
  const of = gaps.impact?.kind === 'not recorded' ? '' : ' for progress';
  const inForce = areas.flatMap(({ name }, index) =>
    name === noAreaName ? [] : [rated[index]?.inForce ?? null],
  );
  const all = inForce.length;
  if (all === 0 || gaps.areas !== undefined) {
    return `The plan as a whole ${isRated(rated[areas.length]?.inForce ?? null, 1, of)}.`;
  }
  const counts = worstFirst.flatMap((rating): [Rating | null, number][] => {
    const count = inForce.filter((one) => one === rating).length;
    return count === 0 ? [] : [[rating, count]];
  });
  const [[first, count] = [null, 0], ...others] = counts;
  if (others.length === 0) {
    if (all === 1) return `The one area ${isRated(first, 1, of)}.`;
    if (first === null) return `No area has a rating${of} yet.`;
    return `${all === 2 ? 'Both' : `All ${numberWord(all)}`} areas ${isRated(first, all, of)}.`;
  }
  const parts = [
    `${capital(numberWord(count))} of ${numberWord(all)} areas ${isRated(first, count, of)}`,
    ...others.map(([rating, some]) => `${numberWord(some)} ${isRated(rating, some)}`),
  ];
  return `${joined(parts)}.`;
}

/** `is Red for progress`, `have no rating yet`. */
const isRated = (rating: Rating | null, count: number, of = ''): string =>
  rating === null
    ? `${count === 1 ? 'has' : 'have'} no rating${of} yet`
    : `${count === 1 ? 'is' : 'are'} ${ratingNames[rating]}${of}`;

function boardPoint({ report, rule, escalations, hasHistory }: PointsInput): Point {
  const { gaps, total } = report;
  const used = figuresOf(rule, hasHistory);
  if (used.some((figure) => isOpen(gaps, figure))) return { untold: 'what needs the board' };
  // No rule, or nothing in the plan that it goes by.
  if (used.every((figure) => gaps[figure] !== undefined)) return null;
  if (escalations.length > 0) {
    const red = escalations.filter(({ boardsRed }) => boardsRed > 1).length;
    const who = escalations.length === 1 ? 'it' : red === escalations.length ? 'all' : numberWord(red);
    const long = red === 0 ? '' : `; ${who} ${red === 1 ? 'has' : 'have'} been Red for two boards or more`;
    return `${actionsInWords(escalations.length)} ${escalations.length === 1 ? 'needs' : 'need'} the board${long}.`;
  }
  const recorded = used.some((figure) => gaps[figure] !== undefined) ? ', by what this plan records' : '';
  const unclear = total.progress.unrated + total.progress.invalid - total.left;
  const but =
    gaps.progress === undefined && unclear > 0
      ? `, but ${numberWord(unclear)} ${unclear === 1 ? 'has' : 'have'} no progress rating`
      : '';
  return `No action needs the board${recorded}${but}.`;
}

/** What the escalation rule goes by. */
function figuresOf(rule: EscalationRule, hasHistory: boolean): readonly Figure[] {
  const isWorse = rule.worse && hasHistory;
  const isWithout = rule.boardsWithoutImpact !== null && hasHistory;
  const figures: readonly (readonly [Figure, boolean])[] = [
    ['progress', rule.progressRed || isWorse || isWithout],
    ['impact', rule.impactRed || isWorse || isWithout],
    ['overdue', rule.daysOverdue !== null || rule.timesMoved !== null || rule.daysMoved !== null],
  ];
  return figures.flatMap(([figure, isUsed]) => (isUsed ? [figure] : []));
}

function onTrackPoint({ report: { gaps, total, key } }: PointsInput): Point {
  if (isOpen(gaps, 'progress')) return { untold: 'what is on track' };
  if (gaps.progress !== undefined) return null;
  if (ratings.every((rating) => total.progress[rating] === 0)) return 'No action has a progress rating yet.';
  const good = goodRatings(key);
  // The words of this key for Blue and Green say neither.
  if (good.length === 0) return null;
  const { all, without } = impactShown(total.actions, good);
  if (all === 0) return 'No action is done or on track yet.';
  const well = `${actionsInWords(all)} ${all === 1 ? 'is' : 'are'} done or on track`;
  // The sentence on what is not counted yet stands under the figures.
  if (isOpen(gaps, 'impact')) return `${well}; ${all === 1 ? 'its' : 'their'} impact is not counted yet.`;
  if (gaps.impact !== undefined) return `${well}; ${noImpactWords}.`;
  if (without === 0) return `${well}, and impact is shown for ${all === 1 ? 'it' : 'all of them'}.`;
  if (all === 1) return `${well}, but no impact is shown for it yet.`;
  if (without === all) return `${well}, but no impact is shown yet for any of them.`;
  return `${well}, but for ${numberWord(without)} of them no impact is shown yet.`;
}

/** Where the main points say so, nothing else need. */
export const noImpactWords = 'this plan does not record impact';

const isOpen = (gaps: Gaps, figure: Figure): boolean => gaps[figure]?.kind === 'not counted yet';

/** `Two actions`, `12 actions`. */
const actionsInWords = (count: number): string =>
  `${capital(numberWord(count))} ${count === 1 ? 'action' : 'actions'}`;
