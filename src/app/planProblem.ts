/** Why a run could not be done. Stable, so that a caller can branch on it. */
export type ProblemCode =
  | 'no-plan'
  | 'mapping-stale'
  | 'read-only'
  | 'protected'
  | 'cell-editing'
  | 'too-large'
  | 'excel-too-old'
  | 'excel-refused'
  | 'history-damaged'
  | 'cycle-exists';

/** A run that could not be done. The message is one sentence in plain English that says what to do. */
export class PlanProblem extends Error {
  override readonly name = 'PlanProblem';
  constructor(
    readonly code: ProblemCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
