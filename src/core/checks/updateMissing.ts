import { needsAttention } from './needsAttention';
import { actionRule } from './rule';

/** Progress is Red or Amber and the update is blank. */
export const updateMissing = actionRule({
  code: 'progress.no-update',
  severity: 'warning',
  title: 'Progress is Red or Amber and the update is blank.',
  find: (action, context) => {
    const rating = needsAttention(action, context);
    if (rating === null || action.place.columns.update === undefined || action.update !== '') return [];
    return [
      {
        field: 'update',
        message: `Progress is ${rating}, but there is no update.`,
        advice: 'Say what has happened and what is being done about it.',
      },
    ];
  },
});
