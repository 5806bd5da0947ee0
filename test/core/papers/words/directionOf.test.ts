import { directionOf } from '../../../../src/core/papers/words/distanceToTarget';

test.each([
  ['more is better, and there is more', '17%', '50%', '41%', 'Improving'],
  ['more is better, and there is less', '28', '75', '20', 'Worsening'],
  ['less is better, and there is less', '39 weeks', '18 weeks', '27 weeks', 'Improving'],
  ['less is better, and there is more', '88', '52', '96', 'Worsening'],
  ['nothing has moved', '34', '60', '34', 'No change'],
  ['the baseline is the target', '60', '60', '70', '–'],
  ['there is no latest figure', '60', '70', 'TBC', '–'],
])('where %s, the direction says so', (_, baseline, target, latest, direction) => {
  expect(directionOf({ baseline, target, latest })).toBe(direction);
});
