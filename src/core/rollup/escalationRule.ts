import type { RedatingLimits } from './redating';

/** When an action is brought to the board. Every part can be switched off. */
export interface EscalationRule extends RedatingLimits {
  readonly progressRed: boolean;
  readonly impactRed: boolean;
  /** Overdue by more than so many days; null for never. */
  readonly daysOverdue: number | null;
  /** Worse than at the last snapshot. */
  readonly worse: boolean;
  /** Progress Blue or Green, but impact Red, Amber or blank for so many boards; null for never. */
  readonly boardsWithoutImpact: number | null;
  /** Of those, the board decides on what is overdue by more than so many days, among others. */
  readonly decisionDaysOverdue: number;
  /** It decides on at most so many actions in a hundred of the plan, the worst. */
  readonly decisionPercent: number;
}

export const defaultEscalationRule: EscalationRule = {
  progressRed: true,
  impactRed: true,
  daysOverdue: 30,
  worse: true,
  boardsWithoutImpact: 2,
  timesMoved: 3,
  daysMoved: 270,
  decisionDaysOverdue: 90,
  decisionPercent: 10,
};

/**
 * The rule in one sentence, as it is printed with the list.
 * @param hasHistory whether earlier boards are kept; the parts that need them are then named as used
 */
export function escalationRuleInWords(rule: EscalationRule, hasHistory: boolean): string {
  const parts = [
    rule.progressRed ? 'its progress is Red' : '',
    rule.impactRed ? 'its impact is Red' : '',
    rule.daysOverdue === null ? '' : `it is more than ${rule.daysOverdue} days overdue`,
    movedInWords(rule),
    rule.worse ? 'it is worse than at the last board' : '',
    rule.boardsWithoutImpact === null
      ? ''
      : `its progress is Blue or Green while its impact has been Red, Amber or blank for ${rule.boardsWithoutImpact} boards`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'No rule is switched on, so no action is brought to the board.';
  const rules = `An action is brought to the board where ${parts.slice(0, -1).join('; ')}${parts.length > 1 ? '; or ' : ''}${parts[parts.length - 1] ?? ''}.`;
  const needsHistory = rule.worse || rule.boardsWithoutImpact !== null;
  return needsHistory && !hasHistory
    ? `${rules} No earlier board is kept in this workbook yet, so what needs one is not judged.`
    : rules;
}

/** What of the rule asks whether a due date has moved; '' where nothing does. */
function movedInWords({ timesMoved, daysMoved }: RedatingLimits): string {
  const parts = [
    timesMoved === null ? '' : `${timesMoved} times or more`,
    daysMoved === null ? '' : `by more than ${daysMoved} days in all`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `its due date has moved ${parts.join(', or ')}`;
}
