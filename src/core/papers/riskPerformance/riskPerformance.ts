import { joined } from '../../cells/joined';
import type { Measure, Risk } from '../../plan/plan';
import type { DateSettings } from '../../plan/values/dateSettings';
import { ratingNames, ratingStates, type RatingState } from '../../plan/values/rating';
import type { Steps } from '../../steps';
import { caption, table, type Block } from '../blocks/block';
import { whereRecorded } from '../blocks/emptyColumn';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { rateInShort, rateRule } from '../../measures/atThisRate';
import { directionOf, distanceToTarget } from '../../measures/distanceToTarget';
import { plural, tally } from '../words/words';
import { byGravity } from './byGravity';
import { heatMap } from './heatMap';
import { riskMoves, type RiskMoves } from './riskMoves';

/** In characters, before they are fitted to the page: names, short columns, as wide as the places of the map, and words. */
const columns = [
  { width: 9.5, flexible: false },
  { width: 42, flexible: true },
  { width: 24, flexible: true },
  { width: 11, flexible: false },
  { width: 11, flexible: false },
  { width: 11, flexible: false },
  { width: 12, flexible: false },
  { width: 13, flexible: false },
  { width: 48, flexible: true },
];

/** Lays out Risk and performance: the workbook's own register and scorecard, rolled up. */
export function* riskPerformance(input: PackInput): Steps<SheetModel> {
  const { risks, measures } = input.plan;
  const grid = landscapeGrid(input, columns);
  const read = [
    ...(risks.length === 0 ? [] : [plural(risks.length, 'risk')]),
    ...(measures.length === 0 ? [] : [plural(measures.length, 'measure')]),
  ];
  const { heading, asAt } = addTop(
    grid,
    input,
    'risk-performance',
    `Built ${input.builtAt} by BRAG Board${read.length === 0 ? '' : `, from ${joined(read)} in this workbook`}.`,
  );
  yield* layOutBlocks(grid, [
    ...(read.length === 0
      ? [{ kind: 'section', title: 'No risk register and no scorecard was found' } as const]
      : []),
    ...riskBlocks(risks, riskMoves(risks, input.earlierRisks, asAt)),
    ...(measures.length === 0
      ? []
      : [{ kind: 'together' as const, blocks: measureBlocks(measures, input.report.dates) }]),
    ...sources(input),
  ]);
  return finishSheet(grid, {
    key: 'risk-performance',
    heading,
  });
}

function riskBlocks(risks: readonly Risk[], moves: RiskMoves): Block[] {
  if (risks.length === 0) return [];
  const linked = risks.filter(({ area }) => area !== '');
  const byArea = countsBy(linked, ({ area }) => area);
  if (linked.length < risks.length) byArea.push(`${risks.length - linked.length} linked to no area`);
  const without = risks.filter(({ mitigation }) => mitigation === '').length;
  // What would stand in every row is said once, above.
  const hasMoved = new Set(risks.map(moves.of)).size > 1;
  const isLinked = linked.length > 0;
  return [
    { kind: 'section', title: 'Risk register' },
    ...[
      `By rating, of ${plural(risks.length, 'risk')}: ${byRating(risks)}.`,
      linked.length === 0
        ? 'By area: the register links no risk to a priority area.'
        : `By area: ${joined(byArea)}.`,
      moves.all,
      `Without controls written down: ${without === 0 ? 'none' : without} of ${risks.length}.`,
    ].map(caption),
    ...heatMap(risks),
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Risks, the gravest first' },
        table<Risk>({
          as: 'list',
          rows: [...risks].sort(byGravity),
          columns: [
            {
              head: 'Ref',
              kind: 'link',
              of: ({ reference, sheet, row }) => ({ sheet, row, words: reference || `Row ${row + 1}` }),
            },
            { head: 'Risk', kind: 'text', of: ({ text }) => text },
            isLinked
              ? {
                  head: 'Priority area',
                  kind: 'text',
                  of: ({ area }) => (area === '' ? 'Not linked to an area' : area),
                }
              : { head: 'Owner', kind: 'text', of: ({ owner }) => owner || 'Not named' },
            { head: 'Likelihood', kind: 'figure', of: ({ likelihood }) => likelihood },
            { head: 'Impact', kind: 'figure', of: ({ impact }) => impact },
            { head: 'Score', kind: 'number', of: ({ score }) => score ?? '–' },
            { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
            whereRecorded(hasMoved, { head: 'Since last time', kind: 'text', of: moves.of }),
            {
              head: isLinked ? 'Controls in place, and who owns the risk' : 'Controls in place',
              kind: 'text',
              of: ({ mitigation, owner }) =>
                `${mitigation || 'None written down'}${isLinked ? `. Owner: ${owner || 'not named'}` : ''}`,
            },
          ],
        }),
      ],
    },
  ];
}

function measureBlocks(measures: readonly Measure[], dates: DateSettings): Block[] {
  if (measures.length === 0) return [];
  const linked = measures.some(({ area }) => area !== '');
  const hasSeries = measures.some(({ points }) => points.length > 0);
  return [
    { kind: 'section', title: 'Performance: how far each measure is from its target' },
    caption(
      `Of ${plural(measures.length, 'measure')}: ${byRating(measures)}.${linked ? '' : ' The scorecard links none to a priority area.'}`,
    ),
    table<Measure>({
      as: 'list',
      rows: measures,
      columns: [
        { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
        { head: 'Measure', kind: 'text', of: ({ text }) => text },
        {
          head: 'Priority area',
          kind: 'text',
          of: ({ area }) => (area === '' && linked ? 'Not linked to an area' : area),
        },
        { head: 'Baseline', kind: 'figure', of: ({ baseline }) => baseline },
        { head: 'Target', kind: 'figure', of: ({ target }) => target },
        { head: 'Latest', kind: 'figure', of: ({ latest }) => latest },
        {
          head: 'Direction',
          kind: 'text',
          of: (measure) => (measure.direction === '' ? directionOf(measure) : measure.direction),
        },
        whereRecorded(hasSeries, {
          head: 'At this rate',
          kind: 'text',
          of: (measure) => (measure.points.length === 0 ? 'No series' : rateInShort(measure, dates)),
        }),
        { head: 'Distance to target', kind: 'text', of: distanceToTarget },
      ],
    }),
    ...(hasSeries ? [caption(rateRule)] : []),
  ];
}

/** `5 Green, 3 Amber and 2 Red`, in the usual order of the ratings. */
function byRating(items: readonly { readonly rating: { readonly state: RatingState } }[]): string {
  const counts = ratingStates.map(
    (state) => [state, items.filter(({ rating }) => rating.state === state).length] as const,
  );
  return joined(counts.flatMap(([state, count]) => (count === 0 ? [] : [`${count} ${ratingNames[state]}`])));
}

/** `3 Red`, `2 Amber`: the most first. */
const countsBy = <T>(items: readonly T[], nameOf: (item: T) => string): string[] =>
  tally(items.map(nameOf))
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`);
