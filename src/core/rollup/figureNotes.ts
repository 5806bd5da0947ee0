import { grouped } from '../cells/grouped';
import { gapSentences, type Figure, type Gaps } from './gaps';
import type { Rollup } from './rollup';
import { hasLeft } from './standing';

/** What a board reads of each area. */
const boardFigures: readonly Figure[] = ['areas', 'progress', 'impact', 'overdue'];
export const moneyFigures: readonly Figure[] = ['budget', 'actual', 'forecast'];

/** Whether the plan has a column of money, or finance's sheets give it. */
export const recordsMoney = (gaps: Gaps): boolean =>
  moneyFigures.some((figure) => gaps[figure]?.kind !== 'not recorded');

/** The plan's own words for leaving it that are named; past this, the rest are not. */
const mostWords = 4;

/**
 * What must be said beside figures, so that none is taken for more than it is: which cannot be told and why, what left
 * the plan, and of how many actions nobody can say whether they are overdue. Nothing where there is nothing to say.
 */
export const figureNotes = (figures: Rollup, gaps: Gaps, of: readonly Figure[] = boardFigures): string[] => [
  ...gapSentences(gaps, of),
  ...leftNotes(figures),
  ...unjudgedNotes(figures, gaps),
];

function leftNotes({ actions, left }: Rollup): string[] {
  if (left === 0) return [];
  const words = [...new Set(actions.filter(hasLeft).map((action) => action.left))];
  const named = words.length > mostWords ? [...words.slice(0, mostWords), 'and others'] : words;
  const [they, are] = left === 1 ? ['It counts', 'is'] : ['They count', 'are'];
  return [
    `${grouped(left)} of ${grouped(actions.length)} actions ${left === 1 ? 'has' : 'have'} left the plan (${named.join(', ')}). ${they} as not rated, and ${are} never overdue.`,
  ];
}

function unjudgedNotes({ unjudged }: Rollup, gaps: Gaps): string[] {
  if (unjudged === 0 || gaps.overdue !== undefined) return [];
  return [
    `Nobody can say whether ${grouped(unjudged)} open ${unjudged === 1 ? 'action is' : 'actions are'} overdue: the due date cannot be read.`,
  ];
}
