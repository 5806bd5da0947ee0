import { grouped } from '../../cells/grouped';
import { trendOver, type TrendPoint } from '../../history/trendOver';
import type { Snapshot } from '../../history/snapshot';
import { ratingNames, ratingStates } from '../../plan/values/rating';
import type { Gaps } from '../../rollup/gaps';
import { caption, table, type Block, type Column } from '../blocks/block';
import { countsInWords, plural } from '../words/words';
import { positionName, shortDate } from './movementWords';

/** Bars that are shorter than this part of the tallest have no room for their figure, which stands in the table. */
const leastLabel = 0.07;

/** How the progress ratings stood at each position: a chart, in words, and as a table. */
export function movementTrend(positions: readonly Snapshot[], gaps: Gaps): Block[] {
  const points = trendOver(positions);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const tallest = Math.max(...points.map(({ actions }) => actions));
  const figures = table<TrendPoint>({
    as: 'figures',
    rows: points,
    columns: [
      { head: 'Position', kind: 'date', of: ({ cycleDate }) => cycleDate },
      { head: 'Actions', kind: 'figure', of: ({ actions }) => actions },
      ...ratingStates.map((state): Column<TrendPoint> => ({
        head: ratingNames[state],
        kind: 'figure',
        of: ({ progress }) => progress[state],
      })),
      { head: 'Also', kind: 'text', of: (point) => otherFigures(point, gaps) },
      // Excel spreads dates over an axis of time, where bars of two boards in one month would lie over each other.
      {
        head: 'Cycle',
        kind: 'text',
        of: cycleName,
      },
    ],
  });
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Trend: progress ratings at each position that was kept' },
        {
          kind: 'chart',
          name: 'BRAG Board trend',
          title: 'Progress ratings at each position (number of actions)',
          of: figures,
          names: 'Cycle',
          series: ratingStates.map((state) => ({
            column: ratingNames[state],
            state,
            least: Math.ceil(tallest * leastLabel),
          })),
          upright: { tallest },
        },
        caption(trendInWords(first, last, points.length)),
      ],
    },
    { kind: 'together', blocks: [figures] },
  ];
}

/** A label that says which year it is of has its date in it. */
const saysWhen = /\d{4}/;

/** What stands under a point of the chart: `11 May 2025, Board`, as boards have the same name each time. */
function cycleName({ label, cycleDate }: TrendPoint): string {
  const date = shortDate(cycleDate);
  if (label === '') return date;
  return saysWhen.test(label) ? label : `${date}, ${label}`;
}

function otherFigures({ impact, overdue, spend }: TrendPoint, gaps: Gaps): string {
  return [
    ...(gaps.impact === undefined ? [`Impact: ${countsInWords(impact)}.`] : []),
    ...(overdue === null || gaps.overdue !== undefined ? [] : [`Overdue: ${overdue}.`]),
    ...(gaps.actual === undefined ? [`Spend: £${grouped(Math.round(spend))}.`] : []),
  ].join(' ');
}

function trendInWords(first: TrendPoint, last: TrendPoint, positions: number): string {
  const of = ({ actions, progress }: TrendPoint) =>
    `of ${plural(actions, 'action')}, progress was ${countsInWords(progress)}`;
  if (first === last) return `One position so far. On ${positionName(last)}, ${of(last)}.`;
  const good = last.progress.blue + last.progress.green - first.progress.blue - first.progress.green;
  const moved =
    good === 0
      ? 'As many are Blue or Green as at the first.'
      : `${plural(Math.abs(good), good > 0 ? 'more action' : 'fewer action')} ${Math.abs(good) === 1 ? 'is' : 'are'} Blue or Green.`;
  return `Over ${positions} positions: on ${positionName(first)}, ${of(first)}; on ${positionName(last)}, ${of(last)}. ${moved}`;
}
