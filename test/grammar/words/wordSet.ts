/**
 * Which half of the vocabulary a case is drawn from. Whoever fits or lists words may look at `train`;
 * `held` is kept back, so that a figure over it says how the reader does on words that it was not made for.
 */
export const wordSets = ['train', 'held'] as const;
export type WordSet = (typeof wordSets)[number];

/** Two lists with nothing in common. */
export type Halves<T = string> = Readonly<Record<WordSet, readonly T[]>>;
