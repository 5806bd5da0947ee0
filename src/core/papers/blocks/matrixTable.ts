import { ratingNames, ratings } from '../../plan/values/rating';
import { matrixStates, type Matrix, type MatrixState } from '../../rollup/rollUpMatrix';
import { table, type Column, type Here, type TableBlock } from './block';
import type { PlanFormulas } from '../figures/planFormulas';
import type { CellContent } from '../sheet/sheetModel';

interface MatrixSpec {
  /** What stands over the column of progress ratings. */
  readonly corner: string;
  readonly matrix: Matrix;
  readonly kind: 'count' | 'pounds';
  /** Counts or adds up all rows that some formulas are over. */
  readonly live: (formulas: PlanFormulas, expected: number) => CellContent;
}

const nameOf = (state: MatrixState): string => (state === 'not rated' ? 'not rated' : ratingNames[state]);
const all = 'All';
/** Where the rows of what is not rated, and of all, stand: after those of the ratings. */
const rowNotRated = ratings.length;
const rowAll = matrixStates.length;

/**
 * A matrix of progress (down) by impact (across), with totals. What is not rated is the rest of its row or column, so
 * that every cell is a formula.
 */
export function matrixTable(formulas: PlanFormulas, spec: MatrixSpec): TableBlock {
  const { matrix, kind, corner, live } = spec;
  const sum = (progress: readonly MatrixState[], impact: readonly MatrixState[]): number =>
    Math.round(progress.flatMap((p) => impact.map((i) => matrix[p][i])).reduce((a, b) => a + b, 0) * 100) /
    100;
  /** What the rated ones leave of a whole: of a column down, or of a row across. */
  const rest = (whole: string, first: string, last: string, expected: number): CellContent => ({
    formula: `=${whole}-SUM(${first}:${last})`,
    expected,
  });
  const across = (here: Here, row: number | undefined, expected: number): CellContent =>
    rest(here.cell(all, row), here.cell('blue', row), here.cell('red', row), expected);
  const down = (here: Here, key: string, expected: number): CellContent =>
    rest(here.cell(key, rowAll), here.cell(key, 0), here.cell(key, rowNotRated - 1), expected);
  const over = (progress: MatrixState): PlanFormulas =>
    progress === 'not rated' ? formulas : formulas.withRating('progress', progress);
  const impactColumn = (impact: MatrixState): Column<MatrixState> => ({
    head: `Impact ${nameOf(impact)}`,
    key: impact,
    kind,
    tint: impact === 'not rated' ? 'unrated' : impact,
    of: (progress, here) => {
      const expected = sum([progress], [impact]);
      if (progress === 'not rated') return down(here, impact, expected);
      if (impact === 'not rated') return across(here, undefined, expected);
      return live(over(progress).withRating('impact', impact), expected);
    },
    total: (here) => {
      const expected = sum(matrixStates, [impact]);
      return impact === 'not rated'
        ? across(here, undefined, expected)
        : live(formulas.withRating('impact', impact), expected);
    },
  });
  return table<MatrixState>({
    as: 'figures',
    rows: matrixStates,
    hasTotal: true,
    columns: [
      { head: corner, kind: 'state', of: (progress) => `Progress ${nameOf(progress)}`, total: () => all },
      ...matrixStates.map(impactColumn),
      {
        head: all,
        kind,
        of: (progress, here) => {
          const expected = sum([progress], matrixStates);
          return progress === 'not rated' ? down(here, all, expected) : live(over(progress), expected);
        },
        total: () => live(formulas, sum(matrixStates, matrixStates)),
      },
    ],
  });
}
