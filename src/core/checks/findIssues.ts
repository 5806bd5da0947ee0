import type { Serial } from '../cells/serialDate';
import type { LedgerFigures } from '../ledger/ledgerFigures';
import { markActions } from '../plan/actionMark';
import type { MeasureFigures } from '../measures/linkMeasures';
import type { Plan } from '../plan/plan';
import { noHistory, type HistoryOf } from '../rollup/actionHistory';
import { hasLeft, judgeOf } from '../rollup/standing';
import type { Steps } from '../steps';
import { defaultCheckSettings, type CheckSettings } from './checkSettings';
import type { Issue, Severity } from './issue';
import { issueAt, issueOf } from './rule';
import { rules } from './rules';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** So many actions are looked at between two turns for whoever shares the thread: a few milliseconds' work. */
const actionsAtOnce = 500;

/**
 * Runs every check over a plan that the settings do not switch off. The worst issues come first;
 * within a severity, the plan's order. A step is some actions, or a check of the plan as a whole.
 */
export function* findIssues(
  plan: Plan,
  {
    asAt,
    settings = defaultCheckSettings,
    ledger,
    historyOf = noHistory,
    measures,
  }: {
    readonly asAt: Serial;
    readonly settings?: CheckSettings;
    readonly ledger?: LedgerFigures | undefined;
    readonly measures?: MeasureFigures | undefined;
    readonly historyOf?: HistoryOf | undefined;
  },
): Steps<Issue[]> {
  const sheets = new Map(plan.tables.map(({ sheet }, index) => [sheet, index]));
  const judge = judgeOf(plan.key, asAt);
  const context = {
    ...judge,
    settings,
    historyOf,
    ...(ledger === undefined ? {} : { ledger }),
    ...(measures === undefined ? {} : { measures }),
  };
  const found: Readonly<Record<Severity, Found[]>> = { error: [], warning: [], info: [] };
  const note = (issue: Issue, row: number, order: number): void => {
    // What is beside the plan comes after it.
    found[issue.severity].push({ issue, sheet: sheets.get(issue.sheet) ?? sheets.size, row, order });
  };
  const inForce = rules.flatMap((rule, order) => {
    const severity = settings.rules[rule.code] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, order, severity }];
  });
  const ofActions = inForce.flatMap(({ rule, ...more }) => (rule.of === 'action' ? [{ rule, ...more }] : []));
  const markOf = markActions(plan.actions);
  for (const [index, action] of plan.actions.entries()) {
    const isLeft = hasLeft(action);
    for (const { rule, order, severity } of ofActions) {
      if (isLeft && !rule.ofLeft) continue;
      for (const finding of rule.find(action, context)) {
        note(issueAt(action, rule.code, severity, finding, markOf), action.place.row, order);
      }
    }
    if ((index + 1) % actionsAtOnce === 0) yield;
  }
  for (const { rule, order, severity } of inForce) {
    if (rule.of === 'action') continue;
    for (const finding of rule.find(plan, context)) {
      note(issueOf(rule.code, severity, finding), finding.spot.row, order);
    }
    yield;
  }
  return severities.flatMap((severity) =>
    found[severity]
      .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.order - b.order)
      .map(({ issue }) => issue),
  );
}

/** An issue, and what orders it among those that weigh the same. */
interface Found {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  /** That of its rule. */
  readonly order: number;
}
