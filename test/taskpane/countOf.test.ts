import { countOf } from '../../src/taskpane/shared/countOf';

test.each([
  [0, '0 issues'],
  [1, '1 issue'],
  [2, '2 issues'],
  [1204, '1,204 issues'],
])('%d is %s', (count, words) => {
  expect(countOf(count, 'issue')).toBe(words);
});
