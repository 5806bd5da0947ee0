import { parseIsoDate, type Serial } from '../core/cells/serialDate';
import { fillsNeeded, outlinePlan, type PlanOutline } from '../core/plan/readPlan';
import { PlanProblem } from './planProblem';
import { understandCells, type UnderstoodPlan } from './understandCells';
import type { Workbook } from './workbook';

/**
 * Reads a workbook's plan, checks it and rolls it up. Changes nothing.
 * @param asAt `YYYY-MM-DD`
 * @throws PlanProblem where there is no plan to read
 */
export async function understandPlan(workbook: Workbook, asAt: string): Promise<UnderstoodPlan> {
  const day = dayOf(asAt);
  const outline = outlinePlan(await workbook.readCells());
  if (outline.tables.length === 0) throw new PlanProblem('no-plan', noPlanMessage(outline));
  const fills = await workbook.readFills(fillsNeeded(outline));
  return understandCells({ outline, fills, settings: await workbook.readSettings() }, day);
}

/** @throws RangeError for what is no date: whoever calls has checked it */
export function dayOf(asAt: string): Serial {
  const day = parseIsoDate(asAt);
  if (day === null) throw new RangeError(`Not a date: ${asAt}`);
  return day;
}

/** Sheets named in a message; past this, the rest are counted. */
const mostSheetsNamed = 5;

function noPlanMessage({ cells, leftAlone }: PlanOutline): string {
  const looked =
    'No plan was found: no sheet has a row of headings that names an action and a progress or impact ' +
    'rating, or an action with a lead and a due date.';
  const reasons = [...leftAlone].slice(0, mostSheetsNamed).map(([name, why]) => `“${name}”: ${why}`);
  const more = cells.sheets.length - reasons.length;
  if (more > 0) reasons.push(`and ${more} more`);
  return `${looked} Sheets looked at: ${reasons.join('; ')}. Open the workbook that holds the plan, or check its headings.`;
}
