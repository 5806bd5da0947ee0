import { absoluteAddress, type Rect } from '../../cells/address';
import { ratingNames, ratings, ratingStates } from '../../plan/values/rating';
import { wholePlan } from '../../rollup/areas';
import { figureNotes } from '../../rollup/figureNotes';
import { untold, type Gaps } from '../../rollup/gaps';
import type { Rollup } from '../../rollup/rollup';
import { arrowsInWords, ratingWithArrow, type AreaRatings } from './areaRating';
import type { BoardFigures } from './boardFigures';
import { ratingColours } from '../sheet/palette';
import type { PlanFormulas } from '../figures/planFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { formats, ratingStyle, styles } from '../sheet/styles';
import { addSection } from './table';

/** Where each figure of the area table stands. */
// What came later stands last: officers' formulas point at the others.
const at = { rating: 1, progress: 2, impact: 8, actions: 14, overdue: 15, dueSoon: 16, impactRating: 17 };
export const areaTableColumns = 18;

/** The area table as it lies on its sheet, for the charts and headlines that point at it. */
export interface AreaTable {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly areas: number;
  readonly totalRow: number;
  readonly columns: typeof at;
}

/** Adds the table of priority areas: rating, counts and dates, with a total. */
export function addAreaTable(
  grid: SheetGrid,
  report: BoardFigures,
  formulas: PlanFormulas,
  rated: readonly AreaRatings[],
): AreaTable {
  const section = addSection(grid, 'Ratings and dates by priority area (number of actions)');
  const isCompared = rated.some(({ moved, impact }) => moved !== null || impact.moved !== null);
  if (isCompared) grid.set(section, at.impact, arrowsInWords, { ...styles.section, size: 10, bold: false });
  const headerRow = grid.addRow(30);
  addHeader(grid, headerRow);

  const firstRow = grid.nextRow;
  report.areas.forEach((area, index) => {
    const row = addNameRow(grid, area.name, styles.name);
    addRatings(grid, row, rated[index], report.gaps, styles.rest);
    addFigures(grid, row, area, formulas, report.gaps);
  });
  const totalRow = addNameRow(grid, wholePlan, styles.total);
  addRatings(grid, totalRow, rated[report.areas.length], report.gaps, styles.restTotal);
  const rows = { row: firstRow, rows: report.areas.length, columns: 1 };
  for (const [column, expected] of figuresOf(report.total, report.gaps)) {
    const sum = { formula: `=SUM(${absoluteAddress({ ...rows, column })})`, expected: expected ?? 0 };
    const content = expected === null ? untold : sum;
    grid.set(totalRow, column, content, {
      ...styles.total,
      align: 'Center',
      numberFormat: formats.count.live,
    });
  }
  grid.tables.push({ headerRow, rows: { row: firstRow, column: 0, rows: report.areas.length + 1, columns: areaTableColumns } }); // prettier-ignore
  for (const note of figureNotes(report.total, report.gaps)) grid.addParagraph(note, styles.caption);
  return { headerRow, firstRow, areas: report.areas.length, totalRow, columns: at };
}

function addNameRow(grid: SheetGrid, name: string, style: CellStyle): number {
  const row = grid.addRow(Math.max(19, grid.heightFor([{ text: name, column: 0 }])));
  grid.set(row, 0, name, { ...style, wrap: true });
  return row;
}

function addRatings(
  grid: SheetGrid,
  row: number,
  rated: AreaRatings | undefined,
  gaps: Gaps,
  rest: CellStyle,
): void {
  if (rated === undefined) return;
  const { impact } = rated;
  grid.set(row, at.rating, ratingWithArrow(rated), ratingStyle(rated.inForce ?? 'unrated', rest));
  // Not recorded is not the same as not rated.
  const isUntold = gaps.impact?.kind === 'not recorded' && impact.override === null;
  if (isUntold) grid.set(row, at.impactRating, untold, { ...rest, ...countStyle(untold) });
  else
    grid.set(row, at.impactRating, ratingWithArrow(impact), ratingStyle(impact.inForce ?? 'unrated', rest));
}

function addHeader(grid: SheetGrid, row: number): void {
  grid.set(row, 0, 'Priority area', styles.headLeft);
  grid.set(row, at.rating, 'Progress rating', styles.head);
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
  grid.set(row, at.impactRating, 'Impact rating', styles.head);
}

function addFigures(grid: SheetGrid, row: number, area: Rollup, formulas: PlanFormulas, gaps: Gaps): void {
  const { actions } = area;
  const put = (column: number, content: CellContent): void => {
    grid.set(row, column, content, countStyle(content));
  };
  for (const field of ['progress', 'impact'] as const) {
    if (gaps[field] !== undefined) {
      ratingStates.forEach((_, index) => put(at[field] + index, untold));
      continue;
    }
    for (const [index, state] of [...ratings, 'unrated' as const].entries()) {
      put(at[field] + index, formulas.rated(actions, field, state, area[field][state]));
    }
  }
  put(at.actions, formulas.actions(actions));
  // Whatever is not a rating and not blank is invalid: a slip typed later is counted here at once.
  const total = absoluteAddress(cell(row, at.actions));
  for (const field of ['progress', 'impact'] as const) {
    if (gaps[field] !== undefined) continue;
    const others = absoluteAddress({ row, column: at[field], rows: 1, columns: ratingStates.length - 1 });
    put(at[field] + ratingStates.length - 1, {
      formula: `=${total}-SUM(${others})`,
      expected: area[field].invalid,
    });
  }
  put(at.overdue, area.overdue === null ? untold : formulas.overdue(actions, area.overdue));
  put(at.dueSoon, area.dueSoon === null ? untold : formulas.dueSoon(actions, area.dueSoon));
}

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

const countStyle = (content: CellContent): CellStyle => ({
  ...styles.name,
  align: 'Center',
  numberFormat: typeof content === 'number' ? formats.count.value : formats.count.live,
});

/** The figures of a row, each with its column; null for what cannot be told. */
function figuresOf(rollup: Rollup, gaps: Gaps): [column: number, figure: number | null][] {
  const counts = (field: 'progress' | 'impact') =>
    ratingStates.map((state, index): [number, number | null] => [
      at[field] + index,
      gaps[field] === undefined ? rollup[field][state] : null,
    ]);
  return [
    ...counts('progress'),
    ...counts('impact'),
    [at.actions, rollup.actions.length],
    [at.overdue, rollup.overdue],
    [at.dueSoon, rollup.dueSoon],
  ];
}
