import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureFamily, testedWords, type Expected } from './expected';
import { families } from './families';
import { showCase } from './showCase';
import { wordSets } from './words/wordSet';

/**
 * For each family, how many of its cases must at least be read exactly, and how many may at most be read wrongly
 * without a word. It is only to get better: `npm run --silent bench:reading -- --expect` prints what it is now.
 */
const expected = JSON.parse(readFileSync(join(__dirname, 'expected.json'), 'utf8')) as Expected;

describe.each(testedWords)('%s words', (words) => {
  test.each([...families.keys()])('%s', (family) => {
    const { exact, wrong } = measureFamily(family, words);
    const bounds = expected[family]?.[words] ?? { exact: NaN, wrong: NaN };
    expect(exact).toBeGreaterThanOrEqual(bounds.exact);
    expect(wrong).toBeLessThanOrEqual(bounds.wrong);
  });
});

test('the table of what is expected has every family, and no other', () => {
  expect(Object.keys(expected)).toEqual([...families.keys()]);
});

test.each([...families.entries()])(
  '%s: a case is the same for the same seed, and another for another',
  (_, make) => {
    for (const words of wordSets) {
      // Compared here, so that no case of the fresh words is printed where one is not the same.
      const isAs7 = (seed: number) => showCase(make(seed, words)) === showCase(make(7, words));
      expect([isAs7(7), isAs7(8)]).toEqual([true, false]);
    }
  },
);
