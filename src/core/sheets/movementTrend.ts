import { trendOver, type TrendPoint } from '../history/trendOver';
import type { Snapshot } from '../history/snapshot';
import { ratingNames, ratingStates } from '../plan/rating';
import {
  addMovementHeads,
  addMovementRow,
  addMovementSection,
  addMovementWords,
  movementNumber,
  movementText,
  movementWidths,
} from './movementColumns';
import { positionName, shortDate } from './movementWords';
import { ink, ratingColours } from './palette';
import type { SheetGrid } from './sheetGrid';
import type { ChartModel } from './sheetModel';
import { countsInWords, plural } from './words';

const chartRows = 15;
const chartRowHeight = 15;
const at = { actions: 1, blue: 2, overdue: 8, label: 9 };

/** Adds how the progress ratings stood at each position: a chart, in words, and as a table. */
export function addMovementTrend(grid: SheetGrid, positions: readonly Snapshot[]): ChartModel[] {
  const points = trendOver(positions);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  addMovementSection(grid, 'Trend: progress ratings at each position that was kept');
  const top = grid.nextRow;
  for (let row = 0; row < chartRows; row++) grid.addRow(chartRowHeight);
  addMovementWords(grid, caption(first, last, points.length));

  const words = points.map(otherFigures);
  addMovementHeads(
    grid,
    ['Position', 'Actions', ...ratingStates.map((state) => ratingNames[state]), 'Also', 'Cycle'],
    { from: 1, to: 7 },
  );
  const row = grid.nextRow;
  points.forEach((point, index) => {
    const also = words[index] ?? '';
    const texts = [shortDate(point.cycleDate), ...Array<string>(7).fill(''), also, point.label];
    const at = addMovementRow(grid, texts);
    texts.forEach((text, column) => grid.set(at, column, text, movementText));
    [point.actions, ...ratingStates.map((state) => point.progress[state])].forEach((count, index) =>
      grid.set(at, index + 1, count, movementNumber),
    );
  });
  const rows = points.length;
  return [
    {
      name: 'BRAG Board trend',
      title: 'Progress ratings at each position (number of actions)',
      upright: true,
      categories: { row, column: 0, rows, columns: 1 },
      series: ratingStates.map((state, index) => ({
        name: ratingNames[state],
        values: { row, column: at.blue + index, rows, columns: 1 },
        fill: ratingColours[state].fill,
        labelColour: ratingColours[state].text,
        ...(state === 'invalid' ? { outline: ink } : {}),
      })),
      position: { row: top, column: 0, rows: chartRows, columns: movementWidths.length },
    },
  ];
}

function otherFigures({ impact, overdue, spend }: TrendPoint): string {
  return `Impact: ${countsInWords(impact)}. Overdue: ${overdue}. Spend: £${Math.round(spend).toLocaleString('en-GB')}.`;
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
