import { plain } from '../cells/text';
import type { Action } from '../plan/plan';
import { byArea, noAreaName } from '../rollup/areas';

/** Shorter words tell nothing. In characters. */
const shortest = 4;
const common = new Set(
  'with that this from have will their they what when which more than into within each over under across plan plans action actions number percentage rate average young people children send council local area team review reviews new'.split(
    ' ',
  ),
);
/** So many words must be shared, and so much more with this area than with the next. */
const fewestShared = 2;
const ahead = 1.5;

const wordsOf = (text: string): Set<string> =>
  new Set(
    plain(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= shortest && !common.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );

/**
 * Finds the area whose name and actions share most words with a measure's. A word that stands in many areas says less.
 * It is a suggestion for a person: nothing counts by it.
 * @returns gives '' where no area stands out
 */
export function suggestArea(actions: readonly Action[]): (measure: string) => string {
  let areas: { readonly name: string; readonly words: ReadonlySet<string> }[] | null = null;
  return (measure) => {
    areas ??= byArea(actions)
      .filter(({ name }) => name !== noAreaName)
      .map(({ name, items }) => ({
        name,
        words: wordsOf([name, ...items.flatMap(({ text, improvement }) => [text, improvement])].join(' ')),
      }));
    const known = areas;
    const own = [...wordsOf(measure)];
    const weight = (word: string) => 1 / Math.max(1, known.filter(({ words }) => words.has(word)).length);
    const scored = known
      .map(({ name, words }) => {
        const shared = own.filter((word) => words.has(word));
        return { name, count: shared.length, score: shared.reduce((sum, word) => sum + weight(word), 0) };
      })
      .sort((a, b) => b.score - a.score);
    const [best, next] = scored;
    if (best === undefined || best.count < fewestShared) return '';
    return best.score >= (next?.score ?? 0) * ahead ? best.name : '';
  };
}
