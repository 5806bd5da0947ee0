import { grouped } from '../../core/cells/grouped';
import type { acceptIssue, reopenIssue } from '../../app/acceptIssue';
import type { BuildOptions, buildSheets } from '../../app/buildSheets';
import type { checkPlan } from '../../app/checkPlan';
import type { RunOptions } from '../../app/runOptions';
import type { fixAndCheck, undoAndCheck } from '../../app/fixAndCheck';
import type { insertFigure } from '../../app/insertFigure';
import type { keepPosition } from '../../app/keepPosition';
import type { Pause } from '../../app/pause';
import type { addRatingValidation, removeRatingValidation } from '../../app/ratingValidation';
import type { PlanReport } from '../../app/planReport';
import type { recheckRows } from '../../app/recheckRows';
import type { setMapping } from '../../app/setMapping';
import type { setSettings } from '../../app/setSettings';
import { unread } from '../../app/unread';
import type { Workbook } from '../../app/workbook';
import type { CellChange, RefusedChange } from '../../core/cells/cellChange';
import { joinChanges } from '../../core/cells/joinChanges';
import { refusalInWords } from '../../core/cells/refusalInWords';
import { kindOfIssue } from '../../core/checks/kindOfIssue';
import { countOf } from '../shared/countOf';
import { changingCode } from './changingCode';
import { keptInWords } from './keptInWords';
import { reportOf, type Run, type Task } from './run';
import { acceptedInWords } from './acceptedInWords';

/** What the pane can do with a workbook. */
export interface UseCases {
  readonly checkPlan: typeof checkPlan;
  readonly buildSheets: typeof buildSheets;
  readonly fixAndCheck: typeof fixAndCheck;
  readonly undoAndCheck: typeof undoAndCheck;
  readonly acceptIssue: typeof acceptIssue;
  readonly reopenIssue: typeof reopenIssue;
  readonly setSettings: typeof setSettings;
  readonly setMapping: typeof setMapping;
  readonly addRatingValidation: typeof addRatingValidation;
  readonly removeRatingValidation: typeof removeRatingValidation;
  readonly insertFigure: typeof insertFigure;
  readonly keepPosition: typeof keepPosition;
  readonly recheckRows: typeof recheckRows;
  readonly now: () => Date;
  /** Gives the page a turn, between steps of the thinking. */
  readonly pause: Pause;
}

interface TaskOptions extends BuildOptions {
  readonly pause: Pause;
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
  /** The time of day as a part of it: noon is 0.5. */
  readonly timeOfDay: number;
  readonly run: Run;
  /** Fixes that can be undone. */
  readonly made: readonly CellChange[];
}

/** What came of a task. */
export interface Ended {
  readonly run: Run;
  /** Fixes that can be undone from now on; absent where that is as it was. */
  readonly made?: readonly CellChange[];
}

