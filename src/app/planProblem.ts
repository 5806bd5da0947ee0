import type { Mapping } from '../core/plan/mapping/mapping';
import type { SheetChoice } from '../core/plan/mapping/sheetChoices';

/** Why a run could not be done. Stable, so that a caller can branch on it. */
export type ProblemCode =
  | 'no-plan'
  | 'mapping-stale'
  | 'read-only'
  | 'protected'
  | 'cell-editing'
  | 'too-large'
  | 'excel-too-old'
  | 'no-answer'
  | 'excel-refused'
  | 'not-in-front'
  | 'in-use'
  | 'nothing-to-build'
  | 'history-damaged'
  | 'cycle-exists'
  | 'settings-file'
  | 'copy-unusable'
  | 'no-formula'
  | 'not-blank';

/** A run that could not be done. The message is one sentence in plain English that says what to do. */
export class PlanProblem extends Error {
  override readonly name = 'PlanProblem';
  /** Where there is no plan: the sheets that a person may point at. */
  readonly choices: readonly SheetChoice[];
  /** Where there is no plan: a mapping that a person may fill in; null otherwise. */
  readonly skeleton: Mapping | null;
  constructor(
    readonly code: ProblemCode,
    message: string,
    options: {
      readonly cause?: unknown;
      readonly choices?: readonly SheetChoice[];
      readonly skeleton?: Mapping;
    } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.choices = options.choices ?? [];
    this.skeleton = options.skeleton ?? null;
  }
}
