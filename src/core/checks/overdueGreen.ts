import { longDate } from '../cells/serialDate';
import { daysOverdue } from '../rollup/due';
import { actionRule } from './rule';

/** Progress is Green although the action is overdue. One that is finished is not, as where Green means complete. */
export const overdueGreen = actionRule({
  code: 'progress.overdue-green',
  severity: 'warning',
  title: 'Progress is Green and the due date has passed.',
  find: (action, context) => {
    const { due, progress } = action;
    if (progress.state !== 'green' || due.kind !== 'date') return [];
    if (daysOverdue(action, context) <= context.settings.overdueDays) return [];
    return [
      {
        field: 'progress',
        message: `Progress is Green, but the action was due on ${longDate(due.serial)}.`,
        advice: 'Rate it Blue if it is done; if not, rate it Amber or Red, or agree a new date.',
      },
    ];
  },
});
