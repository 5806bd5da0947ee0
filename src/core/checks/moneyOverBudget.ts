import { fieldNames } from '../plan/columns/fieldNames';
import { overBudgetBy } from '../rollup/spendQuestions';
import { pounds } from '../cells/pounds';
import { actionRule, findEach } from './rule';

/** The spend or the forecast is over the budget by more than the percentage set. No budget is not a budget of £0. */
export const moneyOverBudget = actionRule({
  ofLeft: true,
  code: 'money.over-budget',
  severity: 'warning',
  title: 'The actual spend or the forecast is well over the budget.',
  find: (action, { settings }) =>
    findEach(['actual', 'forecast'] as const, (field) => {
      const { budget, [field]: amount } = action;
      if (budget.kind !== 'amount' || amount.kind !== 'amount') return null;
      if (overBudgetBy(action, field, settings.overBudgetPercent) === 0) return null;
      return {
        field,
        message: `The ${fieldNames[field]} of ${pounds(amount.pounds)} is over the budget of ${pounds(budget.pounds)}.`,
        advice: 'Check the amounts, and tell finance if they are right.',
      };
    }),
});
