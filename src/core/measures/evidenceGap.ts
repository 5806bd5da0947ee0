import { joined } from '../cells/joined';
import type { Action } from '../plan/plan';
import { ratingNames, type Rating } from '../plan/values/rating';
import { countedState, hasLeft } from '../rollup/standing';
import { trendOf, type TrendLimits } from './change';
import { isMet } from './distanceToTarget';
import { howPoor, verdictOf, type Verdict } from './judgeMeasure';
import { measuresByAction, measuresOfArea, type LinkedMeasure } from './linkMeasures';

/** What an area claims of its impact, held against what its measures say. */
export interface EvidenceGap {
  /**
   * `above`: the claim, or that of some actions, is better than the measures. `below`: the measures are better. `none`: neither.
   * `untold`: there is nothing to compare.
   */
  readonly kind: 'above' | 'below' | 'none' | 'untold';
  /** One sentence. */
  readonly words: string;
  /** Actions whose impact is rated better than their measures say. */
  readonly actions: readonly Action[];
}

/** Whether some actions stand on a sheet with a column of evidence. */
export const hasEvidence = (actions: readonly Action[]): boolean =>
  actions.some(({ place }) => place.columns.evidence !== undefined);

interface Claim {
  readonly area: string;
  /** Every action of the area. */
  readonly actions: readonly Action[];
  /** How the area's impact is rated; null where it is not. */
  readonly rating: Rating | null;
}

const isHigh = (state: string): boolean => state === 'blue' || state === 'green';

/** Compares an area's impact rating, and those of its actions, with its measures. */
export function evidenceGap(
  { area, actions, rating }: Claim,
  measures: readonly LinkedMeasure[],
  limits: TrendLimits,
  nameOf: (action: Action) => string,
): EvidenceGap {
  const own = measuresOfArea(measures, area);
  const poor = new Set(own.filter((measure) => verdictOf(measure, limits) === 'poor'));
  const measuresOf = measuresByAction(measures);
  const above = actions.filter(
    (action) => isHigh(countedState(action, 'impact')) && measuresOf(action).some((one) => poor.has(one)),
  );
  const gap = (kind: EvidenceGap['kind'], words: string): EvidenceGap => ({ kind, words, actions: above });
  if (own.length === 0) {
    const still = actions.filter((action) => !hasLeft(action));
    const written = still.filter(({ evidence }) => evidence !== '').length;
    const said = hasEvidence(actions)
      ? `evidence is written down for ${written === 0 ? 'none' : written} of ${still.length} actions.`
      : 'the plan has no column of evidence for its actions.';
    // Where the workbook has no measures at all, that is nothing to say of one area.
    return gap(
      'untold',
      measures.length === 0
        ? said.charAt(0).toUpperCase() + said.slice(1)
        : `No measure is linked to this area; ${said}`,
    );
  }
  const [worst] = poor;
  const named = above.length === 0 ? '' : actionsInWords(above, nameOf);
  if (worst !== undefined && rating !== null && isHigh(rating))
    return gap(
      'above',
      `Impact is ${ratingNames[rating]}, but ${worst.text} is ${howPoor(worst)} and getting worse.`,
    );
  if (worst !== undefined && above.length > 0)
    return gap('above', `${named} for impact, but ${worst.text} is ${howPoor(worst)} and getting worse.`);
  if (rating === null)
    return gap('untold', 'Impact is not rated, so the measures have nothing to be held against.');
  const allMet = own.every((measure) => isMet(measure) === true && verdictOf(measure, limits) === 'good');
  if (allMet && !isHigh(rating))
    return gap(
      'below',
      `Impact is ${ratingNames[rating]}, but ${own.length === 1 ? 'its measure meets its target' : `all ${own.length} measures meet their targets`}.`,
    );
  return own.every((measure) => verdictOf(measure, limits) === 'untold')
    ? gap('untold', 'The measures have no figures yet.')
    : gap('none', 'The measures do not contradict the rating.');
}

/** Actions that are named; past this, the rest are counted. */
const mostNamed = 5;

function actionsInWords(actions: readonly Action[], nameOf: (action: Action) => string): string {
  const named = actions.slice(0, mostNamed).map(nameOf);
  const more = actions.length - named.length;
  const list = joined(more === 0 ? named : [...named, `${more} more`]);
  return `${actions.length === 1 ? 'Action' : 'Actions'} ${list} ${actions.length === 1 ? 'is' : 'are'} Blue or Green`;
}

/** What some measures say, counted: `Of 4 measures, 3 are getting better and 1 worse; Red and getting worse: Appeals registered.` */
export function measuresSay(measures: readonly LinkedMeasure[], limits: TrendLimits): string {
  if (measures.length === 0) return 'No measure is linked to this area.';
  const trends = measures.map((measure) => trendOf(measure, limits));
  const count = (of: (typeof trends)[number]) => trends.filter((one) => one === of).length;
  const met = measures.filter((measure) => isMet(measure) === true).length;
  const parts = (
    [
      ['better', 'getting better'],
      ['same', 'not moving'],
      ['worse', 'getting worse'],
    ] as const
  ).flatMap(([way, words]) => (count(way) === 0 ? [] : [`${count(way)} ${words}`]));
  const unknown = count(null) === 0 ? [] : [`${count(null)} with no direction`];
  const of = `Of ${measures.length} ${measures.length === 1 ? 'measure' : 'measures'}: ${joined([...parts, ...unknown])}; ${met === 0 ? 'none' : met} at target.`;
  const poor = named(measures, 'poor', limits);
  return poor === '' ? of : `${of} Off target and getting worse: ${poor}.`;
}

const named = (measures: readonly LinkedMeasure[], verdict: Verdict, limits: TrendLimits): string =>
  joined(measures.filter((measure) => verdictOf(measure, limits) === verdict).map(({ text }) => text));
