import type { Serial } from '../cells/serialDate';
import type { Plan } from '../plan/plan';
import { judgeOf } from '../rollup/standing';
import type { Steps } from '../steps';
import { defaultCheckSettings, type CheckSettings } from './checkSettings';
import type { Issue, Severity } from './issue';
import { issueOf } from './rule';
import { rules } from './rules';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Runs every check over a plan that the settings do not switch off. The worst issues come first;
 * within a severity, the plan's order. A step is a check.
 */
export function* findIssues(
  plan: Plan,
  { asAt, settings = defaultCheckSettings }: { readonly asAt: Serial; readonly settings?: CheckSettings },
): Steps<Issue[]> {
  const sheets = new Map(plan.tables.map(({ sheet }, index) => [sheet, index]));
  const context = { ...judgeOf(plan.key, asAt), settings };
  const found: { issue: Issue; rank: number; sheet: number; row: number }[] = [];
  for (const rule of rules) {
    const severity = settings.rules[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    for (const finding of rule.find(plan, context)) {
      found.push({
        issue: issueOf(rule.code, severity, finding),
        rank: severities.indexOf(severity),
        sheet: sheets.get(finding.spot.sheet) ?? 0,
        row: finding.spot.row,
      });
    }
    yield;
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row)
    .map(({ issue }) => issue);
}
