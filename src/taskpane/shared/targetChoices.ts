import type { Action } from '../../core/plan/plan';
import { targetNames } from '../../core/rollup/targetNames';

/** What a line of another sheet can be said to be of: an area as a whole, or an action. */
type Target = { readonly area: string } | { readonly action: string };

/** An area among the choices, with its actions. Values are those of options. */
export interface TargetGroup {
  readonly area: string;
  readonly value: string;
  readonly actions: readonly { readonly value: string; readonly words: string }[];
}

/** The areas and actions of a plan, to be chosen from. */
export interface TargetChoices {
  readonly groups: readonly TargetGroup[];
  /** By the value of its option. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** In characters: a choice is one line. */
const longestChoice = 60;

/** Lists the areas of a plan and the actions in each, as the mapping names them. */
export function targetChoices(actions: readonly Action[]): TargetChoices {
  const targets = new Map<string, Target>();
  const groups = targetNames(actions).areas.map(({ area, actions: own }, at): TargetGroup => {
    const value = `area ${at}`;
    targets.set(value, { area });
    return {
      area,
      value,
      actions: own.map(({ name, text }, index) => {
        const of = `action ${at}.${index}`;
        targets.set(of, { action: name });
        return { value: of, words: (name === text ? text : `${name}  ${text}`).slice(0, longestChoice) };
      }),
    };
  });
  return { groups, targets };
}
