import { distanceToTarget } from '../../../../src/core/papers/words/distanceToTarget';

test.each([
  ['17', '50', '41', '9 to gain: 73% of the way from the baseline'],
  ['39%', '18%', '27%', '9 to cut: 57% of the way from the baseline'],
  ['64', '50', '81', '31 to cut: further away than at the baseline'],
  ['17', '50', '50', 'Target met'],
  ['39', '18', '12', 'Target met'],
  ['', '50', '41', '9 below target'],
  ['50', '50', '£1,051', '1,001 above target'],
  ['17', 'all', '41', 'The target is no number'],
  ['17', '50', 'TBC', 'The latest figure is no number'],
])('baseline %s, target %s, latest %s: %s', (baseline, target, latest, expected) => {
  expect(distanceToTarget({ baseline, target, latest })).toBe(expected);
});
