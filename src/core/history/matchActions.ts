import { plain } from '../cells/text';
import { candidatePairs, type Pair } from './candidatePairs';
import { groupBy } from '../cells/groupBy';
import type { SnapshotAction } from './snapshot';
import { textSimilarity, wordsOf } from './textSimilarity';

/** Two rows, one of each position, that are the same action. */
export interface Match {
  readonly before: SnapshotAction;
  readonly after: SnapshotAction;
  readonly by: 'reference' | 'text';
  /** How alike their texts are, from 0 to 1. */
  readonly score: number;
}

export interface Matching {
  /** In the order of the later position. */
  readonly matches: readonly Match[];
  readonly onlyBefore: readonly SnapshotAction[];
  readonly onlyAfter: readonly SnapshotAction[];
}

/** From here on, texts under two references are the same action with a new reference. */
export const sameTextFrom = 0.6;

/**
 * Below this, a text under the same reference may be another action that took over its number: what was
 * under the number is first looked for under the others.
 */
const sureReferenceFrom = 0.5;

/** Rows with one reference are compared each with each up to this many pairs, else in order. */
const mostPairs = 400;

/** An action as it is compared. Worked out only where it is asked for: most are known by reference and text. */
class Side {
  readonly reference: string;
  readonly text: string;

  constructor(readonly action: SnapshotAction) {
    this.reference = plain(action.reference);
    this.text = plain(action.text);
  }

  get area(): string {
    return plain(this.action.area);
  }

  private ownWords: ReadonlySet<string> | undefined;
  get words(): ReadonlySet<string> {
    return (this.ownWords ??= wordsOf(this.action.text));
  }

  private ownWhole: string | undefined;
  /** Everything about it, to give ties an order that does not rest on the order of rows. */
  get whole(): string {
    return (this.ownWhole ??= JSON.stringify(wholeOf(this.action)));
  }
}

const referenceAndText = ({ reference, text }: Side): string =>
  reference === '' ? '' : `${reference}\n${text}`;

/**
 * Finds which actions of two positions are the same: by reference and, where the reference is missing or
 * now belongs to another action, by text. Nothing is compared each with each but rows that share a
 * reference or a rare word.
 */
export function matchActions(before: readonly SnapshotAction[], after: readonly SnapshotAction[]): Matching {
  const left = {
    before: new Set(before.map((action) => new Side(action))),
    after: new Set(after.map((action) => new Side(action))),
  };
  const found = new Map<SnapshotAction, Match>();
  const take = ({ before: old, after: now, score }: Pair<Side>): void => {
    if (!left.before.has(old) || !left.after.has(now)) return;
    left.before.delete(old);
    left.after.delete(now);
    const by = old.reference !== '' && old.reference === now.reference ? 'reference' : 'text';
    found.set(now.action, { before: old.action, after: now.action, by, score });
  };
  const takeInOrder = (keyOf: (side: Side) => string): void => {
    for (const [olds, nows] of groups(left, keyOf)) inOrder(olds, nows).forEach(take);
  };
  const takeByReference = (from: number): void => {
    for (const [olds, nows] of groups(left, ({ reference }) => reference)) {
      const pairs = olds.length * nows.length > mostPairs ? inOrder(olds, nows) : eachWithEach(olds, nows);
      bestFirst(pairs.filter(({ score }) => score >= from)).forEach(take);
    }
  };

  // Most actions are known by these alone; everything about the others is compared only then.
  for (const [[old, ...olds], [now, ...nows]] of groups(left, referenceAndText))
    if (old !== undefined && now !== undefined && olds.length + nows.length === 0)
      take({ before: old, after: now, score: 1 });
  takeInOrder(({ whole }) => whole);
  takeInOrder(referenceAndText);
  takeInOrder(({ area, text }) => `${area}\n${text}`);
  takeInOrder(({ text }) => text);
  takeByReference(sureReferenceFrom);
  bestFirst(
    candidatePairs([...left.before], [...left.after], likeness).filter(({ score }) => score >= sameTextFrom),
  ).forEach(take);
  takeByReference(0);

  return {
    matches: after.flatMap((action) => found.get(action) ?? []),
    onlyBefore: before.filter(isIn(left.before)),
    onlyAfter: after.filter(isIn(left.after)),
  };
}

const wholeOf = (action: SnapshotAction): unknown[] => [
  action.reference,
  action.area,
  action.text,
  action.progress,
  action.impact,
  action.due,
  action.completed,
  action.spend,
  action.lead,
  action.agencies,
  action.evidence,
];

function isIn(sides: ReadonlySet<Side>): (action: SnapshotAction) => boolean {
  const actions = new Set([...sides].map(({ action }) => action));
  return (action) => actions.has(action);
}

/** The sides of both positions that have the same key; a key of '' has no group. */
function* groups(
  left: { readonly before: ReadonlySet<Side>; readonly after: ReadonlySet<Side> },
  keyOf: (side: Side) => string,
): Generator<[Side[], Side[]]> {
  const olds = groupBy(left.before, keyOf);
  const nows = groupBy(left.after, keyOf);
  for (const [key, group] of olds) {
    const others = nows.get(key);
    if (key !== '' && others !== undefined) yield [group, others];
  }
}

const likeness = (a: Side, b: Side): number => (a.text === b.text ? 1 : textSimilarity(a.words, b.words));

function inOrder(olds: readonly Side[], nows: readonly Side[]): Pair<Side>[] {
  const sorted = [...nows].sort(byWhole);
  return [...olds].sort(byWhole).flatMap((before, index) => {
    const after = sorted[index];
    return after === undefined ? [] : [{ before, after, score: likeness(before, after) }];
  });
}

const eachWithEach = (olds: readonly Side[], nows: readonly Side[]): Pair<Side>[] =>
  olds.flatMap((before) => nows.map((after) => ({ before, after, score: likeness(before, after) })));

const byWhole = (a: Side, b: Side): number => (a.whole < b.whole ? -1 : a.whole > b.whole ? 1 : 0);

/** The most alike first, and of those equally alike the ones in the same area. */
const bestFirst = (pairs: readonly Pair<Side>[]): Pair<Side>[] =>
  [...pairs].sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.before.area === b.after.area) - Number(a.before.area === a.after.area) ||
      byWhole(a.before, b.before) ||
      byWhole(a.after, b.after),
  );
