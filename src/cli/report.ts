import { basename } from 'node:path';
import { checkPlan } from '../app/checkPlan';
import type { RunOptions } from '../app/runOptions';
import type { PlanReport } from '../app/planReport';
import { checkContract, checkJson } from './checkJson';
import { exitStatus, statusOf } from './exitStatus';
import { isFolder, workbooksIn } from './folder';
import { readPlan } from './planFile';
import { printExplanation } from './printExplanation';
import { printIssues, printRollup } from './printReport';
import type { Command } from './readArguments';
import { rollupContract, rollupJson } from './rollupJson';
import type { Surroundings } from './surroundings';
import { UsageError } from './usageError';
import { whyUnusable } from './whyUnusable';

type ReportCommand = Extract<Command, { name: 'check' | 'rollup' }>;

/** Prints the issues of a plan, or its figures. @returns the exit status */
export async function report(
  command: ReportCommand,
  options: RunOptions,
  around: Surroundings,
): Promise<number> {
  const reportOf = async (path: string) => checkPlan(await readPlan(path, around), options);
  if (command.json && (await isFolder(command.plan))) return linesOfFolder(command, reportOf, around);
  const found = await reportOf(command.plan);
  if (command.name === 'check') around.print(command.json ? checkJson(found) : printIssues(found));
  else around.print(command.json ? rollupJson(found, command) : printRollup(found));
  if (command.explain) around.print(`\n${printExplanation(found)}`);
  return statusOf(command, found);
}

/** Prints a line of JSON for each workbook of a folder; one that cannot be used is a line with its reason. */
async function linesOfFolder(
  command: ReportCommand,
  reportOf: (path: string) => Promise<PlanReport>,
  around: Surroundings,
): Promise<number> {
  if (command.mapping !== undefined)
    throw new UsageError('--mapping goes with one workbook, not with a folder.');
  let status: number = exitStatus.done;
  for (const path of await workbooksIn(command.plan)) {
    try {
      const report = await reportOf(path);
      const contract = command.name === 'check' ? checkContract(report) : rollupContract(report, command);
      around.print(JSON.stringify(contract));
      status = Math.max(status, statusOf(command, report));
    } catch (error) {
      const why = whyUnusable(error, around);
      if (why === null) throw error;
      around.print(JSON.stringify({ version: 1, workbook: basename(path), unusable: why }));
    }
  }
  return status;
}
