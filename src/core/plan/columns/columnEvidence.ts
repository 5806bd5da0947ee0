import type { ColumnFeatures } from './columnFeatures';
import { fieldWeights, type Weights } from './fieldWeights';
import type { Role } from './roles';

/** A point of a heading's score (10 is a field's own name), in natural logarithms of odds. */
export const perPoint = 0.75;

/** Few cells tell less than many: with so many the half of what they say counts. One that cannot be tells more than one that may. */
const halfAt = { speaksFor: 1, speaksAgainst: 0.2 };

type Feature = Exclude<keyof Weights, 'base'>;

/** Every row of headings that is tried asks for every role: the weights are listed once. */
const listed = Object.fromEntries(
  Object.entries(fieldWeights).map(([role, { base = 0, ...weights }]) => [
    role,
    { base, weights: Object.entries(weights) as [Feature, number][] },
  ]),
) as unknown as Readonly<
  Record<Role, { readonly base: number; readonly weights: readonly [Feature, number][] }>
>;

/** What a column's contents say for or against a role, in natural logarithms of odds; 0 for a column with nothing in it. */
function contentEvidence(role: Role, features: ColumnFeatures): number {
  const { filled, groups, blank } = features;
  if (filled === 0) return 0;
  const cells = groups > 0.5 ? filled / (1 - blank) : filled;
  const { base, weights } = listed[role];
  let sum = base;
  for (const [feature, weight] of weights) sum += weight * features[feature];
  return (sum * cells) / (cells + (sum > 0 ? halfAt.speaksFor : halfAt.speaksAgainst));
}

/** What heading and contents say together. @param score the heading's, from 0 to 10 */
export const columnEvidence = (role: Role, score: number, features: ColumnFeatures): number =>
  score * perPoint + contentEvidence(role, features);
