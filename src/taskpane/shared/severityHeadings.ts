import type { Severity } from '../../core/checks/issue';

/** What the issues of each severity are called in the pane, the gravest first. */
export const severityHeadings: readonly (readonly [Severity, string])[] = [
  ['error', 'Put these right'],
  ['warning', 'Look at these'],
  ['info', 'Good to know'],
];
