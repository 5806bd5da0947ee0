import { impactDoubts, poundsOf } from '../rollup/spendQuestions';
import { pounds } from './pounds';
import { actionRule } from './rule';

/** Money has been spent, and nothing shows its effect. Each doubt is said at its own cell. */
export const spendWithoutImpact = actionRule({
  code: 'money.spend-without-impact',
  severity: 'info',
  title: 'Money has been spent and impact is Red, not rated or not a rating, or the evidence cell is blank.',
  find: (action, { settings }) =>
    impactDoubts(action, settings).map(({ field, why }) => ({
      field,
      message: `${pounds(poundsOf(action.actual))} has been spent, but ${why.charAt(0).toLowerCase()}${why.slice(1)}.`,
      advice:
        field === 'impact'
          ? 'Say what the money has changed, and rate the impact.'
          : 'Say where the evidence of what the money has changed is.',
    })),
});
