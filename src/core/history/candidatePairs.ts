import { groupBy } from '../cells/groupBy';

/** Two things that may be the same, and how alike they are. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  readonly score: number;
}

/** Only words in so few texts lead from one to another: "the council will" leads everywhere. */
const mostSharers = 40;

/** How many of a text's rarest words are followed. */
const wordsFollowed = 6;

/**
 * Pairs that share at least one of their rarest words, so that the work grows with the number of texts
 * and not with its square. Texts with no rare word are in no pair.
 */
export function candidatePairs<T extends { readonly words: ReadonlySet<string> }>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
): Pair<T>[] {
  const uses = after.flatMap((now) => [...now.words].map((word) => ({ word, now })));
  const sharers = groupBy(uses, ({ word }) => word);
  return before.flatMap((old) => {
    const rare = [...old.words]
      .map((word) => ({ word, by: sharers.get(word) ?? [] }))
      .filter(({ by }) => by.length > 0 && by.length <= mostSharers)
      .sort((a, b) => a.by.length - b.by.length || (a.word < b.word ? -1 : 1))
      .slice(0, wordsFollowed);
    const met = new Set(rare.flatMap(({ by }) => by.map(({ now }) => now)));
    return [...met].map((now) => ({ before: old, after: now, score: likeness(old, now) }));
  });
}
