import type { CellChange } from '../../core/cells/cellChange';
import { isoDate as isoDay } from '../../core/cells/serialDate';
import type { BuildStep } from '../../app/buildSheets';
import type { PlanReport } from '../../app/planReport';
import type { SheetChange } from '../../app/recheckRows';
import type { AsAtSource } from '../../core/rollup/asAt';
import type { UnderstoodPlan } from '../../app/understandCells';
import type { InWorkbook } from '../../app/workbook';
import { isoDate, momentInWords } from '../shared/dates';
import { runTask, type Ended, type UseCases } from './runTask';
import { problemOf } from './problem';
import type { Problem } from './problem';
import type { Page } from '../pages';
import { reportOf, withReport, type Run, type Task } from './run';

/** What the pane shows. */
interface RunState {
  readonly run: Run;
  /** The as-at date that a person gave, `YYYY-MM-DD`; '' or null where none is given: the plan's own, or today. */
  readonly asAt: string | null;
  /** Fixes that can be undone, all with one press. */
  readonly made: readonly CellChange[];
  /** True where somebody changed the plan since, and it could not be checked again. */
  readonly isBehind: boolean;
  /** True while Excel has not answered for some seconds, as where a cell is being edited. */
  readonly isWaiting?: boolean;
  /** True once something has happened since the last run: a sentence about it is not joined to what is so by now. */
  readonly isOver?: boolean;
  /** Why it could not; undefined where it was not tried, or could be. */
  readonly whyBehind?: Problem | undefined;
  /** The page that is in front; the ribbon's commands turn to theirs. */
  readonly page: Page;
}

/** Holds the one run. The pane and the ribbon's commands share it, as they share a runtime. */
export interface RunStore {
  /** The same object until something changes, as `useSyncExternalStore` asks. */
  readonly get: () => RunState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setAsAt: (asAt: string) => void;
  readonly show: (page: Page) => void;
  /** Runs a task to its end, after the one that is under way; never rejects. The same one again runs once. */
  readonly start: (task: Task, inWorkbook: InWorkbook) => Promise<void>;
  /** Ends with the run that is under way; at once where there is none. */
  readonly settled: () => Promise<void>;
  /** Stops what is under way, so long as nothing is being written: at once where Excel does not answer. */
  readonly stop: () => void;
  /** The plan as it was last understood; null where it has not been. */
  readonly plan: () => UnderstoodPlan | null;
  /** Somebody changed the workbook: what is shown is checked again at once, for all changes that have come by then. */
  readonly heard: (change: SheetChange, inWorkbook: InWorkbook) => void;
}

/** Dates outside this century are slips of the keyboard: a date input takes `0025`. */
const usableDate = /^20\d\d-\d\d-\d\d$/;

