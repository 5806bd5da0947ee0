import { trendOver, type TrendPoint } from '../../history/trendOver';
import type { Snapshot } from '../../history/snapshot';
import { ratingNames, ratingStates } from '../../plan/values/rating';
import type { Gaps } from '../../rollup/gaps';
import { addSection } from '../blocks/layOutBlocks';
import {
  addMovementHeads,
  addMovementTexts,
  addMovementWords,
  movementNumber,
  movementWidths,
} from './movementColumns';
import { dateCell } from './movementWords';
import { positionName, shortDate } from './movementWords';
import { ink, ratingColours } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { ChartModel } from '../sheet/sheetModel';
import { countsInWords, plural } from '../words/words';

const chartRows = 16;
const chartRowHeight = 15;
/** The column of the first rating's counts. */
const firstRating = 2;

/** Adds how the progress ratings stood at each position: a chart, in words, and as a table. */
export function addMovementTrend(grid: SheetGrid, positions: readonly Snapshot[], gaps: Gaps): ChartModel[] {
  const points = trendOver(positions);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  addSection(grid, 'Trend: progress ratings at each position that was kept');
  const top = grid.nextRow;
  for (let row = 0; row < chartRows; row++) grid.addRow(chartRowHeight);
  addMovementWords(grid, caption(first, last, points.length));

  const headerRow = addMovementHeads(grid, [
    'Position',
    'Actions',
    ...ratingStates.map((state) => ratingNames[state]),
    'Also',
    'Cycle',
  ]);
  const row = grid.nextRow;
  for (const point of points) {
    const counts = [point.actions, ...ratingStates.map((state) => point.progress[state])];
    const name = point.label === '' ? shortDate(point.cycleDate) : point.label;
    const texts = [dateCell(point.cycleDate), ...counts.map(() => ''), otherFigures(point, gaps), name];
    const at = addMovementTexts(grid, texts);
    counts.forEach((count, index) => grid.set(at, index + 1, count, movementNumber));
  }
  grid.endTable(headerRow);
  const rows = points.length;
  return [
    {
      name: 'BRAG Board trend',
      title: 'Progress ratings at each position (number of actions)',
      upright: { tallest: Math.max(...points.map(({ actions }) => actions)) },
      // Excel spreads dates over an axis of time, where bars of two boards in one month would lie over each other.
      categories: { row, column: firstRating + ratingStates.length + 1, rows, columns: 1 },
      series: ratingStates.map((state, index) => ({
        name: ratingNames[state],
        values: { row, column: firstRating + index, rows, columns: 1 },
        fill: ratingColours[state].fill,
        labelColour: ratingColours[state].text,
        ...(state === 'invalid' ? { outline: ink } : {}),
      })),
      position: { row: top, column: 0, rows: chartRows, columns: movementWidths.length },
    },
  ];
}

function otherFigures({ impact, overdue, spend }: TrendPoint, gaps: Gaps): string {
  return [
    ...(gaps.impact === undefined ? [`Impact: ${countsInWords(impact)}.`] : []),
    ...(overdue === null || gaps.overdue !== undefined ? [] : [`Overdue: ${overdue}.`]),
    ...(gaps.actual === undefined ? [`Spend: £${Math.round(spend).toLocaleString('en-GB')}.`] : []),
  ].join(' ');
}

function caption(first: TrendPoint, last: TrendPoint, positions: number): string {
  const of = ({ actions, progress }: TrendPoint) =>
    `of ${plural(actions, 'action')}, progress was ${countsInWords(progress)}`;
  if (first === last) return `One position so far. On ${positionName(last)}, ${of(last)}.`;
  const good = last.progress.blue + last.progress.green - first.progress.blue - first.progress.green;
  const moved =
    good === 0
      ? 'As many are Blue or Green as at the first.'
      : `${plural(Math.abs(good), 'action')} ${good > 0 ? 'more' : 'fewer'} ${Math.abs(good) === 1 ? 'is' : 'are'} Blue or Green.`;
  return `Over ${positions} positions: on ${positionName(first)}, ${of(first)}; on ${positionName(last)}, ${of(last)}. ${moved}`;
}
