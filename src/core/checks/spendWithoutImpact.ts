import { pounds, toPence } from './pounds';
import { actionRule } from './rule';

/** Money has been spent, and impact is unrated or Red. */
export const spendWithoutImpact = actionRule({
  code: 'money.spend-without-impact',
  severity: 'info',
  title: 'Money has been spent and impact is unrated or Red.',
  find: ({ place, actual, impact: { state } }, { settings }) => {
    if (place.columns.impact === undefined || (state !== 'unrated' && state !== 'red')) return [];
    if (actual.kind !== 'amount' || toPence(actual.pounds) <= toPence(settings.spendWithoutImpact)) return [];
    return [
      {
        field: 'impact',
        message: `${pounds(actual.pounds)} has been spent, but impact is ${state === 'red' ? 'Red' : 'not rated'}.`,
        advice: 'Say what the money has changed, and rate the impact.',
      },
    ];
  },
});
