import type { Serial } from '../cells/serialDate';
import type { LedgerFigures } from '../ledger/ledgerFigures';
import type { ActionMark } from '../cells/cellChange';
import { isSame } from '../cells/isSame';
import { markActions } from '../plan/actionMark';
import type { MeasureFigures } from '../measures/linkMeasures';
import type { Action, Plan } from '../plan/plan';
import { noHistory, type ActionHistory, type HistoryOf } from '../rollup/actionHistory';
import { hasLeft, judgeOf } from '../rollup/standing';
import type { Steps } from '../steps';
import { defaultCheckSettings, type CheckSettings } from './checkSettings';
import type { Issue, Severity } from './issue';
import { issueAt, issueOf } from './rule';
import { rules } from './rules';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** So many actions are looked at between two turns for whoever shares the thread: a few milliseconds' work. */
const actionsAtOnce = 100;

/**
 * Runs every check over a plan that the settings do not switch off. The worst issues come first;
 * within a severity, the plan's order. A step is some actions, or a check of the plan as a whole.
 * @param known what was found at actions before, which holds for those that are the same objects still, judged by the
 *   same; what is found now is put in it
 */
export function* findIssues(
  plan: Plan,
  {
    asAt,
    settings = defaultCheckSettings,
    ledger,
    historyOf = noHistory,
    measures,
    known = new Map(),
  }: {
    readonly asAt: Serial;
    readonly settings?: CheckSettings;
    readonly ledger?: LedgerFigures | undefined;
    readonly measures?: MeasureFigures | undefined;
    readonly historyOf?: HistoryOf | undefined;
    readonly known?: KnownFindings;
  },
): Steps<Issue[]> {
  const sheets = new Map(plan.tables.map(({ sheet }, index) => [sheet, index]));
  // What is beside the plan comes after it.
  const placeOf = (sheet: string): number => sheets.get(sheet) ?? sheets.size;
  const judge = judgeOf(plan.key, asAt);
  const context = {
    ...judge,
    settings,
    historyOf,
    ...(ledger === undefined ? {} : { ledger }),
    ...(measures === undefined ? {} : { measures }),
  };
  const inForce = rules.flatMap((rule, order) => {
    const severity = settings.rules[rule.code] ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, order, severity }];
  });
  const ofActions = inForce.flatMap(({ rule, ...more }) => (rule.of === 'action' ? [{ rule, ...more }] : []));
  const markOf = markActions(plan.actions);
  const judgedBy = JSON.stringify([asAt, [...judge.finished], settings, [...sheets.keys()]]);
  const foundAt = (action: Action): AtAction => {
    const history = historyOf(action);
    const before = known.get(action);
    if (
      before?.judgedBy === judgedBy &&
      isSame(before.history, history) &&
      (before.mark === null || isSame(before.mark, markOf(action)))
    )
      return before;
    const { sheet, row } = action.place;
    const isLeft = hasLeft(action);
    const found: Found[] = [];
    for (const { rule, order, severity } of ofActions) {
      if (isLeft && !rule.ofLeft) continue;
      for (const finding of rule.find(action, context)) {
        const issue = issueAt(action, rule.code, severity, finding, markOf);
        found.push({ issue, sheet: placeOf(sheet), row, order });
      }
    }
    const mark = found.find(({ issue }) => issue.fix !== undefined)?.issue.fix?.action ?? null;
    const now = { judgedBy, history, mark, found };
    known.set(action, now);
    return now;
  };

  const found: Readonly<Record<Severity, Found[]>> = { error: [], warning: [], info: [] };
  for (const [index, action] of plan.actions.entries()) {
    for (const one of foundAt(action).found) found[one.issue.severity].push(one);
    if ((index + 1) % actionsAtOnce === 0) yield;
  }
  forgetOthers(known, plan.actions);
  for (const { rule, order, severity } of inForce) {
    if (rule.of === 'action') continue;
    for (const finding of rule.find(plan, context)) {
      const { sheet, row } = finding.spot;
      found[severity].push({
        issue: issueOf(rule.code, severity, finding),
        sheet: placeOf(sheet),
        row,
        order,
      });
    }
    yield;
  }
  return severities.flatMap((severity) =>
    found[severity]
      .sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.order - b.order)
      .map(({ issue }) => issue),
  );
}

/** What was found at actions by the rules that look at nothing else, from one check to the next. */
export type KnownFindings = Map<Action, AtAction>;

/** What was found at an action, and all that it hangs on beside the action itself. */
interface AtAction {
  /** The as-at date, the settings and what else the rules go by. */
  readonly judgedBy: string;
  readonly history: ActionHistory | undefined;
  /** By which its fixes know it among the others; null where it has none. */
  readonly mark: ActionMark | null;
  readonly found: readonly Found[];
}

/** Forgets what was found at actions that are there no longer, once they are as many as the others. */
function forgetOthers(known: KnownFindings, actions: readonly Action[]): void {
  if (known.size <= actions.length * 2) return;
  const still = new Set(actions);
  for (const action of known.keys()) if (!still.has(action)) known.delete(action);
}

/** An issue, and what orders it among those that weigh the same. */
interface Found {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  /** That of its rule. */
  readonly order: number;
}
