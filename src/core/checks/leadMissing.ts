import { actionRule } from './rule';

/** The plan has a column for the lead, and this action has none. */
export const leadMissing = actionRule({
  code: 'lead.missing',
  severity: 'warning',
  title: 'An action names no lead.',
  find: (action) => {
    if (action.place.columns.lead === undefined || action.lead !== '') return [];
    return [
      {
        field: 'lead',
        message: 'No lead is named for this action.',
        advice: 'Name the role that answers for it.',
      },
    ];
  },
});
