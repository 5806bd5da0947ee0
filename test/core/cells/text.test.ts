import { editDistance } from '../../../src/core/cells/editDistance';
import { isBlank, isErrorValue, oneLine, plain, tidy } from '../../../src/core/cells/text';

test('comparing forgets case, line breaks, non-breaking spaces and the kind of dash', () => {
  expect(plain('  By\u00a0When\n(target) ')).toBe('by when (target)');
  expect(plain('Priority 1 – Governance')).toBe(plain('priority 1 - governance'));
  expect(plain('Children’s')).toBe("children's");
});

test('showing keeps the letters that were typed', () => {
  expect(tidy('Priority 1 –\n Health 🏥 ')).toBe('Priority 1 – Health 🏥');
});

test.each(['', '   ', '\n\t', '\u00a0'])('%j is blank', (text) => expect(isBlank(text)).toBe(true));
test.each([0, false, '-', '#N/A'])('%j is not blank', (value) => expect(isBlank(value)).toBe(false));

test.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#SPILL!'])('%s is an error', (value) =>
  expect(isErrorValue(value)).toBe(true),
);
test.each(['#1', '# N/A', 'N/A', '#Priority'])('%s is not an error', (value) =>
  expect(isErrorValue(value)).toBe(false),
);

test('a line for a terminal holds nothing that moves the cursor or turns the text', () => {
  expect(oneLine('a\u001b[31m\nb\u202ec', 20)).toBe('a [31m b c');
  expect(oneLine('x'.repeat(50), 8)).toBe('xxxxxxx…');
});

test.each([
  ['green', 'green', 0],
  ['gren', 'green', 1],
  ['rde', 'red', 1],
  ['bleu', 'blue', 1],
  ['', 'red', 3],
  ['amber', 'red', 4],
])('%s is %s but for %i letters', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
