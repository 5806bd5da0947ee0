import { families } from './families';
import { judge, verdicts, type Judgement, type Verdict } from './judge';
import { readAnswered, readCase, type Reading } from './readCase';
import type { GrammarCase } from './truth';
import type { WordSet } from './words/wordSet';

/** How the cases of one family were read. */
export interface FamilyResult {
  readonly family: string;
  readonly cases: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** First differences, the commonest first. */
  readonly faults: readonly (readonly [fault: string, count: number])[];
  readonly failing: readonly { readonly made: GrammarCase; readonly judgement: Judgement }[];
}

/**
 * Reads so many cases of a family and judges each. Seeds go up from the given one.
 * @param answered true to answer what the reader asks, and to judge what it reads then
 */
export function readFamily(
  family: string,
  seed: number,
  cases: number,
  words: WordSet,
  answered = false,
): FamilyResult {
  const make = families.get(family);
  if (make === undefined) throw new Error(`There is no family “${family}”.`);
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const faults = new Map<string, number>();
  const failing: { made: GrammarCase; judgement: Judgement }[] = [];
  for (let n = 0; n < cases; n++) {
    const made = make(seed + n, words);
    const reading = readCase(made);
    const then = answered ? readAnswered(made, reading) : null;
    const judgement = then === null ? judge(made, reading) : judge(onceAnswered(made, reading), then);
    counts[judgement.verdict]++;
    const [first] = judgement.differences;
    if (first !== undefined) faults.set(first.fault, (faults.get(first.fault) ?? 0) + 1);
    if (judgement.verdict !== 'exact') failing.push({ made, judgement });
  }
  return { family, cases, counts, faults: [...faults].sort(([, a], [, b]) => b - a), failing };
}

/** What is to be read after the answers: what had to be asked has been, and what a person said of the key stands before its words. */
function onceAnswered(made: GrammarCase, first: Reading): GrammarCase {
  const asked = new Set(first.kind === 'refused' ? [] : first.said.flatMap(({ affects }) => affects));
  const { mustAsk = [], key } = made.truth;
  return {
    ...made,
    truth: {
      ...made.truth,
      mustAsk: mustAsk.filter((kind) => !asked.has(kind)),
      key: asked.has('finished') ? null : key,
    },
  };
}
