import type { Action } from '../plan/plan';
import { noHistory, type ActionHistory, type HistoryOf } from './actionHistory';
import type { EscalationReason } from './escalationReason';
import type { EscalationRule } from './escalationRule';
import { daysOverdue } from './due';
import { isRecorded } from './gaps';
import { isMovedFar, redatingOf, type Redating } from './redating';
import { hasLeft, type Judge } from './standing';
import { worstFirst } from './worstFirst';

/** An action that meets the escalation rule. */
export interface Escalation {
  readonly action: Action;
  /** Which parts of the rule it meets. */
  readonly reasons: readonly EscalationReason[];
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
  /** At how many boards in a row, this one included, its progress has been Red; 0 where it is not. */
  readonly boardsRed: number;
  /** Whether a rating is worse than at the last board. */
  readonly isWorse: boolean;
}

/**
 * The actions that meet the rule, worst first. What left the plan meets none. Without history, its two parts that need
 * it are not judged, and a due date moved only by the plan’s column of revised dates; where the plan has no impact column, none is said to be without impact.
 */
export function findEscalations(
  actions: readonly Action[],
  judge: Judge,
  rule: EscalationRule,
  historyOf: HistoryOf = noHistory,
): Escalation[] {
  const found = new Map<Action, Escalation>();
  for (const action of actions) {
    if (hasLeft(action)) continue;
    const days = daysOverdue(action, judge);
    const history = historyOf(action);
    const boardsRed = action.progress.state === 'red' ? (history?.boardsAtRating ?? 1) : 0;
    const moved = redatingOf(action, history);
    const redating = isMovedFar(action, moved, judge, rule) ? moved : null;
    const reasons = reasonsOf({ action, daysOverdue: days, boardsRed }, rule, history, redating);
    const isWorse = history !== undefined && history.worse !== '';
    if (reasons.length > 0) found.set(action, { action, reasons, daysOverdue: days, boardsRed, isWorse });
  }
  return worstFirst([...found.keys()]).flatMap((action) => found.get(action) ?? []);
}

function reasonsOf(
  { action, daysOverdue, boardsRed }: Pick<Escalation, 'action' | 'daysOverdue' | 'boardsRed'>,
  rule: EscalationRule,
  history: ActionHistory | undefined,
  redating: Redating | null,
): EscalationReason[] {
  const { progress, impact } = action;
  const reasons: EscalationReason[] = [];
  if (rule.progressRed && progress.state === 'red') reasons.push({ kind: 'progress Red', boards: boardsRed });
  if (rule.impactRed && impact.state === 'red') reasons.push({ kind: 'impact Red' });
  if (rule.daysOverdue !== null && daysOverdue > rule.daysOverdue) {
    reasons.push({ kind: 'overdue', moreThan: rule.daysOverdue });
  }
  if (redating !== null) reasons.push({ kind: 're-dated', redating });
  if (history === undefined) return reasons;
  if (rule.worse && history.worse !== '') reasons.push({ kind: 'worse', than: history.worse });
  const { boardsWithoutImpact: boards } = history;
  const isGood = progress.state === 'blue' || progress.state === 'green';
  if (
    isGood &&
    isRecorded([action], 'impact') &&
    rule.boardsWithoutImpact !== null &&
    boards >= rule.boardsWithoutImpact
  ) {
    reasons.push({ kind: 'no impact', progress: progress.state, boards });
  }
  return reasons;
}
