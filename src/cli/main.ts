import { buildSheets, type BuildOptions, type BuildResult } from '../app/buildSheets';
import { checkPlan, type RunOptions } from '../app/checkPlan';
import { fixAndCheck, type FixResult } from '../app/fixAndCheck';
import { keepMapping, mapPlan } from '../app/mapPlan';
import { PlanProblem } from '../app/planProblem';
import type { PlanReport } from '../app/planReport';
import type { InWorkbook } from '../app/workbook';
import { FileProblem } from './fileProblem';
import { isoDate, momentInWords } from '../app/now';
import { inFile } from './planFile';
import { requireWritable } from './requireWritable';
import { checkJson } from './checkJson';
import { printExplanation } from './printExplanation';
import { printFixes } from './printFixes';
import { counted, printIssues, printRollup } from './printReport';
import { longDate } from '../core/cells/serialDate';
import { oneLine } from '../core/cells/text';
import { asAtNote } from '../core/rollup/asAt';
import { packSheets } from '../core/papers/pack/boardPack';
import { readMappingFile } from './readMappingFile';
import { readArguments, type Command } from './readArguments';
import { rollupJson } from './rollupJson';
import { settings } from './settings';
import { snapshot } from './snapshot';
import { targetPath } from './targetPath';
import { usage, UsageError } from './usage';

/** A workbook file, open outside Excel. */
interface OpenWorkbook {
  readonly inWorkbook: InWorkbook;
  /** It carries a signature, which a changed one cannot keep. */
  readonly signed: boolean;
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
    if (error instanceof PlanProblem || error instanceof FileProblem || around.isUnusable(error)) {
      around.printError(`brag-board: ${oneLine(error.message, longestMessage)}`);
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
  const report =
    command.name === 'build'
      ? (await build(plan, targetPath(plan, command.target), withSheets(options, command), around)).report
      : await inFile(plan, around, ({ inWorkbook }) => inWorkbook((open) => checkPlan(open, options)));
  if (command.name === 'check') around.print(command.json ? checkJson(report) : printIssues(report));
  if (command.name === 'rollup')
    around.print(command.json ? rollupJson(report, command.actions) : printRollup(report));
  if (command.name !== 'build' && command.explain) around.print(`\n${printExplanation(report)}`);
  return statusOf(command, report);
}

const statusOf = ({ strict }: { readonly strict: boolean }, { issues }: PlanReport): number =>
  strict && issues.some(({ severity }) => severity === 'error') ? exit.errorsFound : exit.done;

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
  if (path !== null) await requireWritable(path, plan);
  await inFile(plan, around, async ({ inWorkbook, write }) => {
    const { mapping, keptIsStale } = await inWorkbook((open) =>
      mapPlan(open, options.asAt, options.mapping),
    ).catch((error: unknown) => {
      if (path === null && error instanceof PlanProblem && error.skeleton !== null) {
        around.print(JSON.stringify(error.skeleton, null, 2));
        throw new PlanProblem(error.code, `${error.message} ${howToFillIn}`, { cause: error });
      }
      throw error;
    });
    if (keptIsStale !== '') {
      around.printError(
        `brag-board: ${oneLine(keptIsStale, longestMessage)} What follows was worked out anew.`,
      );
    }
    if (path === null) {
      around.print(JSON.stringify(mapping, null, 2));
      return;
    }
    await inWorkbook((open) => keepMapping(open, options.mapping ?? mapping));
    await write(path);
    around.print(`The mapping is kept in ${path}; every run on it uses the mapping from now on.`);
  });
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
    const title = packSheets.find((sheet) => sheet.key === key)?.title ?? key;
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
  if (report.asAtSource === 'plan') lines.push(`The figures are as at ${longDate(report.asAt)}${asAtNote('plan')}. For another, give --as-at.`); // prettier-ignore
  if (report.keyWarning !== '') lines.push(report.keyWarning);
  lines.push(`${counted(report.issues.length, 'issue')} found in the plan: brag-board check lists them.`);
  lines.push(`Written to ${path}`);
  return lines;
}
