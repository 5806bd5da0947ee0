import { longDate } from '../cells/serialDate';
import { isDone } from './isDone';
import { latestDate } from './latestDate';
import { actionRule } from './rule';

/** Progress is Blue, and every date that the evidence names is before the action's start. Evidence without a date is never too old. */
export const evidenceBeforeStart = actionRule({
  code: 'evidence.before-start',
  severity: 'warning',
  title: 'Progress is Blue and the evidence is dated before the start.',
  find: (action, context) => {
    const { start, evidence } = action;
    if (start.kind !== 'date' || !isDone(action, context)) return [];
    const latest = latestDate(evidence);
    if (latest === null || latest >= start.serial) return [];
    return [
      {
        field: 'evidence',
        message: `Progress is Blue, but the evidence is of ${longDate(latest)}, before the start on ${longDate(start.serial)}.`,
        advice: 'Look whether there is later evidence, or the start date is another.',
      },
    ];
  },
});
