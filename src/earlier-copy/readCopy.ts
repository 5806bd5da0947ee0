import { PlanProblem } from '../app/planProblem';
import type { ReadableWorkbook } from '../app/workbook';
import { UnusableWorkbook } from '../workbook-file/errors';
import { readWorkbook } from '../workbook-file/read/readWorkbook';
import { readableWorkbook } from './readableWorkbook';

/**
 * A workbook in a file, such as an earlier copy of the plan, to be read beside the one that is open in Excel.
 * Figures are those that were saved with it; nothing of it can be changed.
 * @throws PlanProblem where it is no workbook that can be read
 */
export function readCopy(bytes: Uint8Array, fileName: string): ReadableWorkbook {
  try {
    return readableWorkbook(readWorkbook(bytes, fileName).book);
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    throw new PlanProblem('copy-unusable', error.message, { cause: error });
  }
}
