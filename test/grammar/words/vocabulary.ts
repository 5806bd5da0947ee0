import {
  agencies,
  aims,
  areaSets,
  evidences,
  leads,
  objects,
  successes,
  tails,
  titles,
  updates,
  verbs,
} from './content';
import { headings, type Field } from './headings';
import { from, type Parts, type WordSet } from './wordSet';

/** All words that a plan is written with. */
export interface Vocabulary {
  readonly headings: Readonly<Record<Field, readonly string[]>>;
  readonly areaSets: readonly (readonly string[])[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly tails: readonly string[];
  readonly leads: readonly string[];
  readonly agencies: readonly string[];
  readonly updates: readonly string[];
  readonly evidences: readonly string[];
  readonly successes: readonly string[];
  readonly titles: readonly string[];
  readonly aims: readonly string[];
}

/** The words of a set for some fields. */
export const headingsFrom = <F extends Field>(
  parts: Readonly<Record<F, Parts>>,
  words: WordSet,
): Record<F, readonly string[]> =>
  Object.fromEntries(
    Object.entries<Parts>(parts).map(([field, own]) => [field, from(own, words)]),
  ) as unknown as Record<F, readonly string[]>;

/** The words of councils' improvement plans. */
export const vocabularyOf = (words: WordSet): Vocabulary => ({
  headings: headingsFrom(headings, words),
  areaSets: from(areaSets, words),
  verbs: from(verbs, words),
  objects: from(objects, words),
  tails: from(tails, words),
  leads: from(leads, words),
  agencies: from(agencies, words),
  updates: from(updates, words),
  evidences: from(evidences, words),
  successes: from(successes, words),
  titles: from(titles, words),
  aims: from(aims, words),
});
