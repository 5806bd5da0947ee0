import type { EscalationRule } from './escalationRule';
import type { Escalation } from './findEscalations';

/** What a board is asked to decide on, and what it is told. Each is in the order of the escalations. */
export interface EscalationTiers {
  readonly forDecision: readonly Escalation[];
  readonly forInformation: readonly Escalation[];
  /** How many meet the rule for a decision, also where that is more than a board decides on. */
  readonly meetingRule: number;
}

/**
 * Parts escalations into those for a decision and those for information. For a decision: progress Red for two boards or
 * more, worse than at the last board, or long overdue; where no earlier board is kept, Red now counts, since nobody can
 * say for how long. Of a whole plan the worst few, one at least.
 * @param actions how many the plan has
 * @param hasHistory whether an earlier board is kept
 */
export function escalationTiers(
  found: readonly Escalation[],
  { decisionDaysOverdue, decisionPercent }: EscalationRule,
  { actions, hasHistory }: { readonly actions: number; readonly hasHistory: boolean },
): EscalationTiers {
  const meets = ({ boardsRed, isWorse, daysOverdue }: Escalation): boolean =>
    boardsRed >= (hasHistory ? 2 : 1) || isWorse || daysOverdue > decisionDaysOverdue;
  const meeting = found.filter(meets);
  const most = Math.max(1, Math.floor((actions * decisionPercent) / 100));
  const forDecision = new Set(meeting.slice(0, most));
  return {
    forDecision: [...forDecision],
    forInformation: found.filter((escalation) => !forDecision.has(escalation)),
    meetingRule: meeting.length,
  };
}

/** The rule of {@link escalationTiers} in one sentence, as it is printed. */
export const decisionRuleInWords = (
  { decisionDaysOverdue, decisionPercent }: EscalationRule,
  hasHistory: boolean,
): string =>
  `For decision: progress Red ${hasHistory ? 'for two boards or more' : 'now, since no earlier board is kept'}, ` +
  `${hasHistory ? 'worse than at the last board, ' : ''}or more than ${decisionDaysOverdue} days overdue; ` +
  `at most ${decisionPercent}% of the plan’s actions, the worst first.`;
