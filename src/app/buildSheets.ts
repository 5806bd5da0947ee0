import { readRiskPositions, risksSetting } from '../core/history/riskPositions';
import { broughtRatings, type GivenRating } from '../core/papers/blocks/areaRating';
import { boardPack } from '../core/papers/pack/boardPack';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';
import type { RunOptions } from './runOptions';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { understandPlan } from './understandPlan';
import { PlanProblem } from './planProblem';
import type { Workbook, WritingNote, WrittenPack, WrittenSheet } from './workbook';

/** What a build is doing, in the order in which it happens. */
export type BuildStep = 'reading' | 'laying-out' | 'writing';

export interface BuildOptions extends RunOptions {
  /** When the sheets are built, as it is to be shown: `8 September 2025, 14:05`. */
  readonly builtAt: string;
  /** The sheets to build, in their order; absent for those that the workbook's settings name and that have something to say. */
  readonly sheets?: readonly SummarySheetKey[];
  /** Ratings that officers give areas themselves, written into the Board summary's form. */
  readonly areaRatings?: readonly GivenRating[];
  readonly onStep?: (step: BuildStep) => void;
  /** Is told how many papers are laid out, and of how many. */
  readonly onPaper?: (done: number, of: number) => void;
}

export interface BuildResult {
  readonly report: PlanReport;
  readonly sheets: readonly WrittenSheet[];
  /** What there is to say about the writing: looks that Excel refused, words that were moved. */
  readonly notes: readonly WritingNote[];
}

/** So often a build is begun while somebody goes on typing on the sheets. */
const mostTries = 3;

/**
 * Reads the plan, checks it, rolls it up, and writes the summary sheets into the same workbook. Where somebody has
 * typed on them between the reading and the writing, they are laid out and written anew, with that.
 * @throws PlanProblem where there is no plan or the workbook cannot be written to; it says what has become of what
 *   was begun
 */
export async function buildSheets(workbook: Workbook, options: BuildOptions): Promise<BuildResult> {
  const created = new Set<string>();
  let reading: Workbook = workbook;
  for (let tries = 1; ; tries++) {
    const { report, written } = await buildOnce(reading, options);
    const { sheets, notes, meanwhile } = written;
    for (const sheet of sheets) if (sheet.created) created.add(sheet.name);
    const isWritten = sheets.length > 0;
    if (meanwhile === null || (isWritten && tries === mostTries)) {
      const told = sheets.map((sheet) => ({ ...sheet, created: created.has(sheet.name) }));
      return { report, sheets: told, notes };
    }
    if (tries === mostTries) throw stillTyping();
    workbook.forget();
    // What has been written over already is known only from here.
    reading = isWritten ? withOwn(workbook, meanwhile) : workbook;
  }
}

/** The workbook, with cells of our sheets as they were right before they were written over. */
const withOwn = (workbook: Workbook, held: NonNullable<WrittenPack['meanwhile']>): Workbook => ({
  ...workbook,
  readCells: async () => {
    const cells = await workbook.readCells();
    return { ...cells, own: new Map([...(cells.own ?? []), ...held]) };
  },
});

const nothingToBuild = (leftOut: PlanReport['leftOut']): PlanProblem =>
  new PlanProblem(
    'nothing-to-build',
    `None of the sheets that are chosen would have anything to say, so nothing was built. ${[...new Set(leftOut.map(({ why }) => why))].join(' ')} Choose other sheets, then build again.`,
  );

const stillTyping = (): PlanProblem =>
  new PlanProblem(
    'in-use',
    'Somebody else is typing on the board sheets just now, so nothing was written over. Wait until they have finished, then build again.',
  );

async function buildOnce(
  workbook: Workbook,
  options: BuildOptions,
): Promise<{ readonly report: PlanReport; readonly written: WrittenPack }> {
  options.onStep?.('reading');
  const understood = await understandPlan(workbook, options.asAt, options);
  options.onUnderstood?.(understood);
  const { report, plan, cells, past } = understood;
  const { pack, cycles } = report.settings;
  const empty = new Set(report.leftOut.map(({ key }) => key));
  const sheets = options.sheets ?? pack.sheets.filter((key) => !empty.has(key));
  if (sheets.length === 0)
    throw nothingToBuild(report.leftOut.filter(({ key }) => pack.sheets.includes(key)));
  const settings = { ...pack, sheets };
  const earlierRisks = readRiskPositions(understood.read.settings.get(risksSetting));
  options.onStep?.('laying-out');
  const { builtAt, pause = noPause } = options;
  const areaRatings = [...(options.areaRatings ?? []), ...broughtRatings(cells, pack.areaRatings)];
  const { history } = report;
  const input = { report, plan, cells, builtAt, settings, history, past, cycles, earlierRisks, areaRatings };
  const models = await inTurns(boardPack(input, options.onPaper), pause);
  options.onStep?.('writing');
  return { report, written: await workbook.writeSheets(models) };
}
