import { isoDate, longDate, type Serial } from '../core/cells/serialDate';
import { changeHistory } from '../core/papers/history/changeHistory';
import type { CycleSettings } from '../core/history/cycleSettings';
import { historySheet } from '../core/papers/history/historySheet';
import type { Keeping } from '../core/history/historyRow';
import { readHistory, type HistoryCells, type ReadHistory } from '../core/history/readHistory';
import { matchActions, type Matching } from '../core/history/matchActions';
import type { DamagedRow } from '../core/history/snapshot';
import { readRiskPositions, riskPositionsJson, risksSetting, takeRisks } from '../core/history/riskPositions';
import { takeSnapshot } from '../core/history/takeSnapshot';
import type { Plan } from '../core/plan/plan';
import { noPause, type Pause } from './pause';
import { PlanProblem } from './planProblem';
import { dayOf, understandPlan } from './understandPlan';
import type { ReadableWorkbook, Workbook, WritingNote } from './workbook';

export interface KeepOptions {
  /** The cycle that the position is kept for, `YYYY-MM-DD`; absent for the next board date in the settings, else today. */
  readonly cycleDate?: string;
  /** The cycle's name; '' for its date in words. */
  readonly label: string;
  /** True to put the position in place of one that the cycle has already. */
  readonly replace?: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The time of day as a part of it: noon is 0.5. */
  readonly timeOfDay: number;
  /** An earlier copy's plan, whose position is kept; absent for the workbook's own. */
  readonly from?: Plan;
  /** The same, where the copy is still to be read. */
  readonly copy?: ReadableWorkbook;
  /** Is called between steps of the thinking; absent, there is no pause. */
  readonly pause?: Pause;
}

export type KeepResult =
  | { readonly status: 'exists'; readonly cycleDate: string; readonly label: string }
  | {
      readonly status: 'kept';
      readonly cycleDate: string;
      readonly label: string;
      readonly actions: number;
      readonly sheet: string;
      readonly created: boolean;
      readonly replaced: boolean;
      /** How the actions that were kept are found in the plan as it stands. */
      readonly matching: Matching;
      /** Rows of the history sheet that cannot be used. */
      readonly damaged: readonly DamagedRow[];
      /** What there is to say about the writing. */
      readonly notes: readonly WritingNote[];
    };

/**
 * Keeps a board's position in the workbook's history sheet, and the risk register with it. A cycle that has one already
 * is left as it is unless it is to be replaced. Where somebody else keeps one at the same time, both stay.
 * @throws PlanProblem where there is no plan, or the history sheet cannot be written to; it says what has become of
 *   what was begun
 */
export async function keepPosition(workbook: Workbook, options: KeepOptions): Promise<KeepResult> {
  const today = dayOf(options.today);
  const { pause = noPause } = options;
  const { plan, cells, report, read } = await understandPlan(workbook, options.today, { pause });
  const { cycles } = report.settings;
  const cycle = options.cycleDate === undefined ? nextBoard(cycles, today) : dayOf(options.cycleDate);
  const cycleDate = isoDate(cycle);
  const taken = positionIn(read.history, cycle);
  if (taken !== null && options.replace !== true) return { status: 'exists', cycleDate, label: taken };

  const label = options.label.trim() === '' ? longDate(cycle) : options.label.trim();
  const { copy } = options;
  const kept =
    options.from ?? (copy === undefined ? plan : (await understandPlan(copy, options.today, { pause })).plan);
  const snapshot = takeSnapshot(kept, { cycleDate: cycle, label });
  const { uses1904Dates } = cells;
  const keeping: Keeping = { snapshot, keptAt: today + options.timeOfDay, uses1904Dates };
  const now = takeSnapshot(plan, { cycleDate: cycle, label });
  await pause();
  for (let tries = 1; tries <= mostTries; tries++) {
    const held = await workbook.readHistory();
    const history = tries === 1 ? read.history : readHistory(held, uses1904Dates);
    const isTaken = positionIn(history, cycle);
    if (isTaken !== null && options.replace !== true) return { status: 'exists', cycleDate, label: isTaken };
    const written = await workbook.writeHistory({
      change: changeFor(held, history, keeping),
      visibility: cycles.historySheet,
      settings: await risksToKeep(workbook, cycle, kept.risks),
    });
    if (written === null) {
      workbook.forget();
      continue;
    }
    await pause();
    return {
      status: 'kept',
      cycleDate,
      label,
      actions: snapshot.actions.length,
      ...written,
      replaced: isTaken !== null,
      matching: matchActions(snapshot.actions, now.actions),
      damaged: history.damaged.filter((row) => row.cycleDate !== cycle),
    };
  }
  throw new PlanProblem(
    'in-use',
    'Somebody else is at work on the history sheet just now, so nothing was kept. Wait until they have finished, then try again.',
  );
}

/** So often the keeping is begun while somebody goes on changing the history sheet. */
const mostTries = 3;

/** What the position of a cycle is called, '' where that is not known; null where the cycle has none. */
function positionIn({ snapshots, damaged }: ReadHistory, cycle: Serial): string | null {
  const has = snapshots.find((snapshot) => snapshot.cycleDate === cycle);
  if (has !== undefined) return has.label;
  return damaged.some((row) => row.cycleDate === cycle) ? '' : null;
}

/** The register, to be kept beside the position; a workbook without risks is left as it is. */
async function risksToKeep(
  workbook: Workbook,
  cycle: Serial,
  risks: Plan['risks'],
): Promise<ReadonlyMap<string, unknown>> {
  const positions = readRiskPositions((await workbook.readSettings()).get(risksSetting));
  if (risks.length === 0 && !positions.has(cycle)) return new Map();
  return new Map([[risksSetting, riskPositionsJson(new Map([...positions, [cycle, takeRisks(risks)]]))]]);
}

function changeFor(sheet: HistoryCells | null, history: ReadHistory, keeping: Keeping) {
  if (sheet === null) return { sheet: historySheet(keeping) };
  if (history.headerRow === null) {
    throw new PlanProblem(
      'history-damaged',
      `The headings of the history sheet “${sheet.name}” are gone, so nothing was kept. Undo the change there, or delete that sheet to start a new history.`,
    );
  }
  if (history.missing.length > 0) {
    throw new PlanProblem(
      'history-damaged',
      `The history sheet “${sheet.name}” has lost a heading, so nothing was kept. Put back in row ${history.headerRow + 1}: ${history.missing.join(', ')}.`,
    );
  }
  return changeHistory(sheet, history, keeping);
}

/** The first board of the settings from today on; today where none is set. */
const nextBoard = ({ boards }: CycleSettings, today: Serial): Serial =>
  boards.find((date) => date >= today) ?? today;
