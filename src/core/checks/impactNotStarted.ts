import { plain } from '../cells/text';
import { ratingNames } from '../plan/values/rating';
import { actionRule } from './rule';

/** Progress says in words that the action has not started, and impact is rated. */
export const impactNotStarted = actionRule({
  code: 'impact.not-started',
  severity: 'warning',
  title: 'Impact is rated and progress says that the action has not started.',
  find: ({ progress, impact }) => {
    const { state } = impact;
    if (state === 'unrated' || state === 'invalid' || progress.state !== 'unrated') return [];
    if (!/^not (yet )?started\b/.test(plain(progress.text))) return [];
    return [
      {
        field: 'impact',
        message: `Impact is ${ratingNames[state]}, but progress says that the action has not started.`,
        advice: 'Clear the impact rating, or rate the progress.',
      },
    ];
  },
});
