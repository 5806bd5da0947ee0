import type { AreaFills, WorkbookCells } from '../core/cells/sheetCells';
import { oneLine } from '../core/cells/text';
import type { Serial } from '../core/cells/serialDate';
import { readAcceptances } from '../core/checks/acceptance';
import { findIssues, type KnownFindings } from '../core/checks/findIssues';
import { rules } from '../core/checks/rules';
import { separateAccepted } from '../core/checks/separateAccepted';
import { textOfIssue } from '../core/checks/textOfIssue';
import { actionHistories } from '../core/history/actionHistories';
import { lastBoard } from '../core/history/choosePositions';
import { movementSince } from '../core/history/movementBetween';
import { pastPositions, type PastPositions } from '../core/history/pastPositions';
import { ratingsAtBoard } from '../core/history/ratingsAtBoard';
import { spendAndImpact } from '../core/history/spendAndImpact';
import type { Snapshot } from '../core/history/snapshot';
import type { ReadHistory } from '../core/history/readHistory';
import { countFinance } from '../core/ledger/countFinance';
import { withLedger } from '../core/ledger/ledgerAccount';
import { withAfterDone } from '../core/ledger/afterDone';
import { ledgerFigures, type LedgerFigures } from '../core/ledger/ledgerFigures';
import { readLedger } from '../core/ledger/readLedger';
import { askLinks } from '../core/measures/askLinks';
import { linkMeasures } from '../core/measures/linkMeasures';
import { withMeasures } from '../core/measures/readMeasures';
import { keepActions } from '../core/plan/keepActions';
import type { Action, Plan } from '../core/plan/plan';
import type { Mapping } from '../core/plan/mapping/mapping';
import { mappingOf } from '../core/plan/mapping/mappingOf';
import type { PlanOutline } from '../core/plan/outlinePlan';
import { ownMarking } from '../core/plan/ownMarking';
import { ownTitle } from '../core/plan/ownTitle';
import { readInSteps } from '../core/plan/readPlan';
import type { Steps } from '../core/steps';
import { redatingOf } from '../core/rollup/redating';
import type { HistoryOf } from '../core/rollup/actionHistory';
import type { AsAtSource } from '../core/rollup/asAt';
import { findEscalations } from '../core/rollup/findEscalations';
import { isRecorded } from '../core/rollup/gaps';
import { rollUpPlan } from '../core/rollup/rollUpPlan';
import { judgeOf } from '../core/rollup/standing';
import { papersLeftOut } from '../core/papers/pack/leftOut';
import { longestDetail, type PackDetails } from '../core/papers/pack/packDetails';
import { broughtRatings } from '../core/papers/blocks/areaRating';
import { mainPoints } from '../core/papers/blocks/mainPoints';
import { readForm } from '../core/papers/blocks/officerForm';
import { hurdlesOf } from './hurdles';
import { writeProtection } from './writeProtection';
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
  /** Its actions in the positions that are kept. */
  readonly past: PastPositions;
  readonly read: PlanRead;
  /** Its actions as the plan's own cells have them, and what the checks found at each. */
  readonly thought: Thought;
}

/** What was thought of single actions, which need not be thought again while nothing about them changes. */
interface Thought {
  readonly actions: readonly Action[];
  readonly findings: KnownFindings;
}

/**
 * Makes sense of what was read: the plan, its issues, its figures. Touches no workbook.
 * @param thought what was thought of the plan before: of an action that has not changed it is not thought again
 * @throws PlanProblem where the plan's tables hold no actions
 */
