import { ratingNames } from '../plan/values/rating';
import { standingOf } from '../rollup/standing';
import { actionRule } from './rule';

/** Impact is Blue although progress is Green, Amber or Red, and the action is not finished. Where Blue does not mean finished, nothing is said. */
export const impactBlueFirst = actionRule({
  code: 'impact.blue-before-progress',
  severity: 'warning',
  title: 'Impact is Blue and progress is not Blue yet.',
  find: (action, context) => {
    const { progress, impact } = action;
    const { state } = progress;
    if (!context.finished.has('blue') || standingOf(action, context) !== 'open') return [];
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
