import { longDate } from '../cells/serialDate';
import { actionRule } from './rule';

/** Progress is Green although the due date has passed. */
export const overdueGreen = actionRule('progress.overdue-green', 'warning', (action, { asAt }) => {
  const { due, progress } = action;
  if (progress.state !== 'green' || due.kind !== 'date' || due.serial >= asAt) return [];
  return [
    {
      field: 'progress',
      message: `Progress is Green, but the action was due on ${longDate(due.serial)}.`,
      advice: 'If it is done, rate it Blue. If not, rate it Amber or Red, or agree a new date.',
    },
  ];
});
