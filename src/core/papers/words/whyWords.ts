import { reasonInWords, reasonKindInWords } from '../../rollup/escalationReason';
import type { Escalation } from '../../rollup/findEscalations';
import { plural } from '../words/words';

/** Why an action stands before the board, in few words: `Progress Red for 2 boards; 70 days late`. */
export function whyWords({ reasons, daysOverdue }: Pick<Escalation, 'reasons' | 'daysOverdue'>): string {
  const others = reasons
    .filter(({ kind }) => kind !== 'overdue')
    .map((reason) => (reason.kind === 'worse' ? reasonKindInWords(reason) : reasonInWords(reason)));
  return [...others, lateWords(daysOverdue)].filter((part) => part !== '').join('; ');
}

/** `39 days late`; nothing where it is not. */
export const lateWords = (days: number): string => (days === 0 ? '' : `${plural(days, 'day')} late`);
