import { longDate } from '../cells/serialDate';
import { ratingNames } from '../plan/values/rating';
import { actionRule } from './rule';

/** Progress is Blue, or what else means finished in the key, although the start date is still to come. */
export const blueNotStarted = actionRule({
  code: 'progress.blue-not-started',
  severity: 'warning',
  title: 'Progress is Blue and the start date is still to come.',
  find: ({ start, progress }, { asAt, finished }) => {
    if (!finished.has(progress.state) || start.kind !== 'date' || start.serial <= asAt) return [];
    return [
      {
        field: 'progress',
        message: `Progress is ${ratingNames[progress.state]}, but the action only starts on ${longDate(start.serial)}.`,
        advice: 'Correct the rating or the start date.',
      },
    ];
  },
});
