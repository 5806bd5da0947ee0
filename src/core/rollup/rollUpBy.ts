import type { Action } from '../plan/plan';
import type { AreaRollup } from './rollup';
import { rollUp, type Basis } from './rollUpPlan';

/**
 * The figures of the actions under each name, most actions first. An action with several names counts
 * under each, so that the groups may add up to more than the plan. Names that differ only in case are one.
 * @param namesOf what an action is counted under, such as its agencies; none leaves it out
 */
export function rollUpBy(
  actions: readonly Action[],
  basis: Basis,
  namesOf: (action: Action) => readonly string[],
): AreaRollup[] {
  const groups = new Map<string, { readonly name: string; readonly actions: Action[] }>();
  for (const action of actions) {
    for (const name of namesOf(action)) {
      const group = groups.get(name.toLowerCase()) ?? { name, actions: [] };
      group.actions.push(action);
      groups.set(name.toLowerCase(), group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.actions.length - a.actions.length || compare(a.name, b.name))
    .map((group) => ({ name: group.name, ...rollUp(group.actions, basis) }));
}

/** In order of letters, without regard to case; the same on every computer. */
const compare = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
