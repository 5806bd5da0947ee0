import { readFamily } from './benchReading';
import { families } from './families';

/** Cases of each family in the tests, of each set of words. */
const cases = 5;
const seed = 1;
/**
 * `held` are words that are in no list of the reader's unless somebody put them there since; `mixed` are what most
 * workbooks have. `fresh` has no bounds: what is tested is mended, and then it is no longer fresh.
 */
export const testedWords = ['held', 'mixed'] as const;
export type TestedWords = (typeof testedWords)[number];

/** Of so many cases, how many must be read exactly at least, and may be read wrongly without a word at most. */
export interface Bounds {
  readonly exact: number;
  readonly wrong: number;
}
export type Expected = Readonly<Record<string, Readonly<Record<TestedWords, Bounds>>>>;

/** How the cases of a family that the tests look at are read. */
export function measureFamily(family: string, words: TestedWords): Bounds {
  const { counts } = readFamily(family, seed, cases, words);
  return { exact: counts.exact, wrong: counts.wrong };
}

/** How each family is read now: what `expected.json` holds. */
export const measure = (): Expected =>
  Object.fromEntries(
    [...families.keys()].map((family) => [
      family,
      { held: measureFamily(family, 'held'), mixed: measureFamily(family, 'mixed') },
    ]),
  );
