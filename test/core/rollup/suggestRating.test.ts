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
    '3 of the 9 rated actions not yet Blue are Red or Amber: a third or more.',
  );
  expect(suggestRating({ ...none, green: 1, unrated: 4 }).why).toBe(
    '4 of 5 actions have no valid progress rating.',
  );
});
