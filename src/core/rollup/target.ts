import type { Action } from '../plan/plan';
import { areaKey, areaName } from './areas';

/** What money was spent on: one action, or an area as a whole by its name as it is shown. */
export type Target = { readonly action: Action } | { readonly area: string };

/** A part of what a code is for. */
export interface TargetShare {
  readonly target: Target;
  /** In parts of all shares of the code. */
  readonly parts: number;
}

/** All of an amount for one target. */
export const wholly = (target: Target): readonly TargetShare[] => [{ target, parts: 1 }];

/**
 * What is certain of money for some actions of which nobody says how much is for which: the one that there is, or the
 * area that they all are in. null where they are in several.
 */
export function commonTarget(targets: readonly Target[]): Target | null {
  const actions = new Set(targets.flatMap((target) => ('action' in target ? [target.action] : [])));
  const [only] = actions;
  if (actions.size === 1 && only !== undefined && targets.every((target) => 'action' in target)) {
    return { action: only };
  }
  const names = targets.map((target) => ('action' in target ? areaName(target.action.area) : target.area));
  const [area] = names;
  return area !== undefined && new Set(names.map(areaKey)).size === 1 ? { area } : null;
}
