import { longDate } from '../cells/serialDate';
import { actionRule } from './rule';

/** Progress is Blue although the start date is still to come. Where Blue does not mean finished, nothing is said. */
export const blueNotStarted = actionRule({
  code: 'progress.blue-not-started',
  severity: 'warning',
  title: 'Progress is Blue and the start date is still to come.',
  find: ({ start, progress }, { asAt, finished }) => {
    if (progress.state !== 'blue' || !finished.has('blue') || start.kind !== 'date' || start.serial <= asAt)
      return [];
    return [
      {
        field: 'progress',
        message: `Progress is Blue, but the action only starts on ${longDate(start.serial)}.`,
        advice: 'Correct the rating or the start date.',
      },
    ];
  },
});
