import { actionRule } from './rule';

/** Progress is Blue and the completion date is blank, or words without a date. Where Blue does not mean finished, nothing is said. */
export const blueNoCompletionDate = actionRule({
  code: 'progress.blue-no-completion-date',
  severity: 'warning',
  title: 'Progress is Blue and no completion date is given.',
  find: ({ place, progress, completed }, { finished }) => {
    if (place.columns.completed === undefined || progress.state !== 'blue' || !finished.has('blue'))
      return [];
    if (completed.kind !== 'blank' && completed.kind !== 'undated') return [];
    return [
      {
        field: 'completed',
        message: 'Progress is Blue, but no completion date is given.',
        advice: 'Type the date on which it was completed.',
      },
    ];
  },
});
