import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/cells/serialDate';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';
import { chosenSheets } from './chosenSheets';
import { UsageError } from './usage';

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
/** What writes a workbook. */
const writers = 'build, snapshot, check --fix, map --save and settings --import';
const isCommand = (name: string): name is (typeof commands)[number] =>
  commands.some((command) => command === name);

/** @throws UsageError that names the word that is wrong */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, plan, ...more] = positionals;
  if (name === undefined)
    throw new UsageError('Give a command: check, rollup, build, map, settings or snapshot.');
  if (!isCommand(name)) {
    const all = 'check, rollup, build, map, settings and snapshot';
    throw new UsageError(`“${name}” is not a command. The commands are ${all}.`);
  }
  if (plan === undefined) throw new UsageError(`Give the workbook to ${name}: brag-board ${name} PLAN.xlsx`);
  if (more[0] !== undefined) throw new UsageError(`One workbook at a time: “${more[0]}” is one too many.`);
  const { out, mapping, sheets } = values;
  const asAt = dayOf(values['as-at']);
  const inPlace = values['in-place'] === true;
  const json = values.json === true;
  const explain = values.explain === true;
  const actions = values.actions === true;
  const measures = values.measures === true;
  const save = values.save === true;
  const { fix } = values;
  const reads = name === 'check' || name === 'rollup';
  const from = values.import;
  const isKept = (name === 'map' && save) || (name === 'settings' && from !== undefined);
  const writes = name === 'build' || name === 'snapshot' || isKept || fix !== undefined;
  refuse(json && !reads, '--json goes with check and rollup.');
  refuse(actions && !(json && name === 'rollup'), '--actions goes with rollup --json.');
  refuse(measures && !(json && name === 'rollup'), '--measures goes with rollup --json.');
  refuse(explain && !reads, '--explain goes with check and rollup.');
  refuse(explain && json, 'Choose one: --json or --explain.');
  refuse(fix !== undefined && name !== 'check', '--fix goes with check.');
  refuse(fix !== undefined && fix !== 'safe', `“${fix ?? ''}” cannot be fixed. Only --fix safe is there.`);
  refuse(save && name !== 'map', '--save goes with map.');
  refuse(!writes && out !== undefined, `--out goes with ${writers}.`);
  refuse(!writes && inPlace, `--in-place goes with ${writers}.`);
  refuse(name !== 'build' && sheets !== undefined, '--sheets goes with build.');
  refuse(name !== 'settings' && from !== undefined, '--import goes with settings.');
  refuse(from === '', 'Give the file of the settings: --import FILE.');
  refuse(mapping === '', 'Give the file of the mapping: --mapping FILE.');
  for (const option of ['label', 'cycle', 'from', 'replace', 'stocktake', 'history'] as const) {
    refuse(name !== 'snapshot' && values[option] !== undefined, `--${option} goes with snapshot.`);
  }
  if (name === 'snapshot') {
    refuse(asAt !== undefined, '--as-at does not go with snapshot: --cycle gives its date.');
    refuse(values.strict === true, '--strict does not go with snapshot.');
    refuse(mapping !== undefined, '--mapping does not go with snapshot: it reads as the workbook keeps.');
    return snapshotOf(plan, values);
  }
  if (name === 'settings') {
    for (const option of ['as-at', 'strict', 'mapping'] as const) {
      refuse(values[option] !== undefined, `--${option} does not go with settings.`);
    }
    return { name, plan, ...(from === undefined ? {} : { take: { from, target: targetOf(out, inPlace) } }) };
  }
  const common = {
    plan,
    strict: values.strict === true,
    ...(asAt === undefined ? {} : { asAt }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  const target = () => targetOf(out, inPlace);
  if (name === 'check') return { ...common, name, json, explain, ...(writes ? { fixInto: target() } : {}) };
  if (name === 'rollup') return { ...common, name, json, actions, measures, explain };
  if (name === 'build') {
    const chosen = sheets === undefined ? {} : { sheets: chosenSheets(sheets) };
    return { ...common, name, target: target(), ...chosen };
  }
  return { ...common, name, ...(save ? { saveTo: target() } : {}) };
}

function snapshotOf(plan: string, values: ReturnType<typeof parsed>['values']): Snapshot {
  const { label = '', from, history, replace, stocktake } = values;
  refuse(label.trim() === '', 'Name the position: --label "September board".');
  const cycle = dayOf(values.cycle);
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
    target: targetOf(values.out, values['in-place'] === true),
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
  const { values, positionals } = parsed(args.filter((arg) => !isOnce(arg)));
  const [plan, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`One workbook at a time: “${extra}” is one too many.`);
  const other = Object.keys(values).find((name) => name !== 'as-at');
  if (other !== undefined)
    throw new UsageError(`npm start takes a workbook, --as-at and --once, not --${other}.`);
  const asAt = dayOf(values['as-at']);
  return { ...(plan === undefined ? {} : { plan }), ...(asAt === undefined ? {} : { asAt }), once };
}

function dayOf(text: string | undefined): string | undefined {
  if (text !== undefined && parseIsoDate(text) === null) {
    throw new UsageError(`“${text}” is not a date such as 2025-09-08.`);
  }
  return text;
}

function targetOf(out: string | undefined, inPlace: boolean): Target {
  refuse(out !== undefined && inPlace, 'Choose one: --out FILE or --in-place.');
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
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-at': { type: 'string' },
        json: { type: 'boolean' },
        actions: { type: 'boolean' },
        measures: { type: 'boolean' },
        sheets: { type: 'string' },
        fix: { type: 'string' },
        out: { type: 'string' },
        'in-place': { type: 'boolean' },
        mapping: { type: 'string' },
        explain: { type: 'boolean' },
        save: { type: 'boolean' },
        import: { type: 'string' },
        label: { type: 'string' },
        cycle: { type: 'string' },
        from: { type: 'string' },
        replace: { type: 'boolean' },
        stocktake: { type: 'boolean' },
        history: { type: 'string' },
        strict: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [firstLine = ''] = (error instanceof Error ? error.message : '').split('\n');
    throw new UsageError(firstLine, { cause: error });
  }
}
