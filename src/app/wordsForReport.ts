import { membersWords } from '../core/sheets/membersWords';
import { wordsToCopy, type WordsToCopy } from '../core/sheets/wordsToCopy';
import type { RunOptions } from './checkPlan';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

/**
 * The words of the Members' summary, to be copied into a report: the same as on the sheet. Changes nothing.
 * @throws PlanProblem where there is no plan to read
 */
export async function wordsForReport(workbook: Workbook, options: RunOptions): Promise<WordsToCopy> {
  return wordsToCopy(membersWords(await understandPlan(workbook, options.asAt, options.mapping)));
}
