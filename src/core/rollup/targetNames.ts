import { plain } from '../cells/text';
import type { MappedShare } from '../plan/mapping/mapping';
import type { Action } from '../plan/plan';
import { areaKey, byArea } from './areas';
import { shownReferences } from './shownReference';
import type { TargetShare } from './target';

/** What a person can say that a code is for, by the names that a mapping keeps. */
export interface TargetNames {
  /** Every area with its actions; of an action its name and its text. An action that no name tells from another is left out. */
  readonly areas: readonly {
    readonly area: string;
    readonly actions: readonly { readonly name: string; readonly text: string }[];
  }[];
  /** null where the plan has no such action or area, or several. */
  readonly find: (share: MappedShare) => TargetShare | null;
}

/** An action is named by its reference as lists show it, else by its text. */
export function targetNames(actions: readonly Action[]): TargetNames {
  const shown = shownReferences(actions);
  const named = new Map<string, Action | null>();
  for (const action of actions) {
    for (const name of new Set([shown(action), action.text].map(plain))) {
      if (name !== '') named.set(name, named.has(name) ? null : action);
    }
  }
  const groups = byArea(actions);
  const areas = new Map(groups.map(({ name }) => [areaKey(name), name]));
  const isClear = (name: string, action: Action) => named.get(plain(name)) === action;
  return {
    areas: groups.map(({ name: area, items }) => ({
      area,
      actions: items.flatMap((action) => {
        const name = [shown(action), action.text].find((one) => isClear(one, action));
        return name === undefined ? [] : [{ name, text: action.text }];
      }),
    })),
    find: (share) => {
      const parts = share.share ?? 1;
      if ('action' in share) {
        const action = named.get(plain(share.action));
        return action === undefined || action === null ? null : { target: { action }, parts };
      }
      const area = areas.get(areaKey(share.area));
      return area === undefined ? null : { target: { area }, parts };
    },
  };
}
