import { readCheckSettings } from '../core/checks/readCheckSettings';
import { readCycleSettings } from '../core/history/cycleSettings';
import { givenRatings } from '../core/papers/blocks/areaRating';
import { readPackSettings } from '../core/papers/pack/packSettings';
import { PlanProblem } from './planProblem';
import type { PlanReport } from './planReport';
import { refusedSettings } from './refusedSettings';
import { understandPlan } from './understandPlan';
import type { ReadableWorkbook } from './workbook';
import { readWorkbookSettings, settingsToKeep, type WorkbookSettings } from './workbookSettings';

/** What marks a file as settings of ours, and in which form. */
const mark = { bragBoardSettings: 1 };

/**
 * Settings as the text of a file that another workbook, or another council, can take over.
 * @param areaRatings the officers' own ratings, as they stand on the Board summary
 */
export function writeSettingsFile(
  settings: WorkbookSettings,
  areaRatings: PlanReport['areaRatings'],
): string {
  const given = givenRatings(areaRatings).filter(({ rating }) => rating !== null);
  const kept = settingsToKeep({ ...settings, pack: { ...settings.pack, areaRatings: given } });
  return `${JSON.stringify({ ...mark, ...Object.fromEntries(kept) }, null, 2)}\n`;
}

/** The same of a workbook; one without a plan has no ratings of areas. */
export async function exportSettings(workbook: ReadableWorkbook, asAt: string): Promise<string> {
  try {
    const { report } = await understandPlan(workbook, asAt);
    return writeSettingsFile(report.settings, report.areaRatings);
  } catch (error) {
    if (!(error instanceof PlanProblem)) throw error;
    return writeSettingsFile(readWorkbookSettings(await workbook.readSettings()), []);
  }
}

/**
 * Reads such a file. A part that is absent from it is left as it is.
 * @throws PlanProblem where it is no such file, or a value in it cannot be used; nothing is taken over then
 */
export function readSettingsFile(text: string): Partial<WorkbookSettings> {
  const read = parse(text);
  if (read['bragBoardSettings'] !== mark.bragBoardSettings) {
    throw new PlanProblem(
      'settings-file',
      'These are not settings of BRAG Board, so nothing was changed. Choose a file of settings that BRAG Board has exported.',
    );
  }
  const refused = refusedSettings(read);
  if (refused.length > 0) {
    throw new PlanProblem(
      'settings-file',
      `The settings cannot be used, so nothing was changed. ${few(refused)} Put that right in the file, then import it again.`,
    );
  }
  const { settings: checks } = readCheckSettings(read['checks']);
  return {
    ...(read['checks'] === undefined ? {} : { checks }),
    ...(read['pack'] === undefined ? {} : { pack: readPackSettings(read['pack']) }),
    ...(read['cycles'] === undefined ? {} : { cycles: readCycleSettings(read['cycles']) }),
  };
}

/**
 * Makes sure that a later build can use settings that a person gives.
 * @throws PlanProblem that says what is wrong, before anything is kept
 */
export function requireUsableSettings(settings: Partial<WorkbookSettings>): void {
  const refused = refusedSettings(Object.fromEntries(settingsToKeep(settings)));
  if (refused.length === 0) return;
  throw new PlanProblem(
    'settings-file',
    `These settings cannot be used, so they were not kept. ${few(refused)} Put that right, then save again.`,
  );
}

/** Sentences shown; past this, the rest are counted. */
const mostShown = 8;

const few = (refused: readonly string[]): string =>
  [
    ...refused.slice(0, mostShown),
    ...(refused.length > mostShown ? [`And ${refused.length - mostShown} more.`] : []),
  ].join(' ');

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return {};
}
