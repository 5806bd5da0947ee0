import type { PlanReport } from '../../app/planReport';
import type { Issue, Severity } from '../../core/checks/issue';
import { kindOfIssue } from '../../core/checks/kindOfIssue';
import { groupBy } from '../../core/cells/groupBy';
import type { Action } from '../../core/plan/plan';
import { isOverdue } from '../../core/rollup/due';
import { judgeOf } from '../../core/rollup/standing';
import { severities } from '../../core/papers/words/severityWords';
import type { LeadOf } from './issueFilter';

/** What issues are put together by. */
export type GroupBy = 'kind' | 'area' | 'lead';

/** Issues that stand together. */
export interface IssueGroup {
  readonly key: string;
  readonly title: string;
  readonly issues: readonly Issue[];
  /** Of all of them; absent where they differ. */
  readonly severity?: Severity;
  /** The kind of all of them; absent where they differ. */
  readonly code?: string;
  /** What to do about all of them; absent where that differs. */
  readonly advice?: string;
  /** Whose issues they are; absent where they are not one lead's. */
  readonly lead?: string;
  /** The lead's actions that are overdue. */
  readonly overdue: readonly Action[];
}

/** Puts issues together: kinds by how grave they are; areas as in the plan; leads with the most to do first. */
export function groupIssues(
  report: PlanReport,
  issues: readonly Issue[],
  by: GroupBy,
  leadOf: LeadOf,
): readonly IssueGroup[] {
  const gravestFirst = severities.flatMap((severity) => issues.filter((one) => one.severity === severity));
  if (by === 'kind') {
    return [...groupBy(gravestFirst, ({ code, severity }) => `${severity} ${code}`)].flatMap(([key, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const { code, severity } = first;
      return [{ key, title: kindOfIssue(code), issues: own, severity, code, ...adviceOf(own), overdue: [] }];
    });
  }
  if (by === 'area') {
    const order = report.areas.map(({ name }) => name);
    return [...groupBy(gravestFirst, ({ area }) => area)]
      .sort(([a], [b]) => placeIn(order, a) - placeIn(order, b))
      .map(([name, own]) => ({ key: name, title: name === '' ? 'No area' : name, issues: own, overdue: [] }));
  }
  const judge = judgeOf(report.key, report.asAt);
  const late = groupBy(
    report.total.actions.filter((action) => isOverdue(action, judge)),
    ({ lead }) => lead,
  );
  const found = groupBy(gravestFirst, leadOf);
  const leads = [...new Set([...found.keys(), ...late.keys()])].map((lead) => ({
    key: lead,
    title: lead === '' ? 'No lead' : lead,
    lead,
    issues: found.get(lead) ?? [],
    overdue: late.get(lead) ?? [],
  }));
  const work = ({ issues: own, overdue }: (typeof leads)[number]): number => own.length + overdue.length;
  return leads.sort((a, b) => Number(a.lead === '') - Number(b.lead === '') || work(b) - work(a));
}

const placeIn = (order: readonly string[], name: string): number => {
  const at = order.indexOf(name);
  return at === -1 ? order.length : at;
};

/** What most of them say is to be done, where more than one does. */
function adviceOf(issues: readonly Issue[]): Pick<IssueGroup, 'advice'> {
  const [most] = [...groupBy(issues, (issue) => issue.advice)].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return {};
  const [advice, same] = most;
  return same.length === 1 && issues.length > 1 ? {} : { advice };
}
