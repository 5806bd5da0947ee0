import type { Action, Plan } from '../plan/plan';
import type { MoneyReading } from '../plan/values/readMoney';

/** An amount in pounds; 0 where none can be read. */
export const poundsOf = (amount: MoneyReading): number => (amount.kind === 'amount' ? amount.pounds : 0);

/** An action that finance asks about, and why. */
export interface SpendQuestion {
  readonly action: Action;
  readonly why: string;
}

/** Actions with more spent or forecast than budgeted, the most over first. */
export function overBudget(actions: readonly Action[]): (SpendQuestion & { readonly over: number })[] {
  return actions
    .flatMap((action) => {
      const budget = poundsOf(action.budget);
      const spent = poundsOf(action.actual) - budget;
      const forecast = poundsOf(action.forecast) - budget;
      const over = Math.round(Math.max(spent, forecast) * 100) / 100;
      if (over <= 0) return [];
      const why = spent > 0 ? 'Spent more than its budget' : 'Forecast is more than its budget';
      return [{ action, why, over }];
    })
    .sort((a, b) => b.over - a.over);
}

/**
 * Actions with money spent and nothing that shows its effect: impact is Red, not rated or invalid, or the
 * plan's evidence column is blank. The largest spend first.
 */
export function spendWithoutImpact({ tables, actions }: Pick<Plan, 'tables' | 'actions'>): SpendQuestion[] {
  const hasEvidence = tables.some(({ columns }) => columns.evidence !== undefined);
  return actions
    .filter(({ actual }) => poundsOf(actual) > 0)
    .flatMap((action) => {
      const { state } = action.impact;
      const reasons = [
        state === 'red' ? 'Impact is Red' : '',
        state === 'unrated' ? 'Impact is not rated' : '',
        state === 'invalid' ? 'Impact is not a rating' : '',
        hasEvidence && action.evidence === '' ? 'No evidence is written down' : '',
      ].filter((reason) => reason !== '');
      return reasons.length === 0 ? [] : [{ action, why: reasons.join('; ') }];
    })
    .sort((a, b) => poundsOf(b.action.actual) - poundsOf(a.action.actual));
}

/** Actions with a budget, or money to be confirmed, but no spend recorded; the largest budget first. */
export function noSpendRecorded(actions: readonly Action[]): SpendQuestion[] {
  return actions
    .flatMap((action) => {
      const { actual, budget } = action;
      if (poundsOf(budget) <= 0 && budget.kind !== 'missing') return [];
      if (actual.kind === 'blank') return [{ action, why: 'Actual is blank' }];
      if (actual.kind !== 'amount') return [{ action, why: `Actual says “${actual.text}”` }];
      return actual.pounds === 0 ? [{ action, why: 'Actual is £0' }] : [];
    })
    .sort((a, b) => poundsOf(b.action.budget) - poundsOf(a.action.budget));
}
