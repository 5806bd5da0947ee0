import { ratingNames } from '../plan/values/rating';
import { actionRule } from './rule';

/** Impact is Blue although progress is Green, Amber or Red. */
export const impactBlueFirst = actionRule({
  code: 'impact.blue-before-progress',
  severity: 'warning',
  title: 'Impact is Blue and progress is not Blue yet.',
  find: ({ progress, impact }) => {
    const { state } = progress;
    if (impact.state !== 'blue' || (state !== 'green' && state !== 'amber' && state !== 'red')) return [];
    return [
      {
        field: 'impact',
        message: `Impact is Blue, but progress is only ${ratingNames[state]}.`,
        advice: 'Check both ratings, because impact cannot be complete before the action is.',
      },
    ];
  },
});
