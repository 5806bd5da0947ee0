import { absoluteAddress } from '../../cells/address';
import type { Plan } from '../../plan/plan';
import { ratingNames, ratings } from '../../plan/values/rating';
import { matrixStates, type Matrix, type MatrixState } from '../../rollup/rollUpMatrix';
import { ratingColours, rule } from '../sheet/palette';
import type { PlanFormulas } from '../figures/planFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { formats, styles } from '../sheet/styles';

interface MatrixTable {
  /** What stands over the column of progress ratings. */
  readonly corner: string;
  readonly matrix: Matrix;
  readonly kind: 'count' | 'pounds';
  /** Counts or adds up all rows that some formulas are over. */
  readonly live: (formulas: PlanFormulas, expected: number) => CellContent;
}

const nameOf = (state: MatrixState): string => (state === 'not rated' ? 'not rated' : ratingNames[state]);
/** The columns: each impact rating, what has none, and all. */
const last = matrixStates.length + 1;

/**
 * Adds a matrix of progress (down) by impact (across), with totals. What is not rated is the rest of its
 * row or column, so that every cell is a formula.
 */
export function addMatrix(grid: SheetGrid, plan: Plan, formulas: PlanFormulas, table: MatrixTable): void {
  const { matrix, kind } = table;
  const headerRow = grid.addRow(30);
  const align = kind === 'count' ? 'Center' : 'Right';
  grid.set(headerRow, 0, table.corner, styles.headLeft);
  matrixStates.forEach((state, index) => {
    grid.set(headerRow, 1 + index, `Impact ${nameOf(state)}`, { ...styles.head, ...colours(state), align });
  });
  grid.set(headerRow, last, 'All', { ...styles.head, align });

  const firstRow = grid.nextRow;
  const totalRow = firstRow + matrixStates.length;
  const put = (row: number, column: number, content: CellContent): void => {
    const format = formats[kind][typeof content === 'number' ? 'value' : 'live'];
    const style = row === totalRow ? styles.total : styles.name;
    grid.set(row, column, content, { ...style, size: 10, align, numberFormat: format, bold: column === last || row === totalRow }); // prettier-ignore
  };
  const sum = (progress: readonly MatrixState[], impact: readonly MatrixState[]): number =>
    Math.round(progress.flatMap((p) => impact.map((i) => matrix[p][i])).reduce((a, b) => a + b, 0) * 100) /
    100;
  const place = (row: number, column: number, rows = 1, columns = 1): string =>
    absoluteAddress({ row, column, rows, columns });

  matrixStates.forEach((progress, index) => {
    const row = grid.addRow(16);
    grid.set(row, 0, `Progress ${nameOf(progress)}`, { ...styles.name, bold: true, ...colours(progress) });
    const others = (column: number): string => place(firstRow, column, ratings.length);
    if (progress === 'not rated') {
      for (let column = 1; column <= last; column++) {
        const impact = column === last ? matrixStates : matrixStates.slice(column - 1, column);
        const formula = `=${place(totalRow, column)}-SUM(${others(column)})`;
        put(row, column, { formula, expected: sum([progress], impact) });
      }
      return;
    }
    const own = formulas.withRating('progress', progress);
    ratings.forEach((impact, at) => {
      put(row, 1 + at, table.live(own.withRating('impact', impact), matrix[progress][impact]));
    });
    put(row, last, table.live(own, sum([progress], matrixStates)));
    const rated = place(row, 1, 1, ratings.length);
    put(row, last - 1, {
      formula: `=${place(row, last)}-SUM(${rated})`,
      expected: matrix[progress]['not rated'],
    });
    if (index === 0) grid.tables.push({ headerRow, rows: { row, column: 0, rows: matrixStates.length + 1, columns: last + 1 } }); // prettier-ignore
  });

  grid.addRow(16);
  grid.set(totalRow, 0, 'All', styles.total);
  ratings.forEach((impact, at) => {
    put(totalRow, 1 + at, table.live(formulas.withRating('impact', impact), sum(matrixStates, [impact])));
  });
  put(totalRow, last, table.live(formulas, sum(matrixStates, matrixStates)));
  const rated = place(totalRow, 1, 1, ratings.length);
  put(totalRow, last - 1, { formula: `=${place(totalRow, last)}-SUM(${rated})`, expected: sum(matrixStates, ['not rated']) }); // prettier-ignore
}

function colours(state: MatrixState): CellStyle {
  const { fill, text } = ratingColours[state === 'not rated' ? 'unrated' : state];
  return { fill, colour: text, rowRules: rule };
}
