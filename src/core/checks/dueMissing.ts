import { missingRule } from './missingRule';

/** The plan has a column for the due date, and it is blank. "Ongoing" is not blank. */
export const dueMissing = missingRule({
  code: 'due.missing',
  severity: 'warning',
  title: 'An action has no due date.',
  field: 'due',
  isMissing: ({ due }) => due.kind === 'blank',
  message: 'This action has no due date.',
  advice: 'Type the date by which it will be done, or Ongoing.',
});
