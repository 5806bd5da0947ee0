import type { RunOptions } from './runOptions';
import { ratingChoices } from '../core/plan/rows/ratingChoices';
import { understandPlan } from './understandPlan';
import type { RatingValidation, Workbook } from './workbook';

/**
 * Puts a list to choose from and the ratings' colours on the rating columns of the plan. Rules that
 * are there stay, but for a list or other rule on the same cells, which is told and kept to be put back.
 * @throws PlanProblem, before anything is written, where a sheet is protected
 */
export async function addRatingValidation(
  workbook: Workbook,
  options: RunOptions,
): Promise<RatingValidation> {
  const { plan } = await understandPlan(workbook, options.asAt, options);
  return workbook.addRatingValidation(ratingChoices(plan));
}

/**
 * Takes them off again, and nothing else; what they replaced is put back. Needs no plan: they are found wherever they are.
 * @throws PlanProblem as above
 */
export const removeRatingValidation = (workbook: Workbook): Promise<RatingValidation> =>
  workbook.removeRatingValidation();
