/**
 * Which part of the vocabulary a case is drawn from. Whoever fits or lists words may look at `train`; `held` is
 * kept back, so that a figure over it says how the reader does on words that it was not made for. `mixed` has both,
 * as most workbooks have: some headings that all have, some that nobody else has.
 */
export const wordSets = ['train', 'held', 'mixed'] as const;
export type WordSet = (typeof wordSets)[number];

/** Two lists with nothing in common. */
export type Halves<T = string> = Readonly<Record<'train' | 'held', readonly T[]>>;

/** The words of a set. */
export const from = <T>(halves: Halves<T>, words: WordSet): readonly T[] =>
  words === 'mixed' ? [...halves.train, ...halves.held] : halves[words];
