import { readRiskPositions, risksSetting } from '../core/history/riskPositions';
import { broughtRatings, type GivenRating } from '../core/sheets/areaRating';
import { boardPack } from '../core/sheets/boardPack';
import type { SummarySheetKey } from '../core/sheets/sheetModel';
import type { RunOptions } from './checkPlan';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import type { Workbook, WrittenSheet } from './workbook';

/** What a build is doing, in the order in which it happens. */
export type BuildStep = 'reading' | 'laying-out' | 'writing';

export interface BuildOptions extends RunOptions {
  /** When the sheets are built, as it is to be shown: `8 September 2025, 14:05`. */
  readonly builtAt: string;
  /** The sheets to build, in their order; absent for those that the workbook's settings name. */
  readonly sheets?: readonly SummarySheetKey[];
  /** Ratings that officers give areas themselves, written into the Board summary's form. */
  readonly areaRatings?: readonly GivenRating[];
  readonly onStep?: (step: BuildStep) => void;
}

export interface BuildResult {
  readonly report: PlanReport;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * Reads the plan, checks it, rolls it up, and writes the summary sheets into the same workbook.
 * @throws PlanProblem where there is no plan or the workbook cannot be written to; nothing has changed then.
 */
export async function buildSheets(workbook: Workbook, options: BuildOptions): Promise<BuildResult> {
  options.onStep?.('reading');
  const understood = await understandPlan(workbook, options.asAt, options);
  options.onUnderstood?.(understood);
  const { report, plan, cells } = understood;
  const { pack, cycles } = report.settings;
  const settings = { ...pack, sheets: options.sheets ?? pack.sheets };
  const earlierRisks = readRiskPositions(understood.read.settings.get(risksSetting));
  options.onStep?.('laying-out');
  const { builtAt, pause = noPause } = options;
  const areaRatings = [...(options.areaRatings ?? []), ...broughtRatings(cells, pack.areaRatings)];
  const { history } = report;
  const input = { report, plan, cells, builtAt, settings, history, cycles, earlierRisks, areaRatings };
  const models = await inTurns(boardPack(input), pause);
  options.onStep?.('writing');
  return { report, sheets: await workbook.writeSheets(models) };
}
