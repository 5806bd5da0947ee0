import { textSimilarity, wordsOf } from '../../history/textSimilarity';
import type { WantedRows } from './rowLabels';

/** Texts that are so much alike are one row's, put in other words. */
const leastAlike = 0.6;

/**
 * Finds which row of a sheet as it stands goes on in which row of the sheet to come, as an officer would: the
 * row of a priority area is the one that names it, under the same heading, wherever it stands by now. A name
 * that alone is gone where another alone has come is the same, renamed. Rows of lists and rows without words go
 * on in their order.
 * @param held first words of each row as it stands
 * @param top the row that is the sheet's first; rows above it were put in by officers
 * @returns for each row to come the row that it continues; null for a new one. No row is continued twice.
 */
export function rowOrigins(held: readonly string[], top: number, wanted: WantedRows): (number | null)[] {
  const origins = wanted.labels.map((): number | null => null);
  if (origins.length === 0) return origins;
  origins[0] = top;
  const matching: Matching = { held, labels: wanted.labels, origins };
  for (const block of blocksOf(held, top, wanted)) matchBlock(matching, block);
  return origins;
}

interface Matching {
  readonly held: readonly string[];
  readonly labels: WantedRows['labels'];
  readonly origins: (number | null)[];
}

/** Rows as they stand and rows to come under one heading. */
interface Block {
  readonly held: readonly number[];
  readonly wanted: readonly number[];
}

const upTo = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** What goes before a section's first rows, and then each section that is found again, with those that are not. */
function blocksOf(held: readonly string[], top: number, wanted: WantedRows): Block[] {
  const found = findSections(held, top, wanted);
  const starts = [...found.values()].sort((a, b) => a - b);
  const ends = [...found.keys()].sort((a, b) => a - b);
  const first = {
    held: upTo(top + 1, starts[0] ?? held.length),
    wanted: upTo(1, ends[0] ?? wanted.labels.length),
  };
  return [
    first,
    ...[...found].map(([section, row]) => ({
      held: upTo(row, starts.find((start) => start > row) ?? held.length),
      wanted: upTo(section, ends.find((end) => end > section) ?? wanted.labels.length),
    })),
  ];
}

/** Where sections stand now, by the row that they will begin at: by their whole title, else by what stays of it. */
function findSections(held: readonly string[], top: number, { labels, sections }: WantedRows) {
  const found = new Map<number, number>();
  for (const nameOf of [(label: string) => label, lasting]) {
    const taken = new Set(found.values());
    const places = placesOf(
      upTo(top + 1, held.length).filter((row) => !taken.has(row)),
      (row) => nameOf(held[row] ?? ''),
    );
    const titles = placesOf(
      sections.filter((row) => !found.has(row)),
      (row) => nameOf(labels[row] ?? ''),
    );
    for (const [name, [section, ...others]] of titles) {
      const [row, ...more] = places.get(name) ?? [];
      if (section !== undefined && row !== undefined && others.length + more.length === 0)
        found.set(section, row);
    }
  }
  return found;
}

/** A title without its figures, dates and what stands in brackets. */
const lasting = (title: string): string => title.replace(/(:? none\b|:? ?\d|\().*$/, '');

/** The rows of each name; rows without one are in none. */
function placesOf(rows: readonly number[], nameOf: (row: number) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === '') continue;
    const same = places.get(name);
    if (same === undefined) places.set(name, [row]);
    else same.push(row);
  }
  return places;
}

