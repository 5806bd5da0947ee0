import { grouped } from '../cells/grouped';
import type { Action } from '../plan/plan';
import type { MoneyReading } from '../plan/values/readMoney';
import { isRecorded } from './gaps';
import { countedState, hasLeft } from './standing';

/** An amount in pounds; 0 where none can be read. */
export const poundsOf = (amount: MoneyReading): number => (amount.kind === 'amount' ? amount.pounds : 0);

/** From where on spend is questioned. Both are settings. */
export interface SpendLimits {
  /** Spend or forecast is questioned once it is more than so many percent over the budget. */
  readonly overBudgetPercent: number;
  /** Spend without impact is questioned once it is more than so many pounds. */
  readonly spendWithoutImpact: number;
}

/** An action that finance asks about, and why. */
export interface SpendQuestion {
  readonly action: Action;
  readonly why: string;
}

/** Pounds in whole pence, so that sums and limits are exact. */
const toPence = (pounds: number): number => Math.round(pounds * 100);

/**
 * By how much one amount of an action is over its budget, in pounds; 0 where it is not over by more than the
 * percentage. A budget that is blank, "TBC", unreadable or less than £0 is no budget, and no budget is not £0: nothing
 * is over it. A budget of £0 that the plan states is one. The limit itself is not over it.
 */
export function overBudgetBy(action: Action, field: 'actual' | 'forecast', percent: number): number {
  const { budget, [field]: amount } = action;
  if (budget.kind !== 'amount' || budget.pounds < 0 || amount.kind !== 'amount') return 0;
  const over = toPence(amount.pounds) - toPence(budget.pounds);
  return over * 100 > toPence(budget.pounds) * percent && over > 0 ? over / 100 : 0;
}

/** Actions with more spent or forecast than budgeted, by more than the limit; the most over first. */
export function overBudget(
  actions: readonly Action[],
  { overBudgetPercent }: Pick<SpendLimits, 'overBudgetPercent'>,
): (SpendQuestion & { readonly over: number })[] {
  return actions
    .flatMap((action) => {
      const spent = overBudgetBy(action, 'actual', overBudgetPercent);
      const over = Math.max(spent, overBudgetBy(action, 'forecast', overBudgetPercent));
      if (over === 0) return [];
      const why = spent > 0 ? 'Spent more than its budget' : 'Forecast is more than its budget';
      return [{ action, why, over }];
    })
    .sort((a, b) => b.over - a.over);
}

/** What leaves the effect of an action in doubt, and the column that it is about. */
interface ImpactDoubt {
  readonly field: 'impact' | 'evidence';
  readonly why: string;
}

/**
 * Why nothing shows the effect of an action's spend; none where something does, where no more is spent than the limit,
 * or where the action left the plan. A plan that has no impact column does not record impact, which is not the same as
 * impact that is not rated; likewise for evidence.
 */
export function impactDoubts(
  action: Action,
  { spendWithoutImpact: limit }: Pick<SpendLimits, 'spendWithoutImpact'>,
): ImpactDoubt[] {
  if (hasLeft(action) || toPence(poundsOf(action.actual)) <= toPence(limit)) return [];
  const { columns } = action.place;
  const states = { red: 'Impact is Red', unrated: 'Impact is not rated', invalid: 'Impact is not a rating' };
  const state = countedState(action, 'impact');
  const doubts: ImpactDoubt[] = [];
  if (columns.impact !== undefined && (state === 'red' || state === 'unrated' || state === 'invalid')) {
    doubts.push({ field: 'impact', why: states[state] });
  }
  if (columns.evidence !== undefined && action.evidence === '') {
    doubts.push({ field: 'evidence', why: 'No evidence is written down' });
  }
  return doubts;
}

/** Actions with money spent and nothing that shows its effect. The largest spend first. */
export const spendWithoutImpact = (
  actions: readonly Action[],
  limits: Pick<SpendLimits, 'spendWithoutImpact'>,
): SpendQuestion[] =>
  actions
    .flatMap((action) => {
      const doubts = impactDoubts(action, limits);
      return doubts.length === 0 ? [] : [{ action, why: doubts.map(({ why }) => why).join('; ') }];
    })
    .sort((a, b) => poundsOf(b.action.actual) - poundsOf(a.action.actual));

/**
 * Why no spend is recorded of an action that has a budget, or one to be confirmed; null where some is. A plan without
 * a column of actual spend records none of any action, and an action that left the plan is not asked about.
 */
export function noSpendReason(action: Action): string | null {
  const { actual, budget } = action;
  if (!isRecorded([action], 'actual') || hasLeft(action)) return null;
  if (poundsOf(budget) <= 0 && budget.kind !== 'missing') return null;
  if (actual.kind === 'blank') return 'Actual is blank';
  if (actual.kind !== 'amount') return `Actual says “${actual.text}”`;
  return actual.pounds === 0 ? 'Actual is £0' : null;
}

/** Actions with a budget, or money to be confirmed, but no spend recorded; the largest budget first. */
export const noSpendRecorded = (actions: readonly Action[]): SpendQuestion[] =>
  actions
    .flatMap((action) => {
      const why = noSpendReason(action);
      return why === null ? [] : [{ action, why }];
    })
    .sort((a, b) => poundsOf(b.action.budget) - poundsOf(a.action.budget));

/** The rules of the lists that finance asks about, in words, with the limits that are in force. */
export const spendRules = ({ overBudgetPercent, spendWithoutImpact: pounds }: SpendLimits) => ({
  overBudget:
    overBudgetPercent === 0
      ? 'More is spent or forecast than budgeted. No budget is not a budget of £0.'
      : `Spend or forecast is more than ${overBudgetPercent}% over the budget. No budget is not a budget of £0.`,
  spendWithoutImpact: `${pounds === 0 ? 'Money is spent' : `More than £${grouped(pounds)} is spent`}, and impact is Red, not rated or not a rating, or the evidence cell is blank. What the plan has no column for is not counted.`,
  noSpend: 'There is a budget, or one to be confirmed, and the actual is £0, blank or no amount.',
});
