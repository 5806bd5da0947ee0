import { grouped } from '../core/cells/grouped';
import { chosenFigure, figureInWords, type ChosenFigure } from '../core/papers/figures/chosenFigure';
import type { RunOptions } from './runOptions';
import type { PlanReport } from './planReport';
import { PlanProblem } from './planProblem';
import { understandPlan } from './understandPlan';
import type { InsertedFormula, Workbook } from './workbook';

export interface InsertResult extends InsertedFormula {
  readonly report: PlanReport;
  /** What was put in, in words. */
  readonly words: string;
}

/**
 * Writes a figure into the cell that is selected, as a plain formula over the plan.
 * @throws PlanProblem where the figure cannot be a formula, or the cell is not one to write in; nothing has changed then
 */
export async function insertFigure(
  workbook: Workbook,
  options: RunOptions,
  chosen: ChosenFigure,
): Promise<InsertResult> {
  const understood = await understandPlan(workbook, options.asAt, options);
  const { report, plan, cells } = understood;
  const { areas, total, asAt } = report;
  const words = figureInWords(chosen, asAt);
  const content = chosenFigure(chosen, { plan, cells, areas, total, asAt });
  if (content === null || typeof content !== 'object' || !('formula' in content)) {
    throw new PlanProblem('no-formula', noFormula(words, content));
  }
  const plans = plan.tables.map(({ sheet }) => sheet);
  const inserted = await workbook.insertFormula(content.formula, [...new Set(plans)]);
  options.onUnderstood?.(understood);
  return { ...inserted, report, words };
}

function noFormula(words: string, content: unknown): string {
  const now = typeof content === 'number' ? ` It is ${grouped(content)} now.` : '';
  return `“${words}” cannot be written as a live formula, because the plan’s cells do not hold it in a form that Excel can count, such as ratings by colour alone or dates typed as text.${now} Nothing was written.`;
}
