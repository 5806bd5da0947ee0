import type { Plan } from '../plan/plan';
import type { Issue, Severity } from './issue';
import { issueOf, type CheckContext } from './rule';
import { rules } from './rules';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Runs every check over a plan. The worst issues come first; within a severity, the plan's order. */
export function findIssues(plan: Plan, context: CheckContext): Issue[] {
  const order = new Map(plan.actions.map((action, index) => [action, index]));
  const found = rules.flatMap((rule) =>
    rule.find(plan, context).map((finding) => ({
      issue: issueOf(rule, finding),
      at: order.get(finding.action) ?? 0,
    })),
  );
  const rank = ({ severity }: Issue): number => severities.indexOf(severity);
  return found.sort((a, b) => rank(a.issue) - rank(b.issue) || a.at - b.at).map(({ issue }) => issue);
}
