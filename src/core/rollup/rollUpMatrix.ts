import type { Action } from '../plan/plan';
import { ratings, type RatingState } from '../plan/values/rating';
import { countedState } from './standing';

/** The rows and columns of a matrix: the ratings, then everything that is not one. */
export const matrixStates = [...ratings, 'not rated'] as const;
export type MatrixState = (typeof matrixStates)[number];

export type Matrix = Readonly<Record<MatrixState, Readonly<Record<MatrixState, number>>>>;

/** Where a rating stands in a matrix: unrated and invalid are both not rated. */
const matrixState = (state: RatingState): MatrixState =>
  state === 'unrated' || state === 'invalid' ? 'not rated' : state;

/**
 * Of the actions with some ratings of progress, how many there are, and for how many no impact is shown: it is Red, Amber
 * or not rated. All actions, where no ratings are given.
 * @param amountOf 1 to count the actions, or their money
 */
export function impactShown(
  actions: readonly Action[],
  progress: readonly MatrixState[] = matrixStates,
  amountOf: (action: Action) => number = () => 1,
): { readonly all: number; readonly without: number } {
  const matrix = rollUpMatrix(actions, amountOf);
  const sum = (impact: readonly MatrixState[]): number =>
    progress.flatMap((state) => impact.map((one) => matrix[state][one])).reduce((a, b) => a + b, 0);
  return { all: sum(matrixStates), without: sum(['amber', 'red', 'not rated']) };
}

/**
 * Adds up actions by their progress (outer) and their impact (inner). To the penny.
 * @param amountOf 1 to count the actions, or their money
 */
export function rollUpMatrix(actions: readonly Action[], amountOf: (action: Action) => number): Matrix {
  const row = () =>
    Object.fromEntries(matrixStates.map((state) => [state, 0])) as Record<MatrixState, number>;
  const matrix = Object.fromEntries(matrixStates.map((state) => [state, row()])) as Record<
    MatrixState,
    Record<MatrixState, number>
  >;
  for (const action of actions) {
    const cells = matrix[matrixState(countedState(action, 'progress'))];
    const impact = matrixState(countedState(action, 'impact'));
    cells[impact] = Math.round((cells[impact] + amountOf(action)) * 100) / 100;
  }
  return matrix;
}
