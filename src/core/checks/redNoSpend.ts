import { noSpendReason } from '../rollup/spendQuestions';
import { pounds } from '../cells/pounds';
import { actionRule } from './rule';

/** Progress is Red, and none of the action's budget has been spent. */
export const redNoSpend = actionRule({
  code: 'money.red-no-spend',
  severity: 'info',
  title: 'Progress is Red and none of the budget has been spent.',
  find: (action) => {
    const { progress, budget, actual } = action;
    if (progress.state !== 'red' || budget.kind !== 'amount' || noSpendReason(action) === null) return [];
    // Where the actual is words, that is an issue of its own.
    if (actual.kind !== 'blank' && actual.kind !== 'amount') return [];
    return [
      {
        field: 'actual',
        message: `Progress is Red, but none of the budget of ${pounds(budget.pounds)} has been spent.`,
        advice: 'Check the spend, and say what holds the money back.',
      },
    ];
  },
});
