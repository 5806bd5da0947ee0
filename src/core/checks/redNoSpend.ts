import { pounds } from './pounds';
import { actionRule } from './rule';

/** Progress is Red, and none of the action's budget has been spent. */
export const redNoSpend = actionRule({
  code: 'money.red-no-spend',
  severity: 'info',
  title: 'Progress is Red and none of the budget has been spent.',
  find: ({ place, progress, budget, actual }) => {
    if (place.columns.actual === undefined || progress.state !== 'red') return [];
    if (budget.kind !== 'amount' || budget.pounds <= 0) return [];
    if (actual.kind !== 'blank' && (actual.kind !== 'amount' || actual.pounds !== 0)) return [];
    return [
      {
        field: 'actual',
        message: `Progress is Red, but none of the budget of ${pounds(budget.pounds)} has been spent.`,
        advice: 'Check the spend, and say what holds the money back.',
      },
    ];
  },
});
