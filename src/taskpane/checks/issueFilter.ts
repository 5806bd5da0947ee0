import type { Issue } from '../../core/checks/issue';

/** Which issues a person wants to see; '' for all of them. */
export interface IssueFilter {
  readonly area: string;
  readonly lead: string;
}

/** Who leads the action that an issue is about; '' where nobody does. */
export type LeadOf = (issue: Issue) => string;

/** Whether an issue is one that a person wants to see. */
export const isShown = (issue: Issue, { area, lead }: IssueFilter, leadOf: LeadOf): boolean =>
  (area === '' || issue.area === area) && (lead === '' || leadOf(issue) === lead);
