import {
  areaRatingRuleInWords,
  compareShare,
  defaultAreaRatingRule,
  isShare,
  shareInWords,
  usualShares,
} from '../../../src/core/rollup/areaRatingRule';

test('the shares that people speak of go up, each in its words', () => {
  expect(usualShares.map(shareInWords)).toEqual([
    ...['a tenth', 'a fifth', 'a quarter', 'a third', '2 in 5', 'half', '3 in 5', 'two thirds'],
    'three quarters',
  ]);
  const sizes = usualShares.map(({ part, whole }) => part / whole);
  expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
});

test('a share is of whole numbers up to a hundred, and neither none nor all', () => {
  const is = (part: unknown, whole: unknown) => isShare({ part, whole });
  expect([is(1, 2), is(1, 100), is(99, 100)]).toEqual([true, true, true]);
  expect([is(0, 2), is(2, 2), is(3, 2), is(1, 101), is(0.5, 2), is('1', 2), isShare(null)]).toEqual(
    Array(7).fill(false),
  );
});

test('so many of so many are more, as many or fewer than a share', () => {
  const third = { part: 1, whole: 3 };
  expect([1, 2, 3].map((count) => Math.sign(compareShare(count, 6, third)))).toEqual([-1, 0, 1]);
});

test('the rule says each of its own shares', () => {
  const words = areaRatingRuleInWords({
    ...defaultAreaRatingRule,
    unrated: { part: 1, whole: 10 },
    red: { part: 1, whole: 4 },
    amber: { part: 2, whole: 5 },
    overdue: { part: 3, whole: 4 },
  });
  expect(words).toContain('No rating if more than a tenth of the actions');
  expect(words).toContain('Red if at least a quarter of those not Blue are Red;');
  expect(words).toContain('Amber if at least 2 in 5 of those');
  expect(words).toContain('At best Amber where at least three quarters of the open actions');
});
