import { directionOf, distanceToTarget, type Aimed } from '../../../src/core/measures/distanceToTarget';

type Figure = number | null;
const aimed = (
  baseline: Figure,
  target: Figure,
  latest: Figure,
  better: Aimed['better'],
  unit = '',
): Aimed => ({
  values: { baseline, target, latest },
  better,
  unit,
});

test.each<[Aimed, string]>([
  [aimed(17, 50, 41, 'higher', '%'), '9 points to gain: 73% of the way from the baseline'],
  [aimed(39, 18, 27, 'lower', 'weeks'), '9 weeks to cut: 57% of the way from the baseline'],
  [aimed(64, 50, 81, 'lower'), '31 to cut: further away than at the baseline'],
  [aimed(17, 50, 50, 'higher'), 'Target met'],
  [aimed(39, 18, 12, 'lower'), 'Target met'],
  [aimed(null, 50, 41, null), '9 below target'],
  [aimed(50, 50, 1051, null, '£'), '£1,001 above target'],
  [aimed(null, 50, 51, 'lower', 'days'), '1 day to cut'],
  // The baseline was better than the target: no part of a way was gone.
  [aimed(40, 50, 55, 'lower'), '5 to cut'],
  [aimed(17, null, 41, null), 'The target is no number'],
  [aimed(17, 50, null, 'higher'), 'The latest figure is no number'],
  [aimed(0.1, 0.3, 0.2, 'higher'), '0.1 to gain: 50% of the way from the baseline'],
])('the distance of %j is “%s”', (measure, expected) => {
  expect(distanceToTarget(measure)).toBe(expected);
});

test.each<[string, Aimed, string]>([
  ['more is better, and there is more', aimed(17, 50, 41, 'higher'), 'Improving'],
  ['more is better, and there is less', aimed(28, 75, 20, 'higher'), 'Worsening'],
  ['less is better, and there is less', aimed(39, 18, 27, 'lower'), 'Improving'],
  ['less is better, and there is more', aimed(88, 52, 96, 'lower'), 'Worsening'],
  ['nothing has moved', aimed(34, 60, 34, 'higher'), 'No change'],
  ['nothing says which way is better', aimed(60, 60, 70, null), '–'],
  ['there is no latest figure', aimed(60, 70, null, 'higher'), '–'],
])('where %s, the direction says so', (_, measure, direction) => {
  expect(directionOf(measure)).toBe(direction);
});
