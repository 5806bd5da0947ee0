import type { Action } from '../plan/plan';
import { areaKey, byArea } from './areas';
import { referencesRestart } from './referencesRestart';

/** Gives an action's reference as it is shown where its area is not; '' where it has none. */
export type ShownReference = (action: Pick<Action, 'reference' | 'area'>) => string;

/** The number that an area's name begins with: `Priority 2: Health`, `2. Health`. */
const numbered = /^\s*(?:[a-z]+\s+){0,2}(?:no\.?\s*)?(\d{1,3})\b/i;

/** `P2 · 4` where references begin again in each area, so that nobody takes one action for another; else as it is. */
export function shownReferences(actions: readonly Action[]): ShownReference {
  if (!referencesRestart(actions)) return ({ reference }) => reference;
  const names = new Map(
    byArea(actions).map(({ name, items: [first] }, index) => [
      areaKey(first?.area ?? ''),
      `P${numbered.exec(name)?.[1] ?? index + 1}`,
    ]),
  );
  // Two areas that say the same number are told apart by their place.
  const isClear = new Set(names.values()).size === names.size;
  const places = new Map([...names.keys()].map((key, index) => [key, `P${index + 1}`]));
  return ({ reference, area }) => {
    const key = areaKey(area);
    const short = isClear ? names.get(key) : places.get(key);
    return reference === '' || short === undefined ? reference : `${short} · ${reference}`;
  };
}
