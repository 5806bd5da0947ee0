import { parseArgs } from 'node:util';
import { joined } from '../core/cells/joined';
import { parseIsoDate } from '../core/cells/serialDate';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';
import { chosenSheets } from './chosenSheets';
import { optionTypes, requireTogether, type Given } from './options';
import { UsageError } from './usageError';

/** A command line as it was understood. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | (Common & {
      readonly name: 'check';
      readonly json: boolean;
      readonly explain: boolean;
      readonly fixInto?: Target;
    })
  | (Common & {
      readonly name: 'rollup';
      readonly json: boolean;
      /** Each action too, in the JSON. */
      readonly actions: boolean;
      readonly measures: boolean;
      readonly explain: boolean;
    })
  | (Common & {
      readonly name: 'build';
      readonly target: Target;
      readonly sheets?: readonly SummarySheetKey[];
    })
  | (Common & { readonly name: 'map'; readonly saveTo?: Target })
  | SettingsCommand
  | Snapshot;

/** Prints what is set for a workbook, or takes a file of settings over. */
export interface SettingsCommand {
  readonly name: 'settings';
  readonly plan: string;
  readonly take?: { readonly from: string; readonly target: Target };
}

/** Keeps a position in the workbook's history. */
export interface Snapshot {
  readonly name: 'snapshot';
  readonly plan: string;
  readonly target: Target;
  readonly label: string;
  /** `YYYY-MM-DD`; absent for the next board, else today. */
  readonly cycle?: string;
  /** An earlier copy, whose position is kept; absent for the workbook's own. */
  readonly from?: string;
  readonly replace: boolean;
  /** True where the cycle is a stocktake's. */
  readonly stocktake: boolean;
  /** How the history sheet is to be from now on. */
  readonly historySheet?: 'visible' | 'hidden';
}

interface Common {
  readonly plan: string;
  /** `YYYY-MM-DD`; absent for today. */
  readonly asAt?: string;
  /** The file of a mapping; absent for the one that the workbook keeps. */
  readonly mapping?: string;
  readonly strict: boolean;
}

export type Target = { readonly out: string } | 'in place';

const commands = ['check', 'rollup', 'build', 'map', 'settings', 'snapshot'] as const;
const isCommand = (name: string): name is (typeof commands)[number] =>
  commands.some((command) => command === name);

/** @throws UsageError that names the word that is wrong */
export function readArguments(args: readonly string[]): Command {
  const { help, version, given, words } = parsed(args);
  if (help) return { name: 'help' };
  if (version) return { name: 'version' };
  const [name, plan, ...more] = words;
  if (name === undefined) throw new UsageError(`Give a command: ${joined(commands, 'or')}.`);
  if (!isCommand(name))
    throw new UsageError(`“${name}” is not a command. The commands are ${joined(commands)}.`);
  if (plan === undefined) throw new UsageError(`Give the workbook to ${name}: brag-board ${name} PLAN.xlsx`);
  if (more[0] !== undefined) throw new UsageError(`One workbook at a time: “${more[0]}” is one too many.`);
  requireTogether(name, given);
  if (name === 'snapshot') return snapshotOf(plan, given);
  if (name === 'settings') {
    const from = fileOf(given, 'import', 'the settings');
    return { name, plan, ...(from === undefined ? {} : { take: { from, target: targetOf(given) } }) };
  }
  const asAt = dayOf(given['as-at']);
  const mapping = fileOf(given, 'mapping', 'the mapping');
  const common = {
    plan,
    strict: given.strict === true,
    ...(asAt === undefined ? {} : { asAt }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  if (name === 'build') {
    const sheets = given.sheets === undefined ? {} : { sheets: chosenSheets(given.sheets) };
    return { ...common, name, target: targetOf(given), ...sheets };
  }
  if (name === 'map') return { ...common, name, ...(given.save ? { saveTo: targetOf(given) } : {}) };
  const json = given.json === true;
  const explain = given.explain === true;
  refuse(explain && json, 'Choose one: --json or --explain.');
  if (name === 'rollup') {
    return {
      ...common,
      name,
      json,
      explain,
      actions: given.actions === true,
      measures: given.measures === true,
    };
  }
  const { fix } = given;
  refuse(fix !== undefined && fix !== 'safe', `“${fix ?? ''}” cannot be fixed. Only --fix safe is there.`);
  return { ...common, name, json, explain, ...(fix === undefined ? {} : { fixInto: targetOf(given) }) };
}

function snapshotOf(plan: string, given: Given): Snapshot {
  const { label = '', from, history, replace, stocktake } = given;
  refuse(label.trim() === '', 'Name the position: --label "September board".');
  const cycle = dayOf(given.cycle);
  refuse(
    from !== undefined && cycle === undefined,
    'Say which board the earlier copy was for: --cycle YYYY-MM-DD.',
  );
  if (history !== undefined && history !== 'visible' && history !== 'hidden') {
    throw new UsageError(`--history is visible or hidden, not “${history}”.`);
  }
  return {
    name: 'snapshot',
    plan,
    target: targetOf(given),
    label,
    replace: replace === true,
    stocktake: stocktake === true,
    ...(cycle === undefined ? {} : { cycle }),
    ...(from === undefined ? {} : { from }),
    ...(history === undefined ? {} : { historySheet: history }),
  };
}

/** What `npm start` is asked to do. */
export interface StartArguments {
  readonly plan?: string;
  readonly asAt?: string;
  /** Ends after the job, without the preview. */
  readonly once: boolean;
}

/** What `npm start -- [PLAN.xlsx] [--as-at YYYY-MM-DD] [--once]` takes. @throws UsageError */
export function readStartArguments(args: readonly string[]): StartArguments {
  const isOnce = (arg: string) => arg === '--once';
  const once = args.some(isOnce);
  const { given, words } = parsed(args.filter((arg) => !isOnce(arg)));
  const [plan, extra] = words;
  if (extra !== undefined) throw new UsageError(`One workbook at a time: “${extra}” is one too many.`);
  const other = Object.keys(given).find((name) => name !== 'as-at');
  if (other !== undefined)
    throw new UsageError(`npm start takes a workbook, --as-at and --once, not --${other}.`);
  const asAt = dayOf(given['as-at']);
  return { ...(plan === undefined ? {} : { plan }), ...(asAt === undefined ? {} : { asAt }), once };
}

function dayOf(text: string | undefined): string | undefined {
  if (text !== undefined && parseIsoDate(text) === null) {
    throw new UsageError(`“${text}” is not a date such as 2025-09-08.`);
  }
  return text;
}

/** A file that an option names; undefined without the option. */
function fileOf(given: Given, option: 'import' | 'mapping', of: string): string | undefined {
  refuse(given[option] === '', `Give the file of ${of}: --${option} FILE.`);
  return given[option];
}

function targetOf({ out, 'in-place': inPlace }: Given): Target {
  refuse(out !== undefined && inPlace === true, 'Choose one: --out FILE or --in-place.');
  if (inPlace) return 'in place';
  if (out === undefined || out === '') {
    throw new UsageError('Say where to write: --out FILE, or --in-place for the workbook itself.');
  }
  return { out };
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) throw new UsageError(message);
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...optionTypes, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    });
    const { help, version, ...given } = values;
    return { help: help === true, version: version === true, given: given as Given, words: positionals };
  } catch (error) {
    const [firstLine = ''] = (error instanceof Error ? error.message : '').split('\n');
    throw new UsageError(firstLine, { cause: error });
  }
}