export function* understandCells(
  read: PlanRead,
  asAt: Serial,
  asAtSource: AsAtSource = 'set',
  thought: Thought = { actions: [], findings: new Map() },
): Steps<UnderstoodPlan> {
  const { outline, fills, history } = read;
  const { cells } = outline;
  const rows = yield* readInSteps(outline, fills);
  yield;
  const anew = withMeasures(outline, rows, fills);
  if (anew.actions.length === 0) throw noPlan(outline, anew.sheets);
  yield;
  const found = { ...anew, actions: keepActions(anew.actions, thought.actions) };
  yield;
  const search = yield* readLedger(outline, found);
  const ledger =
    search.ledger === null
      ? undefined
      : ledgerFigures(search.ledger, found, read.mapping.ledger?.counts, search.budgets);
  const told = withLedger(found, search);
  const counted = countFinance(told, ledger, search.budgets);
  const measures = linkMeasures(counted, read.mapping.measures);
  const plan = askLinks(counted, measures);
  yield;
  const settings = readWorkbookSettings(read.settings);
  const { checks, pack } = settings;
  const past = yield* pastPositions(plan, history.snapshots, asAt);
  const historyOf = actionHistories(plan, past);
  yield;
  const issues = yield* findIssues(plan, {
    asAt,
    settings: checks,
    ledger,
    measures,
    historyOf,
    known: thought.findings,
  });
  yield;
  const acceptances = readAcceptances(read.settings.get('accepted'));
  const { open, accepted } = separateAccepted(issues, acceptances, textOfIssue(cells));
  yield;
  const rolled = rollUpPlan(plan, asAt, pack.areaRating);
  yield;
  const before = lastBoard(history.snapshots, asAt);
  const since = before === null ? null : sinceBoard(before, past);
  const { gaps } = rolled;
  const hasBoth = gaps.actual === undefined && gaps.impact === undefined;
  const spent = hasBoth ? spendAndImpact(history.snapshots, past, settings.cycles) : null;
  const areas = rolled.areas.map(({ name }) => name);
  const details = detailsOf(pack.details, outline, plan);
  const figures = {
    workbook: plan.workbook,
    title: details.title,
    details,
    asAt,
    sheets: plan.sheets,
    key: plan.key,
    dates: plan.dates,
    ...rolled,
    ...(before === null ? {} : { ratingsThen: ratingsAtBoard(before, areas, pack.areaRating) }),
    questions: plan.questions,
    limits: checks,
    issues: open,
    accepted,
    measures,
    ...(ledger === undefined ? {} : { ledger: afterDone(ledger, found, plan, asAt, historyOf) }),
    ...(spent === null ? {} : { spendAndImpact: spent }),
    ...(search.budgets === null ? {} : { budgets: search.budgets }),
    checksOff: rules.flatMap(({ code }) => (checks.rules[code] === 'off' ? [code] : [])),
  };
  yield;
  const form = readForm({
    report: figures,
    cells,
    areaRatings: broughtRatings(cells, pack.areaRatings),
  });
  const { names, rated } = form;
  const escalations = findEscalations(plan.actions, judgeOf(plan.key, asAt), pack.escalation, historyOf);
  yield;
  const hurdles = hurdlesOf({
    plan,
    issues: open,
    cells,
    form,
    escalations,
    snapshots: history.snapshots,
    asAt,
    meeting: pack.details.meeting,
  });
  yield;
  const leftOut = papersLeftOut({
    plan,
    gaps: figures.gaps,
    asAt,
    history,
    cycles: settings.cycles,
    standing: new Set(cells.own?.keys() ?? []),
  });
  const empty = new Set(leftOut.map(({ key }) => key));
  const wanted = pack.sheets.filter((key) => !empty.has(key));
  yield;
  const report: PlanReport = {
    ...figures,
    asAtSource,
    impactRecorded: isRecorded(plan.actions, 'impact'),
    keyWarning: plan.keyWarning,
    mapping: mappingOf(plan, read.mapping),
    tables: plan.tables,
    settings,
    leftOut,
    escalations,
    redatings: new Map(
      plan.actions.flatMap((action) => {
        const redating = redatingOf(action, historyOf?.(action));
        return redating === null ? [] : [[action, redating] as const];
      }),
    ),
    hurdles,
    writeProtection: writeProtection(cells, wanted, history.snapshots.length + history.damaged.length > 0),
    history,
    sinceBoard: since,
    mainPoints: mainPoints({
      report: figures,
      rated,
      rule: pack.escalation,
      escalations,
      hasHistory: historyOf !== undefined,
    }),
    areaRatings: rated.map((rating, index) => ({ ...rating, area: names[index] ?? '' })),
  };
  return { report, plan, cells, past, read, thought: { actions: found.actions, findings: thought.findings } };
}

/** What officers gave; else what the plan, or the workbook, says of itself. */
function detailsOf(given: PackDetails, outline: PlanOutline, plan: Plan): PackDetails {
  const title = given.title || ownTitle(outline, plan) || oneLine(outline.cells.title ?? '', longestDetail);
  return { ...given, title, marking: given.marking || ownMarking(outline) };
}

/** A ledger's actions are those of the plan as it was found; earlier boards are known of the same with finance's money. */
function afterDone(
  ledger: LedgerFigures,
  found: Plan,
  plan: Plan,
  asAt: Serial,
  historyOf: HistoryOf | undefined,
): LedgerFigures {
  const counted = new Map(found.actions.map((action, index) => [action, plan.actions[index]]));
  return withAfterDone(ledger, judgeOf(plan.key, asAt), (action) => {
    const own = counted.get(action);
    return own === undefined ? undefined : historyOf?.(own);
  });
}

function sinceBoard(before: Snapshot, past: PastPositions): SinceBoard {
  const { changes } = movementSince(before, past);
  const { improved, completed, worsened, added } = changes;
  return {
    board: before.cycleDate,
    improved: improved.length,
    completed: completed.length,
    worsened: worsened.length,
    added: added.length,
  };
}
