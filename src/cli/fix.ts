import { checkPlan } from '../app/checkPlan';
import type { RunOptions } from '../app/runOptions';
import { fixAndCheck, type FixResult } from '../app/fixAndCheck';
import { checkJson } from './checkJson';
import { statusOf } from './exitStatus';
import { inFile } from './planFile';
import { printFixes } from './printFixes';
import type { Command } from './readArguments';
import { requireWritable } from './requireWritable';
import type { Surroundings } from './surroundings';

/** Makes the safe fixes of a plan, writes the workbook to `path` and prints each change. @returns the exit status */
export async function fix(
  command: Extract<Command, { name: 'check' }>,
  path: string,
  options: RunOptions,
  around: Surroundings,
): Promise<number> {
  const { report, outcome } = await fixSafely(command.plan, path, options, around);
  around.print(command.json ? checkJson(report, outcome) : printFixes(report, outcome, path));
  return statusOf(command, report);
}

/** Nothing is written unless the new file has been checked. */
async function fixSafely(
  plan: string,
  path: string,
  options: RunOptions,
  around: Surroundings,
): Promise<FixResult> {
  await requireWritable(path, plan);
  return inFile(plan, around, async ({ inWorkbook, write }) => {
    const { issues } = await inWorkbook((open) => checkPlan(open, options));
    const fixes = issues.flatMap(({ fix: one }) => (one?.safe === true ? [one] : []));
    const result = await inWorkbook((open) => fixAndCheck(open, options, fixes));
    await write(path);
    return result;
  });
}
