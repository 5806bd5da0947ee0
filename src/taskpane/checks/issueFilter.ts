import type { PlanReport } from '../../app/planReport';
import { parseCellAddress } from '../../core/cells/address';
import type { Issue } from '../../core/checks/issue';
import type { Action } from '../../core/plan/plan';

/** Which issues a person wants to see; '' for all of them. */
export interface IssueFilter {
  readonly area: string;
  readonly lead: string;
}

/** The action that an issue is about; undefined where it is about none. */
export type ActionOf = (issue: Issue) => Action | undefined;

/** Who leads the action that an issue is about; '' where nobody does. */
export type LeadOf = (issue: Issue) => string;

/** Finds the action that an issue is about, by the row that it stands in. */
export function actionsOf({ total }: PlanReport): ActionOf {
  const actions = new Map(
    total.actions.map((action) => [`${action.place.sheet} ${action.place.row}`, action]),
  );
  return ({ sheet, cell }) => actions.get(`${sheet} ${parseCellAddress(cell)?.row ?? -1}`);
}

/** Whether an issue is one that a person wants to see. */
export const isShown = (issue: Issue, { area, lead }: IssueFilter, leadOf: LeadOf): boolean =>
  (area === '' || issue.area === area) && (lead === '' || leadOf(issue) === lead);
