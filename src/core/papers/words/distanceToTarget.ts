import type { Measure } from '../../plan/plan';

/**
 * How far a measure is from its target, in words. Which way is better follows from the baseline: where the
 * target lies above it, more is better. What is no number is said so.
 */
export function distanceToTarget({
  baseline,
  target,
  latest,
}: Pick<Measure, 'baseline' | 'target' | 'latest'>): string {
  // prettier-ignore
  const [start, goal, now] = [baseline, target, latest].map(numberIn);
  if (goal === undefined || goal === null) return 'The target is no number';
  if (now === undefined || now === null) return 'The latest figure is no number';
  const gap = rounded(goal - now);
  if (start === undefined || start === null || start === goal) {
    return gap === 0 ? 'Target met' : `${amount(gap)} ${gap > 0 ? 'below' : 'above'} target`;
  }
  const up = goal > start;
  if (up ? now >= goal : now <= goal) return 'Target met';
  const way = Math.round(((now - start) / (goal - start)) * 100);
  const made = way < 0 ? 'further away than at the baseline' : `${way}% of the way from the baseline`;
  return `${amount(gap)} to ${up ? 'gain' : 'cut'}: ${made}`;
}

/** Which way a measure has moved since its baseline, where its scorecard does not say; a dash where that is unknown. */
export function directionOf({
  baseline,
  target,
  latest,
}: Pick<Measure, 'baseline' | 'target' | 'latest'>): string {
  const start = numberIn(baseline);
  const goal = numberIn(target);
  const now = numberIn(latest);
  if (start === null || goal === null || now === null || start === goal) return '–';
  if (now === start) return 'No change';
  return now > start === goal > start ? 'Improving' : 'Worsening';
}

/** The first number of a text such as `41%` or `£1,200`; null for none. */
function numberIn(text: string): number | null {
  const match = /-?\d+(\.\d+)?/.exec(text.replaceAll(',', ''));
  return match === null ? null : Number(match[0]);
}

const rounded = (n: number): number => Math.round(n * 100) / 100;
const amount = (gap: number): string => rounded(Math.abs(gap)).toLocaleString('en-GB');