function matchBlock(matching: Matching, block: Block): void {
  const { held, labels, origins } = matching;
  const kept = commonRows(matching, block);
  for (const [row, from] of kept) origins[row] = from;
  const isTaken = new Set(kept.values());
  // Those that stand in another order are still themselves.
  const away = placesOf(
    block.held.filter((row) => !isTaken.has(row)),
    (row) => held[row] ?? '',
  );
  const here = placesOf(
    block.wanted.filter((row) => origins[row] === null),
    (row) => labels[row] ?? '',
  );
  for (const [label, [row, ...others]] of here) {
    const [from, ...more] = away.get(label) ?? [];
    if (row === undefined || from === undefined || others.length + more.length > 0) continue;
    origins[row] = from;
    isTaken.add(from);
  }
  // What is left is looked at between the rows that have kept their order.
  let [after, next] = [0, 0];
  for (const [row, from] of [...kept, [Infinity, Infinity] as const]) {
    const end = countBelow(block.wanted, row);
    const last = countBelow(block.held, from);
    matchGap(matching, {
      held: block.held.slice(next, last).filter((one) => !isTaken.has(one)),
      wanted: block.wanted.slice(after, end).filter((one) => origins[one] === null),
    });
    [after, next] = [end + 1, last + 1];
  }
}

/** How many of the rows, which are ascending, are before a row. */
const countBelow = (rows: readonly number[], row: number): number =>
  Math.max(0, Math.min(rows.length, row - (rows[0] ?? 0)));

/** The most rows with the same words that stand in the same order; of several, the first. By the row to come. */
function commonRows({ held, labels }: Matching, block: Block): Map<number, number> {
  const before = new Set(block.held.map((row) => held[row]));
  const after = new Set(block.wanted.map((row) => labels[row]));
  const from = block.held.filter((row) => held[row] !== '' && after.has(held[row] ?? ''));
  const to = block.wanted.filter((row) => labels[row] !== '' && before.has(labels[row] ?? ''));
  const isSame = (i: number, j: number) => held[from[i] ?? -1] === labels[to[j] ?? -1];
  // How many can be had from (i, j) on, row by row from the end.
  const width = to.length + 1;
  const most = new Uint32Array((from.length + 1) * width);
  const mostFrom = (i: number, j: number): number => most[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      most[i * width + j] = isSame(i, j)
        ? mostFrom(i + 1, j + 1) + 1
        : Math.max(mostFrom(i + 1, j), mostFrom(i, j + 1));
    }
  }
  const common = new Map<number, number>();
  for (let [i, j] = [0, 0]; i < from.length && j < to.length;) {
    if (isSame(i, j)) common.set(to[j++] ?? 0, from[i++] ?? 0);
    else if (mostFrom(i + 1, j) >= mostFrom(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** Matches rows that differ in their words: those that are much alike, and between them the others in order. */
function matchGap(matching: Matching, gap: Block): void {
  const { held, labels, origins } = matching;
  const words = gap.held.map((row) => wordsIn(held[row] ?? ''));
  let [after, next] = [0, 0];
  gap.wanted.forEach((row, index) => {
    const own = wordsIn(labels[row] ?? '');
    if (own.size === 0) return;
    const likeness = words.map((other, place) => (place < next ? 0 : textSimilarity(own, other)));
    const best = likeness.reduce((most, one) => Math.max(most, one), 0);
    if (best < leastAlike) return;
    const at = likeness.indexOf(best);
    origins[row] = gap.held[at] ?? null;
    matchInOrder(matching, gap.held.slice(next, at), gap.wanted.slice(after, index));
    [after, next] = [index + 1, at + 1];
  });
  matchInOrder(matching, gap.held.slice(next), gap.wanted.slice(after));
}

/** Without numbers: areas are numbered anew when one comes in, and figures in a sentence change. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set([...wordsOf(text)].filter((word) => !/^\d/.test(word)));

/** As many as before are the same ones; else only rows of lists, and rows without words, go on in their order. */
function matchInOrder(
  { held, labels, origins }: Matching,
  from: readonly number[],
  to: readonly number[],
): void {
  let next = 0;
  to.forEach((row, index) => {
    const label = labels[row];
    if (from.length === to.length) origins[row] = from[index] ?? null;
    else if (label === null || label === '') {
      while (next < from.length && (held[from[next] ?? -1] === '') !== (label === '')) next++;
      origins[row] = from[next++] ?? null;
    }
  });
}
