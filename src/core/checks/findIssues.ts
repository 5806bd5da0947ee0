import type { Serial } from '../cells/serialDate';
import type { LedgerFigures } from '../ledger/ledgerFigures';
import type { Plan } from '../plan/plan';
import { noHistory, type HistoryOf } from '../rollup/actionHistory';
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
  {
    asAt,
    settings = defaultCheckSettings,
    ledger,
    historyOf = noHistory,
  }: {
    readonly asAt: Serial;
    readonly settings?: CheckSettings;
    readonly ledger?: LedgerFigures | undefined;
    readonly historyOf?: HistoryOf | undefined;
  },
): Steps<Issue[]> {
  const sheets = new Map(plan.tables.map(({ sheet }, index) => [sheet, index]));
  const judge = judgeOf(plan.key, asAt);
  const context = { ...judge, settings, historyOf, ...(ledger === undefined ? {} : { ledger }) };
  const found: { issue: Issue; rank: number; sheet: number; row: number }[] = [];
  for (const rule of rules) {
    const severity = settings.rules[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    for (const finding of rule.find(plan, context)) {
      found.push({
        issue: issueOf(rule.code, severity, finding),
        rank: severities.indexOf(severity),
        // What is beside the plan comes after it.
        sheet: sheets.get(finding.spot.sheet) ?? sheets.size,
        row: finding.spot.row,
      });
    }
    yield;
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row)
    .map(({ issue }) => issue);
}
