import { missingRule } from './missingRule';

/** A row has a reference and ratings, and does not say what is to be done. */
export const actionMissing = missingRule({
  code: 'action.missing',
  severity: 'warning',
  title: 'A row is rated and has no action text.',
  field: 'action',
  isMissing: ({ text }) => text === '',
  message: 'This row is rated, but does not say what the action is.',
  advice: 'Type the action, or clear the row.',
});
