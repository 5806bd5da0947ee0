import type { BuildResult, BuildStep } from '../app/buildSheets';
import type { PlanReport } from '../app/planReport';
import type { Problem } from './problem';

/** What a person can start, from the pane or from the ribbon. */
export type Task = 'check' | 'build';

/** The one run that the pane shows: at most one is under way at a time. */
export type Run =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly task: Task; readonly step: BuildStep }
  | { readonly state: 'checked'; readonly report: PlanReport }
  | { readonly state: 'built'; readonly result: BuildResult }
  | { readonly state: 'failed'; readonly problem: Problem };
