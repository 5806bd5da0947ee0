import { longDate } from '../cells/serialDate';
import { latestDate } from './latestDate';
import { needsAttention } from './needsAttention';
import { actionRule } from './rule';

/** Progress is Red or Amber, and the latest date in the update is long past. An update without a date is never old. */
export const updateStale = actionRule({
  code: 'progress.old-update',
  severity: 'info',
  title: 'Progress is Red or Amber and the latest date in the update is long past.',
  find: (action, context) => {
    const { asAt, settings } = context;
    const rating = needsAttention(action, context);
    if (rating === null) return [];
    const latest = latestDate(action.update);
    if (latest === null || latest + settings.staleUpdateDays >= asAt) return [];
    return [
      {
        field: 'update',
        message: `Progress is ${rating}, but the latest date in the update is ${longDate(latest)}.`,
        advice: 'Say what has been done since then, with its date.',
      },
    ];
  },
});
