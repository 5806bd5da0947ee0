import type { RunOptions } from '../app/runOptions';
import { keepMapping, mapPlan, type MappedPlan } from '../app/mapPlan';
import { PlanProblem } from '../app/planProblem';
import { oneLine } from '../core/cells/text';
import { inFile, readPlan } from './planFile';
import { requireWritable } from './requireWritable';
import type { Surroundings } from './surroundings';
import { longestMessage } from './whyUnusable';

const howToFillIn =
  'Or fill in the mapping that was printed: the column of the action and of what else there is, in place of null, and read the plan with --mapping.';

/** Prints what was understood of a plan, or keeps it in the workbook written to `path`. Of a refused one a mapping to fill in is printed. */
export async function map(
  plan: string,
  path: string | null,
  options: RunOptions,
  around: Surroundings,
): Promise<void> {
  if (path === null) {
    const read = await readPlan(plan, around);
    const mapped = await mapPlan(read, options.asAt, options.mapping).catch((error: unknown) => {
      if (!(error instanceof PlanProblem) || error.skeleton === null) throw error;
      around.print(JSON.stringify(error.skeleton, null, 2));
      throw new PlanProblem(error.code, `${error.message} ${howToFillIn}`, { cause: error });
    });
    tellStale(mapped, around);
    around.print(JSON.stringify(mapped.mapping, null, 2));
    return;
  }
  await requireWritable(path, plan);
  await inFile(plan, around, async ({ inWorkbook, write }) => {
    const mapped = await inWorkbook((open) => mapPlan(open, options.asAt, options.mapping));
    tellStale(mapped, around);
    await inWorkbook((open) => keepMapping(open, options.mapping ?? mapped.mapping));
    await write(path);
    around.print(`The mapping is kept in ${path}; every run on it uses the mapping from now on.`);
  });
}

function tellStale({ keptIsStale }: MappedPlan, around: Surroundings): void {
  if (keptIsStale === '') return;
  around.printError(`brag-board: ${oneLine(keptIsStale, longestMessage)} What follows was worked out anew.`);
}
