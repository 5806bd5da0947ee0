import { cellAddress, rectAddress, type Rect } from '../../cells/address';
import type { MergedRatings } from '../mapping/mapping';
import { figuresOn } from '../mapping/hangsOn';
import type { Action, PlanQuestion } from '../plan';

type RatingField = 'progress' | 'impact';

/** What a person may answer, by what the mapping then says. */
export const mergedChoices: Readonly<Record<MergedRatings, string>> = {
  each: 'of each of them',
  first: 'of the first alone',
};

/**
 * Asks whose rating a cell is that is merged over several actions: of all of them, as it looks, or of the one in whose
 * row Excel keeps it. Until that is answered it is read for the first, and nothing that hangs on the others is counted.
 */
export function askMerged(actions: readonly Action[]): readonly PlanQuestion[] {
  const shared = new Map<string, { sheet: string; area: Rect; count: number; isShared: boolean }>();
  const affects = new Set<RatingField>();
  for (const field of ['progress', 'impact'] as const) {
    for (const action of actions) {
      const area = action.mergedRatings?.[field];
      if (area === undefined || area.rows < 2 || area.column !== action.place.columns[field]) continue;
      const { sheet, row } = action.place;
      const place = `${cellAddress(area.row, area.column)} ${sheet}`;
      const isAbove = action.ratedAbove?.includes(field) === true && action[field].basis === 'nothing';
      if (row !== area.row && !isAbove) continue;
      const known = shared.get(place) ?? { sheet, area, count: 0, isShared: false };
      known.count++;
      known.isShared ||= isAbove;
      shared.set(place, known);
      if (isAbove) affects.add(field);
    }
  }
  const asked = [...shared.values()].filter(({ isShared }) => isShared);
  const [first] = asked;
  if (first === undefined) return [];
  const cells = rectAddress(first.area);
  const others = asked.length - 1;
  const where =
    others === 0
      ? `The rating in ${cells} is merged over ${first.count} ${first.count === 1 ? 'action' : 'actions'}. Is it`
      : `The ratings in ${cells} and ${others} other merged ${others === 1 ? 'cell' : 'cells'} are each merged over several actions. Is such a rating`;
  const choices = Object.values(mergedChoices);
  return [
    {
      about: 'rating.merged',
      sheet: first.sheet,
      cells,
      words: `${where} that ${choices.join(', or ')}?`,
      choices,
      affects: [...affects].flatMap(figuresOn),
    },
  ];
}
