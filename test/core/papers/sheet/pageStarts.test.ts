import { pageStarts } from '../../../../src/core/papers/sheet/pageStarts';

const rows = (count: number, height = 20): number[] => Array.from({ length: count }, () => height);
const room = { left: 200, whole: 220, above: 0 };

test('a list that fits begins no page', () => {
  expect(pageStarts(rows(9), 20, room)).toEqual([]);
});

test('one that does not goes on under its headings, and never with a row or two alone', () => {
  // Nine rows on the first page, ten on each later one.
  expect(pageStarts(rows(25), 20, room)).toEqual([9, 19]);
  expect(pageStarts(rows(20), 20, room)).toEqual([9, 16]);
  expect(pageStarts(rows(10), 20, room)).toEqual([6]);
});

test('one that has no room for two rows begins on the next page, with its title', () => {
  expect(pageStarts(rows(12), 20, { left: 45, whole: 220, above: 40 })).toEqual([0, 8]);
});

test('a short one that has room but for a row or two goes on the next page as a whole', () => {
  // Three of four rows would fit; then one of five, so that four go along.
  expect(pageStarts(rows(4), 20, { left: 80, whole: 220, above: 0 })).toEqual([0]);
  expect(pageStarts(rows(5), 20, { left: 105, whole: 220, above: 0 })).toEqual([0]);
  // On a page of its own already it stays.
  expect(pageStarts(rows(4, 60), 20, { left: 220, whole: 220, above: 0 })).toEqual([2]);
});

test('a row that is higher than a page stands on one of its own', () => {
  expect(pageStarts([20, 500, 20, 20, 20, 20], 20, room)).toEqual([1, 2]);
});

test('a list of very many pages is left to the program', () => {
  expect(pageStarts(rows(2000), 20, room)).toEqual([]);
});
