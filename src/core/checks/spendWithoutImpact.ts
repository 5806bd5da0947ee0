import { ratingNames } from '../plan/values/rating';
import { impactDoubts, poundsOf } from '../rollup/spendQuestions';
import { pounds } from '../cells/pounds';
import { actionRule } from './rule';

/** Money has been spent, and impact is not rated or Red. Impact that is no rating, and evidence, have issues of their own. */
export const spendWithoutImpact = actionRule({
  code: 'money.spend-without-impact',
  severity: 'info',
  title: 'Money has been spent and impact is not rated or Red.',
  find: (action, { settings }) =>
    impactDoubts(action, settings)
      .filter(({ field }) => field === 'impact' && action.impact.state !== 'invalid')
      .map(({ field }) => ({
        field,
        message: `${pounds(poundsOf(action.actual))} has been spent, but impact is ${action.impact.state === 'red' ? ratingNames.red : 'not rated'}.`,
        advice: 'Say what the money has changed, and rate the impact.',
      })),
});
