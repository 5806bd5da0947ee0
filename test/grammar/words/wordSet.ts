/**
 * Which part of the vocabulary a case is drawn from. Whoever fits or lists words may look at `train`; `held` was
 * kept back from that, but those who mend the reader have looked at what it misreads there. `fresh` was drawn from
 * public documents without a look at the reader, and lies in files of its own (`fresh/`), which nobody who changes the
 * reader is to open: only a figure over it says how the reader does on words that it was not made for. `mixed` is
 * `train` and `held`, as most workbooks are: some headings that all have, some that nobody else has. What has no such
 * parts (exports, other tables and sheets beside the plan) is the same in all.
 */
export const wordSets = ['train', 'held', 'mixed', 'fresh'] as const;
export type WordSet = (typeof wordSets)[number];

/** The three have next to nothing in common. */
export type Parts<T = string> = Readonly<Record<'train' | 'held' | 'fresh', readonly T[]>>;

/** The words of a set. */
export const from = <T>(parts: Parts<T>, words: WordSet): readonly T[] =>
  words === 'mixed' ? [...parts.train, ...parts.held] : parts[words];

/** The ways of writing of a set, of which a workbook has one or the other: `mixed` has those of `held`. */
export const waysOf = <T>(parts: Parts<T>, words: WordSet): readonly T[] =>
  parts[words === 'mixed' ? 'held' : words];

/** Words of which `train` and `held` have the same. */
export interface Shared<T = string> {
  readonly usual: readonly T[];
  readonly fresh: readonly T[];
}

/** The words of a set, where others than `fresh` share them. */
export const sharedBy = <T>({ usual, fresh }: Shared<T>, words: WordSet): readonly T[] =>
  words === 'fresh' ? fresh : usual;
