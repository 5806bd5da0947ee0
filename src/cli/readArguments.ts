import { parseArgs } from 'node:util';
import { parseIsoDate } from '../core/cells/serialDate';
import { UsageError } from './usage';

/** A command line as it was understood. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | (Common & { readonly name: 'check' })
  | (Common & { readonly name: 'rollup'; readonly json: boolean })
  | (Common & { readonly name: 'build'; readonly target: Target })
  | Snapshot;

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
  readonly strict: boolean;
}

export type Target = { readonly out: string } | 'in place';

/** @throws UsageError that names the word that is wrong */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, plan, ...more] = positionals;
  if (name === undefined) throw new UsageError('Give a command: check, rollup, build or snapshot.');
  if (name !== 'check' && name !== 'rollup' && name !== 'build' && name !== 'snapshot') {
    throw new UsageError(`“${name}” is not a command. The commands are check, rollup, build and snapshot.`);
  }
  if (plan === undefined) throw new UsageError(`Give the workbook to ${name}: brag-board ${name} PLAN.xlsx`);
  if (more[0] !== undefined) throw new UsageError(`One workbook at a time: “${more[0]}” is one too many.`);
  const asAt = dayOf(values['as-at']);
  refuse(name !== 'rollup' && values.json === true, '--json goes with rollup.');
  const writes = name === 'build' || name === 'snapshot';
  refuse(!writes && values.out !== undefined, '--out goes with build and snapshot.');
  refuse(!writes && values['in-place'] === true, '--in-place goes with build and snapshot.');
  for (const option of ['label', 'cycle', 'from', 'replace', 'stocktake', 'history'] as const) {
    refuse(name !== 'snapshot' && values[option] !== undefined, `--${option} goes with snapshot.`);
  }
  if (name === 'snapshot') {
    refuse(asAt !== undefined, '--as-at does not go with snapshot: --cycle gives its date.');
    refuse(values.strict === true, '--strict does not go with snapshot.');
    return snapshotOf(plan, values);
  }
  const common = { plan, strict: values.strict === true, ...(asAt === undefined ? {} : { asAt }) };
  if (name === 'check') return { ...common, name };
  if (name === 'rollup') return { ...common, name, json: values.json === true };
  return { ...common, name, target: targetOf(values.out, values['in-place'] === true) };
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

/** What `npm start -- [PLAN.xlsx] [--as-at YYYY-MM-DD]` takes. @throws UsageError */
export function readStartArguments(args: readonly string[]): { plan?: string; asAt?: string } {
  const { values, positionals } = parsed(args);
  const [plan, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`One workbook at a time: “${extra}” is one too many.`);
  const other = Object.keys(values).find((name) => name !== 'as-at');
  if (other !== undefined) throw new UsageError(`npm start takes a workbook and --as-at, not --${other}.`);
  const asAt = dayOf(values['as-at']);
  return { ...(plan === undefined ? {} : { plan }), ...(asAt === undefined ? {} : { asAt }) };
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
        out: { type: 'string' },
        'in-place': { type: 'boolean' },
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
