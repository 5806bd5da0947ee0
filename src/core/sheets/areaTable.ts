import { absoluteAddress, type Rect } from '../cells/address';
import { ratingNames, ratings, ratingStates } from '../plan/rating';
import type { Rollup } from '../rollup/rollup';
import type { BoardFigures } from './boardFigures';
import type { PlanFormulas } from './planFormulas';
import { ratingColours } from './palette';
import type { SheetGrid } from './sheetGrid';
import type { CellContent, CellStyle } from './sheetModel';
import { formats, styles } from './styles';

/** Where each figure of the area table stands. */
const at = { progress: 1, impact: 7, actions: 13, overdue: 14, dueSoon: 15 };
export const areaTableColumns = 16;

/** The area table as it lies on its sheet, for the charts and headlines that point at it. */
export interface AreaTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly areas: number;
  readonly totalRow: number;
  readonly columns: typeof at;
}

/** Adds the table of priority areas: ratings, actions and dates, with a total. */
export function addAreaTable(grid: SheetGrid, report: BoardFigures, formulas: PlanFormulas): AreaTable {
  grid.addRow(6);
  const section = grid.addRow(19);
  grid.fill({ row: section, column: 0, rows: 1, columns: areaTableColumns }, styles.section);
  grid.set(section, 0, 'Ratings and dates by priority area (number of actions)', styles.section);
  const headerRow = grid.addRow(30);
  addHeader(grid, headerRow);

  const firstRow = grid.nextRow;
  for (const area of report.areas) {
    const row = grid.addRow(rowHeight(area.name));
    grid.set(row, 0, area.name, styles.name);
    addFigures(grid, row, area, formulas);
  }
  const totalRow = grid.addRow(17);
  const rows = { row: firstRow, rows: report.areas.length, columns: 1 };
  grid.set(totalRow, 0, 'Whole plan', styles.total);
  const totals = figuresOf(report.total);
  for (let column = 1; column < areaTableColumns; column++) {
    const cells = absoluteAddress({ ...rows, column });
    const sum = { formula: `=SUM(${cells})`, expected: totals[column] ?? 0 };
    grid.set(totalRow, column, sum, { ...styles.total, align: 'Center', numberFormat: formats.count.live });
  }
  return { headerRow, firstRow, areas: report.areas.length, totalRow, columns: at };
}

/** Names of more than a line need a second one. In points. */
export const rowHeight = (name: string): number => (name.length > 46 ? 30 : 17);

function addHeader(grid: SheetGrid, row: number): void {
  grid.set(row, 0, 'Priority area', styles.headLeft);
  for (const field of ['progress', 'impact'] as const) {
    ratingStates.forEach((state, index) => {
      const word = `${field === 'progress' ? 'Progress' : 'Impact'} ${ratingNames[state]}`;
      const { fill, text } = ratingColours[state];
      const dashed = state === 'invalid' ? { dashed: true } : {};
      grid.set(row, at[field] + index, word, { ...styles.head, fill, colour: text, ...dashed });
    });
  }
  grid.set(row, at.actions, 'Actions', styles.head);
  grid.set(row, at.overdue, 'Overdue', styles.head);
  grid.set(row, at.dueSoon, 'Due in 30 days', styles.head);
}

function addFigures(grid: SheetGrid, row: number, area: Rollup, formulas: PlanFormulas): void {
  const { actions } = area;
  const put = (column: number, content: CellContent): void => {
    grid.set(row, column, content, countStyle(content));
  };
  for (const field of ['progress', 'impact'] as const) {
    for (const [index, state] of [...ratings, 'unrated' as const].entries()) {
      put(at[field] + index, formulas.rated(actions, field, state, area[field][state]));
    }
  }
  put(at.actions, formulas.actions(actions));
  // Whatever is not a rating and not blank is invalid: a slip typed later is counted here at once.
  const total = absoluteAddress(cell(row, at.actions));
  for (const field of ['progress', 'impact'] as const) {
    const others = absoluteAddress({ row, column: at[field], rows: 1, columns: ratingStates.length - 1 });
    put(at[field] + ratingStates.length - 1, {
      formula: `=${total}-SUM(${others})`,
      expected: area[field].invalid,
    });
  }
  put(at.overdue, formulas.overdue(actions, area.overdue));
  put(at.dueSoon, formulas.dueSoon(actions, area.dueSoon));
}

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

const countStyle = (content: CellContent): CellStyle => ({
  ...styles.name,
  align: 'Center',
  numberFormat: typeof content === 'number' ? formats.count.value : formats.count.live,
});

/** The figures of a row in the table's order; the name's place is 0. */
function figuresOf(rollup: Rollup): number[] {
  const counts = (field: 'progress' | 'impact') => ratingStates.map((state) => rollup[field][state]);
  return [
    0,
    ...counts('progress'),
    ...counts('impact'),
    rollup.actions.length,
    rollup.overdue,
    rollup.dueSoon,
  ];
}
