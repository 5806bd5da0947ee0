import { plain } from '../../core/cells/text';
import type { Action } from '../../core/plan/plan';
import type { ShownReference } from '../../core/rollup/shownReference';

/** What is looked through of each action: its reference as it is shown, its words, its area and its lead. */
export const searchTexts = (actions: readonly Action[], shown: ShownReference): readonly string[] =>
  actions.map((action) => plain([shown(action), action.text, action.area, action.lead].join(' ')));

/**
 * The actions in which every word that is looked for stands, in the plan's order.
 * @param texts of the actions, by {@link searchTexts}
 * @param wanted none of them for a blank one
 */
export function findActions(
  actions: readonly Action[],
  texts: readonly string[],
  wanted: string,
): readonly Action[] {
  const words = plain(wanted)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return actions.filter((_action, index) => words.every((word) => texts[index]?.includes(word) === true));
}
