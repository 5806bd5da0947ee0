import type { Escalation } from '../../rollup/findEscalations';
import { plural } from '../words/words';

/** Why an action stands before the board: `Progress Red for 2 boards; 70 days overdue`. */
export function whyWords({ reasons, daysOverdue }: Pick<Escalation, 'reasons' | 'daysOverdue'>): string {
  const others = reasons.filter((reason) => !reason.endsWith('days overdue'));
  return [...others, ...(daysOverdue > 0 ? [`${plural(daysOverdue, 'day')} overdue`] : [])].join('; ');
}
