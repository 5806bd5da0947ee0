import type { AreaFills, WorkbookCells } from '../core/cells/sheetCells';
import type { Serial } from '../core/cells/serialDate';
import { readAcceptances } from '../core/checks/acceptance';
import { findIssues } from '../core/checks/findIssues';
import { rules } from '../core/checks/rules';
import { separateAccepted } from '../core/checks/separateAccepted';
import { textOfIssue } from '../core/checks/textOfIssue';
import { lastBoard } from '../core/history/choosePositions';
import { movementBetween } from '../core/history/movementBetween';
import { takeSnapshot } from '../core/history/takeSnapshot';
import type { ReadHistory } from '../core/history/readHistory';
import type { Plan } from '../core/plan/plan';
import type { Mapping } from '../core/plan/mapping/mapping';
import { mappingOf } from '../core/plan/mapping/mappingOf';
import type { PlanOutline } from '../core/plan/outlinePlan';
import { readPlan } from '../core/plan/readPlan';
import type { Steps } from '../core/steps';
import { isRecorded } from '../core/rollup/gaps';
import { rollUpPlan } from '../core/rollup/rollUpPlan';
import { broughtRatings } from '../core/papers/blocks/areaRating';
import { readForm } from '../core/papers/blocks/officerForm';
import { inTheWay } from './inTheWay';
import { noPlan } from './noPlan';
import type { PlanReport, SinceBoard } from './planReport';
import { readWorkbookSettings } from './workbookSettings';

/** What was read of a workbook with a plan: all that understanding it takes. */
export interface PlanRead {
  readonly outline: PlanOutline;
  /** What a person has stated of the plan. */
  readonly mapping: Mapping;
  readonly fills: readonly AreaFills[];
  /** What is kept of ours in the workbook, by name. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Positions that earlier boards had. */
  readonly history: ReadHistory;
}

/** A plan as it was understood, with what it was read from. */
export interface UnderstoodPlan {
  readonly report: PlanReport;
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  readonly read: PlanRead;
}

/**
 * Makes sense of what was read: the plan, its issues, its figures. Touches no workbook.
 * @throws PlanProblem where the plan's tables hold no actions
 */
export function* understandCells(read: PlanRead, asAt: Serial): Steps<UnderstoodPlan> {
  const { outline, fills, history } = read;
  const { cells } = outline;
  const plan = readPlan(outline, fills);
  if (plan.actions.length === 0) throw noPlan(outline);
  yield;
  const settings = readWorkbookSettings(read.settings);
  const { checks, pack } = settings;
  const issues = yield* findIssues(plan, { asAt, settings: checks });
  yield;
  const acceptances = readAcceptances(read.settings.get('accepted'));
  const { open, accepted } = separateAccepted(issues, acceptances, textOfIssue(cells));
  yield;
  const figures = {
    workbook: plan.workbook,
    title: plan.title,
    asAt,
    sheets: plan.sheets,
    key: plan.key,
    ...rollUpPlan(plan, asAt, pack.areaRating),
    questions: plan.questions,
    limits: checks,
    issues: open,
    accepted,
    checksOff: rules.flatMap(({ code }) => (checks.rules[code] === 'off' ? [code] : [])),
  };
  yield;
  const since = sinceBoard(plan, history, asAt);
  yield;
  const { names, rated } = readForm({
    report: figures,
    cells,
    areaRatings: broughtRatings(cells, pack.areaRatings),
  });
  const report: PlanReport = {
    ...figures,
    impactRecorded: isRecorded(plan.actions, 'impact'),
    keyWarning: plan.keyWarning,
    mapping: mappingOf(plan, read.mapping),
    tables: plan.tables,
    settings,
    inTheWay: inTheWay(cells, pack.sheets, history.snapshots.length + history.damaged.length > 0),
    history,
    sinceBoard: since,
    areaRatings: rated.map((rating, index) => ({ ...rating, area: names[index] ?? '' })),
  };
  return { report, plan, cells, read };
}

function sinceBoard(plan: Plan, { snapshots }: ReadHistory, asAt: Serial): SinceBoard | null {
  const before = lastBoard(snapshots, asAt);
  if (before === null) return null;
  const { changes } = movementBetween(before, takeSnapshot(plan, { cycleDate: asAt, label: '' }));
  const { improved, completed, worsened, added } = changes;
  return { board: before.cycleDate, improved: improved.length, completed: completed.length, worsened: worsened.length, added: added.length }; // prettier-ignore
}
