import { missingRule } from './missingRule';

/** The plan has a column for agencies, and this action has none. */
export const agencyMissing = missingRule({
  code: 'agency.missing',
  severity: 'info',
  title: 'An action names no agency.',
  field: 'agencies',
  isMissing: ({ agencies }) => agencies === '',
  message: 'No agency is named for this action.',
  advice: 'Name the agencies that take part, or the one that does it alone.',
});
