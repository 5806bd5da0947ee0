import { grouped } from '../../cells/grouped';
import type { Measure, Risk } from '../../plan/plan';
import { ratingNames } from '../../plan/values/rating';
import { whereRecorded } from '../blocks/emptyColumn';
import type { Block, Column } from '../blocks/block';
import { directionOf, distanceToTarget } from '../../measures/distanceToTarget';
import { byGravity } from '../riskPerformance/byGravity';
import { cutList } from './promisedList';

/** @param hasReferences whether any measure has one: a column that is blank in every row says nothing */
const measureColumns = (hasReferences: boolean): readonly Column<Measure>[] => [
  { head: 'Measure', kind: 'text', of: ({ text }) => text },
  {
    head: 'Direction',
    kind: 'text',
    of: (measure) => (measure.direction === '' ? directionOf(measure) : measure.direction),
  },
  whereRecorded(hasReferences, { head: 'Ref', kind: 'text', of: ({ reference }) => reference }),
  { head: 'Baseline', kind: 'figure', of: ({ baseline }) => baseline },
  { head: 'Target', kind: 'figure', of: ({ target }) => target },
  { head: 'Latest', kind: 'figure', of: ({ latest }) => latest },
  { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
  { head: 'Priority area', kind: 'text', of: ({ area }) => area },
  { head: 'Distance to target', kind: 'text', of: distanceToTarget },
];

/** @param isLinked whether a risk is linked to an area */
const riskColumns = (isLinked: boolean): readonly Column<Risk>[] => [
  { head: 'Risk', kind: 'text', of: ({ text }) => text },
  { head: 'Owner', kind: 'text', of: ({ owner }) => owner },
  {
    head: 'Ref',
    kind: 'link',
    of: ({ reference, sheet, row }) => ({ sheet, row, words: reference || `Row ${row + 1}` }),
  },
  { head: 'Likelihood', kind: 'figure', of: ({ likelihood }) => likelihood },
  { head: 'Impact', kind: 'figure', of: ({ impact }) => impact },
  { head: 'Score', kind: 'figure', of: ({ score }) => score ?? '–' },
  { head: 'Rating', kind: 'rating', of: ({ rating }) => ratingNames[rating.state] },
  whereRecorded(isLinked, { head: 'Priority area', kind: 'text', of: ({ area }) => area }),
  { head: 'What is being done', kind: 'text', of: ({ mitigation }) => mitigation },
];

/** The performance measures; nothing where the workbook has none. */
export const measuresList = (measures: readonly Measure[]): Block[] =>
  listOf(
    'Performance measures',
    measures,
    measureColumns(measures.some(({ reference }) => reference !== '')),
  );

/** The risks, the gravest first; nothing where the workbook has none. */
export const risksList = (risks: readonly Risk[]): Block[] =>
  listOf('Risks', [...risks].sort(byGravity), riskColumns(risks.some(({ area }) => area !== '')));

const listOf = <Row>(title: string, rows: readonly Row[], columns: readonly Column<Row>[]): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'section', title: `${title}: ${grouped(rows.length)}` }, ...cutList(rows, columns)];
