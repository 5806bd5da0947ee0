import { basename } from 'node:path';
import { buildSheets, type BuildOptions, type BuildResult } from '../app/buildSheets';
import { checkPlan, type RunOptions } from '../app/checkPlan';
import { fixAndCheck, type FixResult } from '../app/fixAndCheck';
import { keepMapping, mapPlan, type MappedPlan } from '../app/mapPlan';
import { PlanProblem } from '../app/planProblem';
import type { PlanReport } from '../app/planReport';
import { FileProblem } from './fileProblem';
import { isFolder, workbooksIn } from './folder';
import { isoDate, momentInWords } from '../app/now';
import { inFile, readPlan } from './planFile';
import { requireWritable } from './requireWritable';
import { checkContract, checkJson } from './checkJson';
import { printExplanation } from './printExplanation';
import { printFixes } from './printFixes';
import { counted, printIssues, printRollup } from './printReport';
import { longDate } from '../core/cells/serialDate';
import { oneLine } from '../core/cells/text';
import { asAtNote } from '../core/rollup/asAt';
import { paperWords } from '../core/papers/sheet/paperWords';
import { readMappingFile } from './readMappingFile';
import { readArguments, type Command } from './readArguments';
import { rollupContract, rollupJson } from './rollupJson';
import { settings } from './settings';
import { snapshot } from './snapshot';
import type { Surroundings } from './surroundings';
import { targetPath } from './targetPath';
import { usage, UsageError } from './usage';

/** In characters. */
const longestMessage = 2000;

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
    const why = whyUnusable(error, around);
    if (why === null) throw error;
    around.printError(`brag-board: ${why}`);
    return exit.unusable;
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
  if (command.name === 'settings') {
    await settings(command, around);
    return exit.done;
  }
  const { plan } = command;
  const mapping = command.mapping === undefined ? undefined : await readMappingFile(command.mapping);
  const now = around.now();
  const options: RunOptions = {
    ...asAtGiven(command.asAt, now),
    ...(mapping === undefined ? {} : { mapping }),
  };
  if (command.name === 'map') {
    const path = command.saveTo === undefined ? null : targetPath(plan, command.saveTo);
    await map(plan, path, options, around);
    return exit.done;
  }
  if (command.name === 'check' && command.fixInto !== undefined) {
    const path = targetPath(plan, command.fixInto);
    const { report, outcome } = await fixSafely(plan, path, options, around);
    around.print(command.json ? checkJson(report, outcome) : printFixes(report, outcome, path));
    return statusOf(command, report);
  }
  if (command.name === 'build') {
    const target = targetPath(plan, command.target);
    return statusOf(command, (await build(plan, target, withSheets(options, command), around)).report);
  }
  const reportOf = async (path: string) => checkPlan(await readPlan(path, around), options);
  if (command.json && (await isFolder(plan))) return linesOfFolder(command, reportOf, around);
  const report = await reportOf(plan);
  if (command.name === 'check') around.print(command.json ? checkJson(report) : printIssues(report));
  else around.print(command.json ? rollupJson(report, command) : printRollup(report));
  if (command.explain) around.print(`\n${printExplanation(report)}`);
  return statusOf(command, report);
}

/** Prints a line of JSON for each workbook of a folder; one that cannot be used is a line with its reason. */
async function linesOfFolder(
  command: Extract<Command, { name: 'check' | 'rollup' }>,
  reportOf: (path: string) => Promise<PlanReport>,
  around: Surroundings,
): Promise<number> {
  if (command.mapping !== undefined)
    throw new UsageError('--mapping goes with one workbook, not with a folder.');
  let status: number = exit.done;
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

const statusOf = ({ strict }: { readonly strict: boolean }, { issues }: PlanReport): number =>
  strict && issues.some(({ severity }) => severity === 'error') ? exit.errorsFound : exit.done;

/** What to tell a person of a workbook that cannot be used, in one line; null for a mistake of ours. */
const whyUnusable = (error: unknown, around: Surroundings): string | null =>
  error instanceof PlanProblem || error instanceof FileProblem || around.isUnusable(error)
    ? oneLine(error.message, longestMessage)
    : null;

/** Makes the safe fixes of a plan and writes the workbook; nothing is written unless the new file has been checked. */
async function fixSafely(
  plan: string,
  path: string,
  options: RunOptions,
  around: Surroundings,
): Promise<FixResult> {
  await requireWritable(path, plan);
  return inFile(plan, around, async ({ inWorkbook, write }) => {
    const { issues } = await inWorkbook((open) => checkPlan(open, options));
    const fixes = issues.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
    const result = await inWorkbook((open) => fixAndCheck(open, options, fixes));
    await write(path);
    return result;
  });
}

const howToFillIn =
  'Or fill in the mapping that was printed: the column of the action and of what else there is, in place of null, and read the plan with --mapping.';

/** Prints what was understood of a plan, or keeps it in the workbook written to `path`. Of a refused one a mapping to fill in is printed. */
async function map(
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

/** The date that was given; else today's, before which the plan's own goes. */
export const asAtGiven = (asAt: string | undefined, now: Date): Pick<RunOptions, 'asAt' | 'asAtSource'> =>
  asAt === undefined ? { asAt: isoDate(now), asAtSource: 'today' } : { asAt };

/** The options of a build: a run's, with the sheets that the command names. */
const withSheets = (
  options: RunOptions,
  { sheets }: Extract<Command, { name: 'build' }>,
): Omit<BuildOptions, 'builtAt'> => ({ ...options, ...(sheets === undefined ? {} : { sheets }) });

/** Builds the sheets and writes the workbook; nothing is written unless the new file has been checked. */
export async function build(
  plan: string,
  path: string,
  options: Omit<BuildOptions, 'builtAt'>,
  around: Surroundings,
): Promise<BuildResult> {
  await requireWritable(path, plan);
  return inFile(plan, around, async ({ inWorkbook, write }) => {
    const builtAt = momentInWords(around.now());
    const result = await inWorkbook((open) => buildSheets(open, { ...options, builtAt }));
    await write(path);
    around.print([...builtLines(result, path, options.sheets === undefined)].join('\n'));
    return result;
  });
}

function builtLines({ sheets, notes, report }: BuildResult, path: string, isUsual: boolean): string[] {
  const lines = sheets.map(
    ({ name, created }) => `${created ? 'Added' : 'Brought up to date'}: “${oneLine(name, 40)}”.`,
  );
  for (const { key, why } of isUsual ? report.leftOut : []) {
    const title = paperWords.find((sheet) => sheet.key === key)?.title ?? key;
    if (report.settings.pack.sheets.includes(key)) lines.push(`Not made: ${title}. ${why}`);
  }
  for (const { name, differences } of sheets) {
    for (const { cell, expected, found } of differences) {
      lines.push(
        `Check ${oneLine(name, 40)}!${cell}: it shows ${String(found)}, and ${expected} was expected.`,
      );
    }
  }
  for (const { words, code } of notes) lines.push(code === '' ? words : `${words} (${code})`);
  if (report.asAtSource === 'plan')
    lines.push(
      `The figures are as at ${longDate(report.asAt)}${asAtNote('plan')}. For another, give --as-at.`,
    );
  if (report.keyWarning !== '') lines.push(report.keyWarning);
  lines.push(`${counted(report.issues.length, 'issue')} found in the plan: brag-board check lists them.`);
  lines.push(`Written to ${path}`);
  return lines;
}
