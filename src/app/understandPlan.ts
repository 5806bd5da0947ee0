import type { WorkbookCells } from '../core/cells/sheetCells';
import { parseIsoDate } from '../core/cells/serialDate';
import { findIssues } from '../core/checks/findIssues';
import type { Plan } from '../core/plan/plan';
import { fillsNeeded, outlinePlan, type PlanOutline } from '../core/plan/outlinePlan';
import { readPlan } from '../core/plan/readPlan';
import { rollUpPlan } from '../core/rollup/rollUpPlan';
import { PlanProblem } from './planProblem';
import type { PlanReport } from './planReport';
import type { Workbook } from './workbook';

/** A plan as it was understood, with the cells that it was read from. */
export interface UnderstoodPlan {
  readonly report: PlanReport;
  readonly plan: Plan;
  readonly cells: WorkbookCells;
}

/**
 * Reads a workbook's plan, checks it and rolls it up. Changes nothing.
 * @param asAt `YYYY-MM-DD`
 * @throws PlanProblem where there is no plan to read
 */
export async function understandPlan(workbook: Workbook, asAt: string): Promise<UnderstoodPlan> {
  const day = parseIsoDate(asAt);
  if (day === null) throw new RangeError(`Not a date: ${asAt}`);
  const cells = await workbook.readCells();
  const outline = outlinePlan(cells);
  if (outline.tables.length === 0) throw new PlanProblem('no-plan', noPlanMessage(outline));
  const plan = readPlan(outline, await workbook.readFills(fillsNeeded(outline)));
  if (plan.actions.length === 0) {
    const [table] = plan.tables;
    throw new PlanProblem(
      'no-plan',
      `The plan table on the sheet “${table?.sheet ?? ''}” has headings but no actions under them. Add the actions and try again.`,
    );
  }
  const report: PlanReport = {
    workbook: plan.workbook,
    title: plan.title,
    asAt,
    sheets: plan.sheets,
    key: plan.key,
    ...rollUpPlan(plan, day),
    issues: findIssues(plan, { asAt: day }),
  };
  return { report, plan, cells };
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
