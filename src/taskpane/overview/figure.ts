import type { PlanReport } from '../../app/planReport';
import type { Action } from '../../core/plan/plan';
import { ratingNames, type RatingState } from '../../core/plan/values/rating';
import { wholePlan } from '../../core/rollup/areas';
import { dueSoonDays, isDueSoon, isOverdue } from '../../core/rollup/due';
import { countedState, hasLeft, judgeOf } from '../../core/rollup/standing';

/** A figure of the pane that can be traced to the actions behind it. */
export interface Figure {
  /** Of which area, by its place in the report; null for the whole plan. */
  readonly area: number | null;
  readonly of:
    | { readonly kind: 'all' }
    | { readonly kind: 'rating'; readonly field: 'progress' | 'impact'; readonly state: RatingState }
    | { readonly kind: 'overdue' }
    | { readonly kind: 'dueSoon' }
    | { readonly kind: 'left' };
}

/** The actions behind a figure, in the plan's order; what is late or next by its date: the question is who must do what by when. */
export function actionsBehind(report: PlanReport, { area, of }: Figure): readonly Action[] {
  const { actions } = (area === null ? report.total : report.areas[area]) ?? report.total;
  const judge = judgeOf(report.key, report.asAt);
  switch (of.kind) {
    case 'all':
      return actions;
    case 'rating':
      return actions.filter((action) => countedState(action, of.field) === of.state);
    case 'overdue':
      return byDue(actions.filter((action) => isOverdue(action, judge)));
    case 'dueSoon':
      return byDue(actions.filter((action) => isDueSoon(action, judge)));
    case 'left':
      return actions.filter(hasLeft);
  }
}

const byDue = (actions: readonly Action[]): Action[] => [...actions].sort((a, b) => dayOf(a) - dayOf(b));

const dayOf = ({ due }: Action): number => (due.kind === 'date' ? due.serial : 0);

/** What a figure counts, in words: `Health: progress Green`. */
export function figureInWords(report: PlanReport, { area, of }: Figure): string {
  const where = area === null ? wholePlan : (report.areas[area]?.name ?? '');
  switch (of.kind) {
    case 'all':
      return where;
    case 'rating':
      return `${where}: ${of.field} ${ratingNames[of.state]}`;
    case 'overdue':
      return `${where}: overdue`;
    case 'dueSoon':
      return `${where}: due in the next ${dueSoonDays} days`;
    case 'left':
      return `${where}: left the plan`;
  }
}

/** A name for a figure, by which what shows it is found again. */
export const figureKey = ({ area, of }: Figure): string => [area ?? 'plan', ...Object.values(of)].join(' ');
