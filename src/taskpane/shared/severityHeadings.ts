import type { Severity } from '../../core/checks/issue';
import { severities, severityWords } from '../../core/papers/words/severityWords';

/** What the issues of each severity are called in the pane, the gravest first. */
export const severityHeadings: readonly (readonly [Severity, string])[] = severities.map((severity) => [
  severity,
  `${severityWords[severity]}s`,
]);
