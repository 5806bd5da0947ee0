import type { PlanReport } from '../../app/planReport';
import { parseCellAddress } from '../../core/cells/address';
import type { Issue } from '../../core/checks/issue';

/** Which issues a person wants to see; '' for all of them. */
export interface IssueFilter {
  readonly area: string;
  readonly lead: string;
}

/** Who leads the action in each row of the plan. */
export type LeadOf = (issue: Issue) => string;

/** Finds who leads the action that an issue is about; '' where nobody does. */
export function leadsOf({ total }: PlanReport): LeadOf {
  const leads = new Map(total.actions.map(({ place, lead }) => [`${place.sheet} ${place.row}`, lead]));
  return ({ sheet, cell }) => leads.get(`${sheet} ${parseCellAddress(cell)?.row ?? -1}`) ?? '';
}

/** Whether an issue is one that a person wants to see. */
export const isShown = (issue: Issue, { area, lead }: IssueFilter, leadOf: LeadOf): boolean =>
  (area === '' || issue.area === area) && (lead === '' || leadOf(issue) === lead);
