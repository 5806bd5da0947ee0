import { assemble } from './assemble';
import { exportFamilies } from './families/exports';
import { recipes } from './families/recipes';
import { refusedFamilies } from './families/refused';
import { randomOf, seedOf } from './random';
import type { GrammarCase } from './truth';
import type { WordSet } from './words/wordSet';

/** Makes a case of a family: the same for the same seed. */
export type MakeCase = (seed: number, words: WordSet) => GrammarCase;

const drawn = Object.entries(recipes).map(([family, recipe]): [string, MakeCase] => [
  family,
  (seed, words) => assemble(family, recipe, randomOf(seedOf(family + words, seed)), seed, words),
]);

/** Every family of the grammar. */
export const families: ReadonlyMap<string, MakeCase> = new Map([
  ...drawn,
  ...exportFamilies,
  ...refusedFamilies,
]);
