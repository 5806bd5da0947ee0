import type { Severity } from '../../checks/issue';

/** The gravest first: the order in which they are always shown. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How serious an issue is, as sheets say it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};
