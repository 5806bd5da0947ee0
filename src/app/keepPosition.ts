import { isoDate, longDate, type Serial } from '../core/cells/serialDate';
import { changeHistory } from '../core/history/changeHistory';
import type { CycleSettings } from '../core/history/cycleSettings';
import { historySheet } from '../core/history/historySheet';
import type { Keeping } from '../core/history/historyRow';
import type { HistoryCells, ReadHistory } from '../core/history/readHistory';
import { matchActions, type Matching } from '../core/history/matchActions';
import type { DamagedRow } from '../core/history/snapshot';
import { readRiskPositions, riskPositionsJson, risksSetting, takeRisks } from '../core/history/riskPositions';
import { takeSnapshot } from '../core/history/takeSnapshot';
import type { Plan } from '../core/plan/plan';
import { noPause, type Pause } from './pause';
import { PlanProblem } from './planProblem';
import { dayOf, understandPlan } from './understandPlan';
import type { ReadableWorkbook, Workbook } from './workbook';

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
    };

/**
 * Keeps a board's position in the workbook's history sheet. A cycle that has one already is left as it
 * is unless it is to be replaced.
 * @throws PlanProblem where there is no plan, or the history sheet cannot be written to; nothing has changed then.
 */
export async function keepPosition(workbook: Workbook, options: KeepOptions): Promise<KeepResult> {
  const today = dayOf(options.today);
  const { pause = noPause } = options;
  const { plan, cells, report, read } = await understandPlan(workbook, options.today, { pause });
  const { history } = read;
  const { cycles } = report.settings;
  const cycle = options.cycleDate === undefined ? nextBoard(cycles, today) : dayOf(options.cycleDate);
  const cycleDate = isoDate(cycle);
  const has = history.snapshots.find((snapshot) => snapshot.cycleDate === cycle);
  const isTaken = has !== undefined || history.damaged.some((row) => row.cycleDate === cycle);
  if (isTaken && options.replace !== true) return { status: 'exists', cycleDate, label: has?.label ?? '' };

  const label = options.label.trim() === '' ? longDate(cycle) : options.label.trim();
  const { copy } = options;
  const kept =
    options.from ?? (copy === undefined ? plan : (await understandPlan(copy, options.today, { pause })).plan);
  const snapshot = takeSnapshot(kept, { cycleDate: cycle, label });
  const { uses1904Dates } = cells;
  const keeping: Keeping = { snapshot, keptAt: today + options.timeOfDay, uses1904Dates };
  await pause();
  const { sheet, created } = await workbook.writeHistory({
    change: changeFor(await workbook.readHistory(), history, keeping),
    visibility: cycles.historySheet,
  });
  await keepRisks(workbook, cycle, kept.risks);
  await pause();
  const now = takeSnapshot(plan, { cycleDate: cycle, label });
  return {
    status: 'kept',
    cycleDate,
    label,
    actions: snapshot.actions.length,
    sheet,
    created,
    replaced: isTaken,
    matching: matchActions(snapshot.actions, now.actions),
    damaged: history.damaged.filter((row) => row.cycleDate !== cycle),
  };
}

/** Keeps the register beside the position; a workbook without risks is left as it is. */
async function keepRisks(workbook: Workbook, cycle: Serial, risks: Plan['risks']): Promise<void> {
  const positions = readRiskPositions((await workbook.readSettings()).get(risksSetting));
  if (risks.length === 0 && !positions.has(cycle)) return;
  const json = riskPositionsJson(new Map([...positions, [cycle, takeRisks(risks)]]));
  await workbook.writeSettings(new Map([[risksSetting, json]]));
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
