import { missingRule } from './missingRule';

/** The plan has a column for the lead, and this action has none. */
export const leadMissing = missingRule({
  code: 'lead.missing',
  severity: 'warning',
  title: 'An action names no lead.',
  field: 'lead',
  isMissing: ({ lead }) => lead === '',
  message: 'No lead is named for this action.',
  advice: 'Name the role that answers for it.',
});
