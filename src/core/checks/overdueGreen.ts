import { longDate } from '../cells/serialDate';
import { actionRule } from './rule';

/** Progress is Green although the due date has passed. */
export const overdueGreen = actionRule({
  code: 'progress.overdue-green',
  severity: 'warning',
  title: 'Progress is Green and the due date has passed.',
  find: (action, { asAt, settings }) => {
    const { due, progress } = action;
    if (progress.state !== 'green' || due.kind !== 'date' || due.serial + settings.overdueDays >= asAt)
      return [];
    return [
      {
        field: 'progress',
        message: `Progress is Green, but the action was due on ${longDate(due.serial)}.`,
        advice: 'Rate it Blue if it is done; if not, rate it Amber or Red, or agree a new date.',
      },
    ];
  },
});
