import { needsAttention } from './needsAttention';
import { actionRule } from './rule';

/** Progress is Red or Amber and nothing is asked of anybody: escalation and decision are both blank. */
export const recoveryMissing = actionRule({
  code: 'progress.no-recovery',
  severity: 'info',
  title: 'Progress is Red or Amber and no escalation or decision is given.',
  find: (action, context) => {
    const { place, escalation, decision } = action;
    const rating = needsAttention(action, context);
    const field = (['escalation', 'decision'] as const).find((name) => place.columns[name] !== undefined);
    if (rating === null || field === undefined || escalation !== '' || decision !== '') return [];
    return [
      {
        field,
        message: `Progress is ${rating}, but no ${field} is given.`,
        advice: 'Say what is needed to get it back on track, or type None.',
      },
    ];
  },
});
