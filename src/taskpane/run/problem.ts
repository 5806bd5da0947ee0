import type { SheetChoice } from '../../core/plan/mapping/sheetChoices';
import { PlanProblem } from '../../app/planProblem';

/** A run that failed, as it is shown. */
export interface Problem {
  /** What happened and what to do, in plain words. */
  readonly message: string;
  /** The facts that an IT team needs. They can name sheets, and hold nothing else of the plan. */
  readonly details: string;
  /** True where what was kept of the plan's columns no longer fits: it can be worked out anew. */
  readonly isStaleMapping?: boolean;
  /** True for a fault that nobody foresaw: the details are for an IT team. */
  readonly isUnexpected?: boolean;
  /** True where there is no plan to read, or it cannot be read as it was before. */
  readonly isNoPlan?: boolean;
  /** Sheets that a person may point at, where no plan was found. */
  readonly choices?: readonly SheetChoice[];
}

const unexpected =
  'BRAG Board met a problem that it did not expect. Look at your workbook, then try again. ' +
  'If it happens again, copy the details and send them to your IT team.';

/**
 * Puts a failed run into words. A {@link PlanProblem} says for itself what to do; anything else is
 * a fault that nobody foresaw, and the details carry what it said.
 */
export function problemOf(error: unknown): Problem {
  const details = chain(error);
  if (!(error instanceof PlanProblem))
    return isUnfetched(error)
      ? { message: unfetched, details }
      : { message: unexpected, details, isUnexpected: true };
  const isStale = error.code === 'mapping-stale';
  const isNoPlan = isStale || error.code === 'no-plan';
  return {
    message: error.message,
    details,
    ...(isStale && { isStaleMapping: true }),
    ...(isNoPlan && { isNoPlan: true }),
    ...(error.choices.length > 0 && { choices: error.choices }),
  };
}

const unfetched =
  'A part of BRAG Board could not be fetched, so nothing was done. Check your connection, then try again.';

/** True where the network gave out before all of our own code had come. Webpack knows it by this name. */
const isUnfetched = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/** One line for the error and for each of its causes. */
function chain(error: unknown): string {
  const lines: string[] = [];
  for (let cause = error; cause !== undefined && lines.length < 10; cause = causeOf(cause)) {
    lines.push(`${lines.length === 0 ? '' : 'caused by '}${describe(cause)}`);
  }
  return lines.length === 0 ? 'No error was given.' : lines.join('\n');
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

/** Office's errors add a `code`, which unlike the message is the same in every language. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}: ${error.message}${locationOf(error)}`;
}

/** Which call Excel refused, where it says so: ` (at Range.values)`. */
function locationOf(error: Error): string {
  const about = 'debugInfo' in error ? error.debugInfo : undefined;
  if (typeof about !== 'object' || about === null || !('errorLocation' in about)) return '';
  return typeof about.errorLocation === 'string' ? ` (at ${about.errorLocation})` : '';
}
