import type { Pence } from './readAmount';

/** A row of totals, and what its lines come to. */
export interface LedgerTotal {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly column: number;
  readonly pence: Pence;
  /** What the lines above it come to, since the last total where that is nearer. */
  readonly ours: Pence;
  /** Whether it is the sum of any lines that it can stand for. */
  readonly agrees: boolean;
}

/** Pence that are rounded on each line may be out by one in their sum. */
const near = [0, -1, 1];

/** What has been added up so far, and what it was at each total before: a total is of the lines since one of them. */
interface Run {
  sum: Pence;
  last: Pence;
  readonly starts: Set<Pence>;
}

const newRun = (): Run => ({ sum: 0, last: 0, starts: new Set([0]) });

/**
 * Adds up lines as they are read, and says of each total whether it can be right: it is the sum of the lines since any
 * total above it, or since the beginning, of what was spent alone or of all kinds of amounts, with or without balances
 * that were brought forward.
 */
export function totalsChecker() {
  const runs = { actual: newRun(), all: newRun(), balanced: newRun(), allBalanced: newRun() };
  const every = Object.values(runs);
  const add = (to: readonly Run[], pence: Pence): void => {
    for (const run of to) run.sum += pence;
  };
  return {
    addLine: (pence: Pence, isActual: boolean): void =>
      add(isActual ? every : [runs.all, runs.allBalanced], pence),
    addBalance: (pence: Pence): void => add([runs.balanced, runs.allBalanced], pence),
    check(row: number, column: number, pence: Pence): LedgerTotal {
      const agrees = every.some(({ sum, starts }) => near.some((off) => starts.has(sum - pence + off)));
      const { sum, last } = runs.actual;
      const ours = Math.abs(sum - last - pence) < Math.abs(sum - pence) ? sum - last : sum;
      for (const run of every) {
        run.starts.add(run.sum);
        run.last = run.sum;
      }
      return { row, column, pence, ours, agrees };
    },
  };
}
