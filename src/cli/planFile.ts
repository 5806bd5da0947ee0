import { basename } from 'node:path';
import { oneLine } from '../core/cells/text';
import type { InWorkbook, ReadableWorkbook } from '../app/workbook';
import { FileProblem } from './fileProblem';
import type { Surroundings } from './surroundings';
import { readFile } from './readFile';
import { throughLinks } from './throughLinks';
import { writeWhole } from './writeWhole';

/** A plan's file that is open for some work. */
export interface PlanFile {
  readonly inWorkbook: InWorkbook;
  /**
   * Writes the workbook, once the new file has been checked. What would be lost by that is said before.
   * @throws FileProblem where the file is not as it was read, or where a signature would be lost for good
   */
  readonly write: (path: string) => Promise<void>;
}

/** In characters. */
const longestPath = 300;

/** Reads a workbook file of which nothing is to be changed. */
export async function readPlan(plan: string, around: Surroundings): Promise<ReadableWorkbook> {
  const { bytes } = await readFile(plan);
  return around.read(bytes, basename(plan));
}

/** Opens a workbook file for some work. */
export async function inFile<T>(
  plan: string,
  around: Surroundings,
  work: (file: PlanFile) => Promise<T>,
): Promise<T> {
  const source = await readFile(plan);
  const workbook = await around.open(source.bytes, basename(plan));
  try {
    return await work({
      inWorkbook: workbook.inWorkbook,
      write: async (path) => {
        const bytes = await workbook.save();
        if (workbook.signed && bytes !== source.bytes) await sayUnsigned(path, plan, around);
        await writeWhole(path, bytes, source);
      },
    });
  } finally {
    workbook.close();
  }
}

/** A signature holds for one file only. A copy goes without it, and the signed file itself is not replaced. */
async function sayUnsigned(path: string, plan: string, around: Surroundings): Promise<void> {
  if ((await throughLinks(path)) === (await throughLinks(plan))) {
    throw new FileProblem(
      `${plan} is signed, and would lose its signature if it were changed. Write a copy with --out; the signed file stays as it is.`,
    );
  }
  around.printError(
    `brag-board: ${oneLine(plan, longestPath)} is signed. The copy ${oneLine(path, longestPath)} is not: a signature does not hold for a changed workbook.`,
  );
}