/** Makes a store in which nothing has run yet. */
export function createRunStore(useCases: UseCases): RunStore {
  let state: RunState = { run: { state: 'idle' }, asAt: null, made: [], isBehind: false, page: 'overview' };
  let underWay: { readonly task: Task; readonly ended: Promise<void> } | null = null;
  /** The last run or recheck in the queue; null where there is none. */
  let last: Promise<void> | null = null;
  let known: UnderstoodPlan | null = null;
  let changes: SheetChange[] = [];
  /** Whether somebody has changed the workbook since the last run said what it did. */
  let isLater = false;
  let isToStop = false;
  let stopper = new AbortController();
  /** The end of a run that had begun to write when Excel no longer answered; null where there is none. */
  let late: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function change(part: Partial<RunState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  /** Work on the workbook is done one after the other: each begins with what the one before it left. */
  function queued(work: () => Promise<void>): Promise<void> {
    const mine = (last === null ? work() : last.then(work)).finally(() => {
      if (last === mine) last = null;
    });
    last = mine;
    return mine;
  }

  async function runToEnd(task: Task, inWorkbook: InWorkbook): Promise<void> {
    const before = reportOf(state.run);
    // The plan stays in view as it was, so that nothing jumps and nothing that was typed is lost.
    const kept = before === null ? {} : { report: before };
    isToStop = false;
    stopper = new AbortController();
    if (late !== null && !onlyReads(task)) {
      change({ run: { state: 'failed', problem: stillWaiting, ...kept } });
      return;
    }
    // Worked out at each run: a pane may stay open over midnight.
    const now = useCases.now();
    const { asAt, asAtSource } = asAtOf(task, before, now);
    if (!usableDate.test(asAt)) {
      // With the plan as it was, or the field with the date would be gone.
      change({ run: { state: 'failed', problem: unusableDate(asAt), ...kept } });
      return;
    }
    if (typeof task === 'string' || task.do !== 'go') {
      change({ run: { state: 'running', task, step: 'reading', ...kept }, isOver: false, isWaiting: false });
    }
    let understood = known;
    let step: BuildStep = 'reading';
    const stopHere = (): void => {
      if (isToStop && mayStop(task) && step !== 'writing') throw new Stopped();
    };
    const options = {
      asAt,
      asAtSource,
      timeOfDay: (now.getHours() * 60 + now.getMinutes()) / (24 * 60),
      builtAt: momentInWords(now),
      on: isoDate(now),
      // Known once it is shown, and not before.
      onUnderstood: (plan: UnderstoodPlan) => void (understood = plan),
      onStep: (next: BuildStep) => {
        stopHere();
        step = next;
        change({ run: { state: 'running', task, step, ...kept } });
      },
      onPaper: (done: number, of: number) => {
        change({ run: { state: 'running', task, step, papers: { done, of }, ...kept } });
      },
      pause: async () => {
        await useCases.pause();
        stopHere();
      },
    };
    try {
      const oneUndoStep = typeof task !== 'string' && (task.do === 'fix' || task.do === 'undo');
      const { run, made = state.made } = await inWorkbook(
        (workbook) => runTask(useCases, workbook, task, { ...options, run: state.run, made: state.made }),
        {
          oneUndoStep,
          pause: options.pause,
          signal: stopper.signal,
          onWait: (isWaiting) => change({ isWaiting }),
          onLate: (end) => takeLate(end, () => (known = understood)),
        },
      );
      await useCases.pause();
      known = understood;
      isLater = false;
      // Excel answers in order: what it has not answered by now is lost.
      late = null;
      // To go somewhere is something else; what was said before is not said again.
      change({ run, made, isBehind: false, isOver: run === state.run, whyBehind: undefined });
    } catch (error) {
      if (error instanceof Stopped) {
        change({ run: { state: 'stopped', ...kept } });
        return;
      }
      const problem = problemOf(error);
      // Figures of a plan that cannot be read any more are not shown as if they still stood.
      change({ run: { state: 'failed', problem, ...(problem.isNoPlan === true ? {} : kept) } });
    }
  }

  /** Takes what became of a run after all, where Excel answers late: it is shown, and its fixes can be undone. */
  function takeLate(end: Promise<Ended>, isKnown: () => void): void {
    const mine = end
      .then(
        ({ run, made = state.made }) => {
          if (underWay === null) {
            isKnown();
            change({ run, made, isBehind: false });
          } else change({ made, isBehind: true });
        },
        (error: unknown) => {
          const before = reportOf(state.run);
          if (underWay === null)
            change({
              run: {
                state: 'failed',
                problem: problemOf(error),
                ...(before === null ? {} : { report: before }),
              },
            });
        },
      )
      .finally(() => {
        if (late === mine) late = null;
      });
    late = mine;
  }

  /** A task about what is shown keeps its date, so that it does not change under the person's hands. */
  function asAtOf(task: Task, shown: PlanReport | null, now: Date): { asAt: string; asAtSource: AsAtSource } {
    const isFresh = typeof task === 'string' || task.do === 'rate-and-build';
    if (!isFresh && shown !== null) return { asAt: isoDay(shown.asAt), asAtSource: shown.asAtSource };
    return state.asAt === null || state.asAt === ''
      ? { asAt: isoDate(now), asAtSource: 'today' }
      : { asAt: state.asAt, asAtSource: 'set' };
  }

  async function recheck(inWorkbook: InWorkbook): Promise<void> {
    const before = known;
    const now = changes;
    changes = [];
    if (before === null || now.length === 0 || reportOf(state.run) === null) return;
    try {
      const { pause } = useCases;
      known = await inWorkbook((workbook) => useCases.recheckRows(workbook, before, now, pause), { pause });
      change({
        run: withReport(state.run, known.report),
        isBehind: false,
        isOver: state.isOver === true || (isLater && known.report !== before.report),
        whyBehind: undefined,
      });
    } catch (error) {
      // No run has failed while somebody types, but why the pane is behind is told, and a fault of ours shows as one.
      known = null;
      change({ isBehind: true, whyBehind: problemOf(error) });
    }
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setAsAt: (asAt) => change({ asAt }),
    show: (page) => change({ page }),
    start(task, inWorkbook) {
      // The same again, such as a second press of a button, is the one that is under way already.
      if (underWay?.task === task) return underWay.ended;
      const mine = {
        task,
        ended: queued(() => runToEnd(task, inWorkbook)).finally(() => {
          if (underWay === mine) underWay = null;
        }),
      };
      underWay = mine;
      return mine.ended;
    },
    settled: () => underWay?.ended ?? Promise.resolve(),
    stop() {
      isToStop = true;
      stopper.abort(new Stopped());
    },
    plan: () => known,
    heard(next, inWorkbook) {
      changes.push(next);
      isLater = true;
      // What is pasted or sorted comes as several changes at once; what comes later waits for the recheck under way.
      setTimeout(() => void queued(() => recheck(inWorkbook)));
    },
  };
}

/** What only reads the plan, or writes nothing before it says so. */
const mayStop = (task: Task): boolean =>
  task === 'check' || task === 'build' || (typeof task !== 'string' && task.do === 'rate-and-build');

/** Thrown between two steps where a person wants the run to end. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** What changes nothing in the workbook, so that it may be done while the end of a change is still to come. */
const onlyReads = (task: Task): boolean => task === 'check' || (typeof task !== 'string' && task.do === 'go');

const stillWaiting: Problem = {
  message:
    'Excel has still not answered what was begun before, so nothing else was begun. Press Esc in the sheet, close any ' +
    'message or dialog of Excel, then choose Check the plan: once that is answered you can go on.',
  details: 'A run that had begun to write has no answer yet.',
};

function unusableDate(asAt: string): Problem {
  return {
    message: 'The as-at date needs a year from 2000 to 2099. Put it right, or clear it to use today.',
    details: `As-at date: ${asAt}`,
  };
}