/** Does one task in the workbook. @throws PlanProblem where it cannot be done */
export async function runTask(
  cases: UseCases,
  workbook: Workbook,
  task: Task,
  options: TaskOptions,
): Promise<Ended> {
  if (task === 'check') {
    return { run: { state: 'checked', report: await cases.checkPlan(workbook, options) } };
  }
  if (task === 'build')
    return { run: { state: 'built', result: await cases.buildSheets(workbook, options) } };
  const notes: string[] = [];
  const noting = { ...options, onNote: (sentence: string) => void notes.push(sentence) };
  switch (task.do) {
    case 'fix': {
      const { outcome, report } = await cases.fixAndCheck(workbook, noting, task.fixes);
      const said = `${countOf(outcome.made.length, 'cell')} changed.`;
      const run: Run = {
        state: 'done',
        said,
        notes: [...outcome.refused.map(refusalInWords), ...notes],
        report,
      };
      // Fixes made one by one can be undone as a whole too.
      return { run, made: joinChanges(options.made, outcome.made) };
    }
    case 'undo': {
      const { outcome, report } = await cases.undoAndCheck(workbook, noting, options.made);
      const said = `${countOf(outcome.made.length, 'cell')} put back.`;
      return {
        run: { state: 'done', said, notes: [...outcome.refused.map(refusalInWords), ...notes], report },
        made: outcome.refused.flatMap(stillToUndo),
      };
    }
    case 'accept': {
      const given = { ...task.given, on: options.on };
      const report = await cases.acceptIssue(workbook, options, task.issue, given);
      return { run: { state: 'done', said: acceptedInWords(report, task.issue, given), notes: [], report } };
    }
    case 'reopen': {
      const report = await cases.reopenIssue(workbook, options, task.acceptance);
      return { run: { state: 'done', said: 'The issue is open again.', notes: [], report } };
    }
    case 'rule': {
      const report = await cases.setSettings(workbook, options, ({ checks }) => {
        const others = Object.entries(checks.rules).filter(([code]) => code !== task.code);
        const off = task.on ? [] : [[task.code, 'off'] as const];
        return { checks: { ...checks, rules: Object.fromEntries([...others, ...off]) } };
      });
      const said = `“${kindOfIssue(task.code)}” is ${task.on ? 'checked again' : 'no longer checked'} in this workbook.`;
      return { run: { state: 'done', said, notes: [], report } };
    }
    case 'ratingValidation': {
      const set = task.on ? cases.addRatingValidation : cases.removeRatingValidation;
      const { cells, notes: told } = await set(workbook, options);
      const said = task.on
        ? `Lists and colours are on: ${countOf(cells, 'cell')} to choose a rating in.`
        : `Lists and colours are off: ${countOf(cells, 'cell')} had a list of BRAG Board.`;
      const report = await checkAfter(cases, workbook, noting);
      return { run: { state: 'done', said, notes: [...told, ...notes], report } };
    }
    case 'map': {
      const shown = reportOf(options.run)?.mapping;
      const report = await cases.setMapping(workbook, noting, task.mapping ?? undefined, shown);
      const said =
        task.mapping === null
          ? 'The sheets and columns were worked out anew.'
          : 'Kept in the workbook: the plan is read this way from now on.';
      return { run: { state: 'done', said, notes, report } };
    }
    case 'keep': {
      const { on: today, timeOfDay, pause } = options;
      const kept = await cases.keepPosition(workbook, { ...task.keep, today, timeOfDay, pause });
      const { said, notes: told } = keptInWords(kept);
      // With the position that is kept by now.
      workbook.forget();
      const report = await checkAfter(cases, workbook, noting);
      return { run: { state: 'done', said, notes: [...told, ...notes], report, of: 'keep' } };
    }
    case 'settings': {
      const shown = reportOf(options.run)?.settings;
      const report = await cases.setSettings(workbook, noting, () => task.to, shown);
      const said = 'Kept in the workbook, for every officer who opens it.';
      return { run: { state: 'done', said, notes, report } };
    }
    case 'import': {
      const to = (await changingCode()).readSettingsFile(task.text);
      const report = await cases.setSettings(workbook, options, () => to);
      const said = 'The settings were taken over and are kept in this workbook.';
      return { run: { state: 'done', said, notes: [], report } };
    }
    case 'rate-and-build': {
      const { areaRatings } = task;
      const result = await cases.buildSheets(workbook, { ...options, areaRatings });
      return { run: { state: 'built', result } };
    }
    case 'insert': {
      const { words, sheet, cell, value, report } = await cases.insertFigure(workbook, options, task.figure);
      const said = `“${words}” is in “${sheet}”, cell ${cell}: ${typeof value === 'number' ? grouped(value) : String(value)}.`;
      return { run: { state: 'done', said, notes: [], report, of: 'insert' } };
    }
    case 'go':
      await workbook.showCell(task.sheet, task.cell);
      return { run: options.run };
  }
}

/** A change whose undoing was refused for something that passes can be undone later. */
const stillToUndo = ({ change, reason }: RefusedChange): CellChange[] =>
  reason === 'protected' || reason === 'moved' ? [{ ...change, from: change.to, to: change.from }] : [];

/** The plan after something was done: where it cannot be read, what was done is told all the same, over the plan that was shown. */
async function checkAfter(
  cases: UseCases,
  workbook: Workbook,
  options: TaskOptions & Pick<RunOptions, 'onNote'>,
): Promise<PlanReport> {
  try {
    return await cases.checkPlan(workbook, options);
  } catch (error) {
    const shown = reportOf(options.run);
    if (shown === null) throw error;
    options.onNote?.(unread);
    return shown;
  }
}
