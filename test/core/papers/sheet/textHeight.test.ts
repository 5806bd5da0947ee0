import { linesIn } from '../../../../src/core/papers/sheet/textHeight';

test.each([
  ['', 10, 1],
  ['one two', 10, 1],
  ['one two three four', 10, 2],
  ['one\ntwo', 10, 2],
  ['a'.repeat(34), 10, 3],
  ['i'.repeat(34), 10, 2],
  ['W'.repeat(20), 10, 4],
])('“%s” in a width of %i takes %i', (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});
