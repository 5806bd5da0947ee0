import { missingRule } from './missingRule';

/** The plan has a column for the priority area, and this action falls in none. */
export const areaMissing = missingRule({
  code: 'area.missing',
  severity: 'warning',
  title: 'An action is in no priority area.',
  field: 'area',
  isMissing: ({ area }) => area === '',
  message: 'This action is in no priority area, so no area counts it.',
  advice: 'Type the name of its priority area.',
});
