import type { SpendAndImpact, SpendSince } from '../../history/spendAndImpact';
import { ratingNames, ratingStates } from '../../plan/values/rating';
import { untold } from '../../rollup/gaps';
import { caption, sumOf, table, type Block, type Column } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { positionName } from '../movement/movementWords';
import { poundsInWords } from '../words/words';
import { impactMoveNames, sinceWords, spendSinceNotes, unmovedSpend } from './spendSinceWords';

type Position = SpendAndImpact['positions'][number];

/**
 * Spend by impact rating at each position that is kept, and what was spent since the last stocktake by what impact did.
 * Nothing where no earlier position is kept, or the plan gives no spend or no impact.
 */
export function spendAndImpactBlocks({ spendAndImpact, total }: BoardFigures): Block[] {
  if (spendAndImpact === undefined) return [];
  const { since, positions } = spendAndImpact;
  const ofAreas = Math.round((total.actual - (positions.at(-1)?.total ?? 0)) * 100) / 100;
  const notes = [
    'Spend is what the plan gave when each position was kept. Figures are as at the build.',
    ...(ofAreas === 0
      ? []
      : [
          `${poundsInWords(ofAreas)} was spent on areas as a whole, which have no impact rating of their own: it is not in here.`,
        ]),
    ...spendSinceNotes(spendAndImpact),
  ];
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Spend to date by impact rating, at each position that is kept (£)' },
        ...unmovedSpend(spendAndImpact).map(caption),
        positionsTable(positions),
        caption(notes.join(' ')),
      ],
    },
    ...(since === null ? [] : [{ kind: 'together' as const, blocks: sinceBlocks(since) }]),
  ];
}

function positionsTable(positions: readonly Position[]): Block {
  // What is no rating has a column only where money went on it.
  const states = ratingStates.filter(
    (state) => state !== 'invalid' || positions.some(({ byImpact }) => (byImpact?.invalid ?? 0) !== 0),
  );
  const [first = 'blue'] = states;
  const last = states.at(-1) ?? first;
  return table<Position>({
    as: 'figures',
    rows: positions,
    columns: [
      { head: 'Position', kind: 'name', of: positionName },
      ...states.map((state): Column<Position> => ({
        head: ratingNames[state],
        key: state,
        kind: 'number',
        tint: state,
        of: ({ byImpact }) => (byImpact === null ? untold : byImpact[state]),
      })),
      {
        head: 'All (£)',
        kind: 'number',
        of: ({ total }, here) =>
          total === null
            ? untold
            : { formula: `=SUM(${here.cell(first)}:${here.cell(last)})`, expected: total },
      },
    ],
  });
}

const sinceBlocks = (since: SpendSince): Block[] => [
  { kind: 'section', title: `Spent ${sinceWords(since)}, by what impact did` },
  table<SpendSince['byMove'][number]>({
    as: 'figures',
    rows: since.byMove,
    hasTotal: true,
    columns: [
      { head: 'Impact', kind: 'name', of: ({ move }) => impactMoveNames[move], total: () => 'All actions' },
      {
        head: 'Number of actions',
        key: 'actions',
        kind: 'figure',
        of: ({ actions }) => actions,
        total: sumOf(
          'actions',
          since.byMove.reduce((sum, { actions }) => sum + actions, 0),
        ),
      },
      { head: 'Spent (£)', kind: 'number', of: ({ spent }) => spent, total: sumOf('Spent (£)', since.spent) },
    ],
  }),
];
