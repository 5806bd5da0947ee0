import type { RunOptions } from './runOptions';
import { ratingChoices } from '../core/plan/rows/ratingChoices';
import { understandPlan } from './understandPlan';
import type { RatingAids, Workbook } from './workbook';

/**
 * Puts a list to choose from and the ratings' colours on the rating columns of the plan. Rules that
 * are there stay, but for a list or other rule on the same cells, which is told and kept to be put back.
 * @throws PlanProblem, before anything is written, where a sheet is protected
 */
export async function addRatingAids(workbook: Workbook, options: RunOptions): Promise<RatingAids> {
  const { plan } = await understandPlan(workbook, options.asAt, options);
  return workbook.addRatingAids(ratingChoices(plan));
}

/**
 * Takes them off again, and nothing else; what they replaced is put back. Needs no plan: they are found wherever they are.
 * @throws PlanProblem as above
 */
export const removeRatingAids = (workbook: Workbook): Promise<RatingAids> => workbook.removeRatingAids();
