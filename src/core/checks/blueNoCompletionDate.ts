import { ratingNames } from '../plan/values/rating';
import { actionRule } from './rule';

/** Progress is Blue, or what else means finished in the key, and the completion date is blank, or words without a date. */
export const blueNoCompletionDate = actionRule({
  code: 'progress.blue-no-completion-date',
  severity: 'warning',
  title: 'Progress is Blue and no completion date is given.',
  find: ({ place, progress, completed }, { finished }) => {
    if (place.columns.completed === undefined || !finished.has(progress.state)) return [];
    if (completed.kind !== 'blank' && completed.kind !== 'undated') return [];
    return [
      {
        field: 'completed',
        message: `Progress is ${ratingNames[progress.state]}, but no completion date is given.`,
        advice: 'Type the date on which it was completed.',
      },
    ];
  },
});
