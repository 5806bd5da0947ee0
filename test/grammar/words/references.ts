import * as fresh from './fresh/references';
import type { Parts } from './wordSet';

/** Numbers an action: by its area and its place there, or by its place in the plan, all from nought. */
export type Numbering = (area: number, n: number, all: number) => string;

const letters = 'abcdefghij';

/** Ways of numbering actions. */
export const numberings: Parts<Numbering> = {
  train: [
    (area, n) => `${area + 1}.${n + 1}`,
    (area, n) => `PA${area + 1}-${String(n + 1).padStart(2, '0')}`,
    (_, __, all) => `A${all + 1}`,
  ],
  held: [
    (area, n) => `${area + 1}${letters[n]!}`,
    (area, n) => `${'EFSWM'[area % 5]!}${n + 1}`,
    (area, n) => `QS${area + 1}.${n + 1}`,
    (_, __, all) => `R${String(all + 1).padStart(3, '0')}`,
    (area, n) => `${area + 1}.${n + 1}.1`,
    (_, __, all) => `SR (25/26) ${String(all + 1).padStart(2, '0')}`,
  ],
  fresh: fresh.numberings,
};
