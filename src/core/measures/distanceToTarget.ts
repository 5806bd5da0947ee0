import type { Measure } from '../plan/plan';
import { figureInWords, tenth } from './readFigure';

/** What a measure's distance to its target is told by. */
export type Aimed = Pick<Measure, 'values' | 'better' | 'unit'>;

/** Whether the latest figure meets the target; null where that cannot be told. */
export function isMet({ values: { target, latest }, better }: Aimed): boolean | null {
  if (target === null || latest === null) return null;
  if (latest === target) return true;
  return better === null ? null : better === 'higher' ? latest > target : latest < target;
}

/**
 * How far a measure is from its target, in words. Which way is better is as the scorecard says, else as the target
 * lies from the baseline. What is no number is said so.
 */
export function distanceToTarget(measure: Aimed): string {
  const { values, better } = measure;
  const { baseline, target, latest } = values;
  if (target === null) return 'The target is no number';
  if (latest === null) return 'The latest figure is no number';
  if (isMet(measure) === true) return 'Target met';
  const gap = amountInWords(target - latest, measure);
  if (better === null) return `${gap} ${target > latest ? 'below' : 'above'} target`;
  const left = `${gap} to ${better === 'higher' ? 'gain' : 'cut'}`;
  if (baseline === null || baseline === target) return left;
  const way = Math.round(((latest - baseline) / (target - baseline)) * 100);
  // Where the baseline was better than the target already, no part of a way was gone.
  const isAhead = better === 'higher' ? baseline > target : baseline < target;
  if (isAhead) return left;
  return `${left}: ${way < 0 ? 'further away than at the baseline' : `${way}% of the way from the baseline`}`;
}

/** Which way a measure has moved since its baseline, where its scorecard does not say; a dash where that is unknown. */
export function directionOf({ values: { baseline, latest }, better }: Aimed): string {
  if (baseline === null || latest === null || better === null) return '–';
  if (latest === baseline) return 'No change';
  return latest > baseline === (better === 'higher') ? 'Improving' : 'Worsening';
}

/** A difference of figures, without its sign: `9 points` of per cent, `£300`, `3 weeks`. */
function amountInWords(difference: number, { unit }: Pick<Measure, 'unit'>): string {
  const amount = tenth(Math.abs(difference), mostPlaces);
  return unit === '%' ? figureInWords(amount, 'points') : figureInWords(amount, unit);
}

const mostPlaces = 2;
