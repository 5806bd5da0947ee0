import { parseIsoDate, type Serial } from '../core/cells/serialDate';
import { readHistory } from '../core/history/readHistory';
import { emptyMapping, type Mapping } from '../core/plan/mapping/mapping';
import { looksNeeded } from '../core/measures/findScorecards';
import { outlineInSteps } from '../core/plan/outlinePlan';
import { parseMapping } from '../core/plan/mapping/parseMapping';
import { planDate } from '../core/plan/planDate';
import { usualAsAt } from '../core/rollup/asAt';
import { leaveOwnPapers } from '../core/papers/sheet/ownPapers';
import { noPlan } from './noPlan';
import { inTurns, noPause } from './pause';
import { PlanProblem } from './planProblem';
import type { RunOptions } from './runOptions';
import { understandCells, type UnderstoodPlan } from './understandCells';
import type { ReadableWorkbook } from './workbook';

/** The name under which a workbook's settings keep the mapping. */
export const mappingSetting = 'mapping';

/**
 * Reads a workbook's plan, checks it and rolls it up. Changes nothing.
 * @param asAt `YYYY-MM-DD`
 * @throws PlanProblem where there is no plan to read, or the mapping no longer fits the workbook
 */
export async function understandPlan(
  workbook: ReadableWorkbook,
  asAt: string,
  {
    mapping,
    pause = noPause,
    asAtSource: source = 'set',
  }: Pick<RunOptions, 'mapping' | 'pause' | 'asAtSource'> = {},
): Promise<UnderstoodPlan> {
  const day = dayOf(asAt);
  const held = await workbook.readCells();
  // What Office.js made of its answer was a task of its own already; so after each that is large.
  await pause();
  const stated = mapping ?? (await keptMapping(workbook));
  const cells = leaveOwnPapers(
    held,
    new Set(stated.sheets.flatMap(({ name, use }) => (use === 'ignore' ? [] : [name]))),
  );
  await pause();
  const outline = await inTurns(outlineInSteps(cells, stated), pause);
  if (outline.mappingProblems.length > 0) throw stale(outline.mappingProblems);
  if (outline.tables.length === 0) throw noPlan(outline);
  const fills = await workbook.readFills(looksNeeded(outline));
  const settings = await workbook.readSettings();
  await pause();
  const kept = await workbook.readHistory();
  await pause();
  const history = readHistory(kept, cells.uses1904Dates);
  await pause();
  const at = source === 'today' ? usualAsAt(day, planDate(outline, day)) : { day, source };
  const read = { outline, mapping: stated, fills, settings, history };
  return inTurns(understandCells(read, at.day, at.source), pause);
}

/** @throws RangeError for what is no date: whoever calls has checked it */
export function dayOf(asAt: string): Serial {
  const day = parseIsoDate(asAt);
  if (day === null) throw new RangeError(`Not a date: ${asAt}`);
  return day;
}

async function keptMapping(workbook: ReadableWorkbook): Promise<Mapping> {
  const kept = (await workbook.readSettings()).get(mappingSetting);
  if (kept === undefined) return emptyMapping;
  const parsed = parseMapping(kept);
  if ('mapping' in parsed) return parsed.mapping;
  throw new PlanProblem(
    'mapping-stale',
    `The mapping that this workbook keeps cannot be read: ${parsed.problem}. Make it again from the plan as it is now.`,
  );
}

/** Sentences shown of what no longer fits; past this, the rest are counted. */
const mostShown = 3;

function stale(problems: readonly string[]): PlanProblem {
  const more = problems.length - mostShown;
  const shown = [...problems.slice(0, mostShown), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
  return new PlanProblem(
    'mapping-stale',
    `The mapping no longer fits this workbook, so nothing was read. ${shown} Put that right in the plan, or make the mapping again from the plan as it is now.`,
  );
}
