import {
  areaRatingRuleInWords,
  defaultAreaRatingRule,
  type AreaRatingRule,
} from '../../../src/core/rollup/areaRatingRule';
import { suggestRating } from '../../../src/core/rollup/suggestRating';

const none = { blue: 0, green: 0, amber: 0, red: 0, unrated: 0, invalid: 0 };

test.each([
  ['no actions', {}, null],
  ['more than half unrated', { green: 4, unrated: 3, invalid: 2 }, null],
  ['just half unrated', { green: 4, unrated: 2, invalid: 2 }, 'green'],
  ['all rated are Blue', { blue: 3, unrated: 1 }, 'blue'],
  ['a third of the open ones Red', { blue: 10, red: 1, green: 2 }, 'red'],
  ['less than a third Red, but any', { red: 1, green: 3 }, 'amber'],
  ['a third Amber', { amber: 1, green: 2 }, 'amber'],
  ['Red and Amber together a third', { red: 1, amber: 1, green: 4 }, 'amber'],
  ['less than a third Amber', { amber: 1, green: 3 }, 'green'],
  ['all open ones Green', { green: 2, blue: 1 }, 'green'],
])('%s', (_, counts, rating) => expect(suggestRating({ ...none, ...counts }).suggested).toBe(rating));

test('the reason has the figures in it', () => {
  expect(suggestRating({ ...none, blue: 4, red: 1, amber: 2, green: 6 }).why).toBe(
    '3 of 9 rated actions not yet Blue are Red or Amber: a third or more.',
  );
  expect(suggestRating({ ...none, green: 1, unrated: 4 }).why).toBe(
    '4 of 5 actions have no valid progress rating.',
  );
});

const half = { part: 1, whole: 2 };
const rule = (part: Partial<AreaRatingRule>): AreaRatingRule => ({ ...defaultAreaRatingRule, ...part });

test.each([
  ['Red from half on', { red: half }, { red: 1, green: 2 }, 'amber'],
  ['Red from half on, and half', { red: half }, { red: 1, green: 1 }, 'red'],
  ['Amber from two in five', { amber: { part: 2, whole: 5 } }, { amber: 1, green: 2 }, 'green'],
  [
    'Amber from two in five, and just so many',
    { amber: { part: 2, whole: 5 } },
    { amber: 2, green: 3 },
    'amber',
  ],
  ['up to nine in ten unrated', { unrated: { part: 9, whole: 10 } }, { green: 1, unrated: 9 }, 'green'],
  ['and none rated at all', { unrated: { part: 99, whole: 100 } }, { unrated: 9 }, null],
])('with other thresholds: %s', (_, part, counts, rating) =>
  expect(suggestRating({ ...none, ...counts }, rule(part)).suggested).toBe(rating),
);

test('thirds are thirds, however many actions there are', () => {
  for (let third = 1; third < 2_000; third++) {
    expect(suggestRating({ ...none, red: third, green: 2 * third }).suggested).toBe('red');
    expect(suggestRating({ ...none, red: third, green: 2 * third + 1 }).suggested).toBe('amber');
  }
});

test('the rule and the reason are in the words of the thresholds in force', () => {
  const own = rule({ red: { part: 2, whole: 5 }, amber: half, unrated: { part: 3, whole: 4 } });
  expect(areaRatingRuleInWords(own)).toBe(
    'No rating if more than three quarters of the actions are not rated or not a rating. Otherwise, of the rated actions: ' +
      'Blue if all are Blue; Red if at least 2 in 5 of those not Blue are Red; Amber if at least half of those not ' +
      'Blue are Red or Amber, or any is Red; else Green. At best Amber where at least a third of the open actions are ' +
      'overdue. Impact is rated by the same shares of its own ratings, whatever is overdue.',
  );
  expect(suggestRating({ ...none, red: 2, green: 3 }, own).why).toBe(
    '2 of 5 rated actions not yet Blue are Red: 2 in 5 or more.',
  );
});
