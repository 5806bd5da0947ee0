import { basename } from 'node:path';
import { buildSheets, type BuildResult } from '../app/buildSheets';
import { checkPlan } from '../app/checkPlan';
import { PlanProblem } from '../app/planProblem';
import type { PlanReport } from '../app/planReport';
import type { InWorkbook } from '../app/workbook';
import { FileProblem, readWorkbookFile, requireWritableFolder, writeWhole } from './files';
import { isoDate, momentInWords } from '../app/now';
import { counted, printIssues, printRollup } from './printReport';
import { oneLine } from '../core/cells/text';
import { readArguments, type Command } from './readArguments';
import { rollupJson } from './rollupJson';
import { snapshot } from './snapshot';
import { targetPath } from './targetPath';
import { usage, UsageError } from './usage';

/** A workbook file, open outside Excel. */
interface OpenWorkbook {
  readonly inWorkbook: InWorkbook;
  /** The whole new file. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What the command line needs of the world around it. */
export interface Surroundings {
  readonly version: string;
  readonly now: () => Date;
  readonly print: (text: string) => void;
  readonly printError: (line: string) => void;
  /** Opens a workbook; what it throws as `unusable` is shown to a person. */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<OpenWorkbook>;
  /** True for an error whose message tells a person why the workbook cannot be used. */
  readonly isUnusable: (error: unknown) => error is Error;
}

const exit = { done: 0, errorsFound: 1, usage: 2, unusable: 3 } as const;

/** Runs one command line. @returns the exit status */
export const main = (args: readonly string[], around: Surroundings): Promise<number> =>
  guarded(() => run(readArguments(args), around), around);

/** Does a job; what a person can mend is told in one line, and only a mistake of ours is thrown. */
export async function guarded(job: () => Promise<number>, around: Surroundings): Promise<number> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof UsageError) {
      around.printError(`brag-board: ${error.message} See brag-board --help.`);
      return exit.usage;
    }
    if (error instanceof PlanProblem || error instanceof FileProblem || around.isUnusable(error)) {
      around.printError(`brag-board: ${oneLine(error.message, 1000)}`);
      return exit.unusable;
    }
    throw error;
  }
}

async function run(command: Command, around: Surroundings): Promise<number> {
  if (command.name === 'help' || command.name === 'version') {
    around.print(command.name === 'help' ? usage.trimEnd() : around.version);
    return exit.done;
  }
  if (command.name === 'snapshot') {
    await snapshot(command, around);
    return exit.done;
  }
  const report =
    command.name === 'build'
      ? (await build(command.plan, targetPath(command.plan, command.target), command.asAt, around)).report
      : await understand(command.plan, command.asAt, around);
  if (command.name === 'check') around.print(printIssues(report.issues));
  if (command.name === 'rollup') around.print(command.json ? rollupJson(report) : printRollup(report));
  const failed = command.strict && report.issues.some(({ severity }) => severity === 'error');
  return failed ? exit.errorsFound : exit.done;
}

async function understand(plan: string, asAt: string | undefined, around: Surroundings): Promise<PlanReport> {
  const workbook = await around.open(await readWorkbookFile(plan), basename(plan));
  try {
    return await workbook.inWorkbook((open) => checkPlan(open, { asAt: asAt ?? isoDate(around.now()) }));
  } finally {
    workbook.close();
  }
}

/** Builds the sheets and writes the workbook; nothing is written unless the new file has been checked. */
export async function build(
  plan: string,
  path: string,
  asAt: string | undefined,
  around: Surroundings,
): Promise<BuildResult> {
  await requireWritableFolder(path);
  const workbook = await around.open(await readWorkbookFile(plan), basename(plan));
  try {
    const now = around.now();
    const options = { asAt: asAt ?? isoDate(now), builtAt: momentInWords(now) };
    const result = await workbook.inWorkbook((open) => buildSheets(open, options));
    await writeWhole(path, await workbook.save());
    around.print(builtLines(result, path).join('\n'));
    return result;
  } finally {
    workbook.close();
  }
}

function builtLines({ sheets, report }: BuildResult, path: string): string[] {
  const lines = sheets.map(
    ({ name, created }) => `${created ? 'Added' : 'Brought up to date'}: “${oneLine(name, 40)}”.`,
  );
  for (const { name, differences } of sheets) {
    for (const { cell, expected, found } of differences) {
      lines.push(
        `Check ${oneLine(name, 40)}!${cell}: it shows ${String(found)}, and ${expected} was expected.`,
      );
    }
  }

  lines.push(`${counted(report.issues.length, 'issue')} found in the plan: brag-board check lists them.`);
  lines.push(`Written to ${path}`);
  return lines;
}
