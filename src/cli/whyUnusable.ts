import { PlanProblem } from '../app/planProblem';
import { oneLine } from '../core/cells/text';
import { FileProblem } from './fileProblem';
import type { Surroundings } from './surroundings';

/** In characters. */
export const longestMessage = 2000;

/** What to tell a person of a workbook that cannot be used, in one line; null for a mistake of ours. */
export const whyUnusable = (error: unknown, around: Surroundings): string | null =>
  error instanceof PlanProblem || error instanceof FileProblem || around.isUnusable(error)
    ? oneLine(error.message, longestMessage)
    : null;
