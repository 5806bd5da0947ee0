import type { AcceptanceGiven } from '../../app/acceptIssue';
import type { BuildResult, BuildStep } from '../../app/buildSheets';
import type { ReadableWorkbook } from '../../app/workbook';
import type { WorkbookSettings } from '../../app/workbookSettings';
import type { PlanReport } from '../../app/planReport';
import type { CellChange } from '../../core/cells/cellChange';
import type { Acceptance } from '../../core/checks/acceptance';
import type { Issue } from '../../core/checks/issue';
import type { Mapping } from '../../core/plan/mapping/mapping';
import type { GivenRating } from '../../core/papers/blocks/areaRating';
import type { ChosenFigure } from '../../core/papers/figures/chosenFigure';
import type { Problem } from './problem';

/** What a person can start, from the pane or from the ribbon. */
export type Task =
  | 'check'
  | 'build'
  | { readonly do: 'fix'; readonly fixes: readonly CellChange[] }
  | { readonly do: 'undo' }
  | { readonly do: 'accept'; readonly issue: Issue; readonly given: Omit<AcceptanceGiven, 'on'> }
  | { readonly do: 'reopen'; readonly acceptance: Acceptance }
  /** Switches a kind of check on or off. */
  | { readonly do: 'rule'; readonly code: string; readonly on: boolean }
  /** Puts lists and colours on the rating columns, or takes them off. */
  | { readonly do: 'ratingValidation'; readonly on: boolean }
  /** Keeps what a person says of the plan's sheets and columns; `null` forgets it. */
  | { readonly do: 'map'; readonly mapping: Mapping | null }
  /** Keeps the board's position; absent a date, that of the next board. */
  | {
      readonly do: 'keep';
      readonly keep: {
        readonly cycleDate?: string;
        readonly label: string;
        readonly replace?: boolean;
        /** An earlier copy of the workbook, whose position is kept instead. */
        readonly copy?: ReadableWorkbook;
      };
    }
  /** Changes what is set for the workbook; a part that is absent stays as it is. */
  | { readonly do: 'settings'; readonly to: Partial<WorkbookSettings> }
  /** Takes over settings from the text of a file. */
  | { readonly do: 'import'; readonly text: string }
  /** Builds, with ratings that officers give areas themselves. */
  | { readonly do: 'rate-and-build'; readonly areaRatings: readonly GivenRating[] }
  /** Writes a figure into the selected cell, as a live formula. */
  | { readonly do: 'insert'; readonly figure: ChosenFigure }
  /** Selects a cell, or a block of cells, and brings it into view. */
  | { readonly do: 'go'; readonly sheet: string; readonly cell: string };

/** The one run that the pane shows: at most one is under way at a time. */
export type Run =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly task: Task;
      readonly step: BuildStep;
      /** While papers are laid out: how many are, and of how many. */
      readonly papers?: { readonly done: number; readonly of: number };
      /** The plan as it was before, which stays in view. */
      readonly report?: PlanReport;
    }
  | { readonly state: 'checked'; readonly report: PlanReport }
  | { readonly state: 'built'; readonly result: BuildResult }
  /** Something else was done: what, in a sentence, and what there is to say about single cells. */
  | {
      readonly state: 'done';
      readonly said: string;
      readonly notes: readonly string[];
      readonly report: PlanReport;
      /** Present where it is said beside its button too. */
      readonly of?: 'keep' | 'insert';
    }
  /** A person stopped it before anything was written. */
  | { readonly state: 'stopped'; readonly report?: PlanReport }
  | { readonly state: 'failed'; readonly problem: Problem; readonly report?: PlanReport };

/** The plan as it was last understood; null where it has not been, or no longer can be. */
export function reportOf(run: Run): PlanReport | null {
  if (run.state === 'idle') return null;
  return run.state === 'built' ? run.result.report : (run.report ?? null);
}

/** A run with another report in it, as the plan now is. */
export function withReport(run: Run, report: PlanReport): Run {
  if (run.state === 'idle') return run;
  return run.state === 'built' ? { ...run, result: { ...run.result, report } } : { ...run, report };
}
