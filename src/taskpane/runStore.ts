import type { buildSheets } from '../app/buildSheets';
import type { checkPlan } from '../app/checkPlan';
import type { InWorkbook, Workbook } from '../app/workbook';
import { isoDate, momentInWords } from './dates';
import { problemOf } from './problem';
import type { Problem } from './problem';
import type { Run, Task } from './run';

/** What the pane shows. */
interface RunState {
  readonly run: Run;
  /** The as-at date that a person gave, `YYYY-MM-DD`; '' or null where none is given, which means today. */
  readonly asAt: string | null;
}

/** Holds the one run. The pane and the ribbon's commands share it, as they share a runtime. */
export interface RunStore {
  /** The same object until something changes, as `useSyncExternalStore` asks. */
  readonly get: () => RunState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setAsAt: (asAt: string) => void;
  /** Runs a task to its end; never rejects. While one is under way it is that one that is waited for. */
  readonly start: (task: Task, inWorkbook: InWorkbook) => Promise<void>;
}

export interface UseCases {
  readonly checkPlan: typeof checkPlan;
  readonly buildSheets: typeof buildSheets;
  readonly now: () => Date;
}

/** Dates outside this century are slips of the keyboard: a date input takes `0025`. */
const usableDate = /^20\d\d-\d\d-\d\d$/;

/** Makes a store in which nothing has run yet. */
export function createRunStore(useCases: UseCases): RunStore {
  let state: RunState = { run: { state: 'idle' }, asAt: null };
  let underWay: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function change(part: Partial<RunState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  async function runToEnd(task: Task, inWorkbook: InWorkbook): Promise<void> {
    // Worked out at each run: a pane may stay open over midnight.
    const now = useCases.now();
    const asAt = state.asAt === null || state.asAt === '' ? isoDate(now) : state.asAt;
    if (!usableDate.test(asAt)) {
      change({ run: { state: 'failed', problem: unusableDate(asAt) } });
      return;
    }
    change({ run: { state: 'running', task, step: 'reading' } });
    try {
      change({ run: await inWorkbook((workbook) => ending(task, workbook, asAt, now)) });
    } catch (error) {
      change({ run: { state: 'failed', problem: problemOf(error) } });
    }
  }

  async function ending(task: Task, workbook: Workbook, asAt: string, now: Date): Promise<Run> {
    if (task === 'check') return { state: 'checked', report: await useCases.checkPlan(workbook, { asAt }) };
    const result = await useCases.buildSheets(workbook, {
      asAt,
      builtAt: momentInWords(now),
      onStep: (step) => change({ run: { state: 'running', task, step } }),
    });
    return { state: 'built', result };
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setAsAt: (asAt) => change({ asAt }),
    start(task, inWorkbook) {
      underWay ??= runToEnd(task, inWorkbook).finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
}

function unusableDate(asAt: string): Problem {
  return {
    message: 'The as-at date needs a year from 2000 to 2099. Put it right, or clear it to use today.',
    details: `As-at date: ${asAt}`,
  };
}
