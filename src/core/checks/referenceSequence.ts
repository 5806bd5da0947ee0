import type { Action } from '../plan/plan';
import { areaKey } from '../rollup/areas';
import { quote } from './quote';
import { referencesRestart } from '../rollup/referencesRestart';
import { spotOf, type Rule } from './rule';

/** The plan is in order of its references where at least so many of its steps go up. From 0 to 1. */
const mostlyInOrder = 0.8;

/** A reference that is lower than the one above it, in a plan that is kept in order of its references. */
export const referenceSequence: Rule = {
  code: 'reference.out-of-sequence',
  severity: 'info',
  title: 'A reference is lower than the one above it, in a plan that is in order of its references.',
  find: ({ actions }) => {
    const restarts = referencesRestart(actions);
    const steps = actions.flatMap((action, index) => {
      const above = actions[index - 1];
      // Where references begin again in each area, the first of one comes after no other.
      const begins = restarts && areaKey(above?.area ?? '') !== areaKey(action.area);
      const change = above === undefined || begins ? null : stepBetween(above, action);
      return above === undefined || change === null ? [] : [{ above, action, change }];
    });
    const down = steps.filter(({ change }) => change < 0);
    if (steps.length - down.length < steps.length * mostlyInOrder) return [];
    return down.map(({ above, action }) => ({
      spot: spotOf(action, 'reference'),
      message: `The reference ${quote(action.reference)} comes after ${quote(above.reference)}, out of its order.`,
      advice: 'Move the row, or correct the reference.',
    }));
  },
};

/** Below 0 where the second reference is lower; null where the two cannot be compared, such as "1.2" and "SR 3". */
function stepBetween(above: Action, action: Action): number | null {
  if (above.place.sheet !== action.place.sheet) return null;
  const first = partsOf(above.reference);
  const second = partsOf(action.reference);
  if (first.numbers.length === 0 || second.numbers.length === 0 || first.letters !== second.letters)
    return null;
  const at = second.numbers.findIndex((number, index) => number !== first.numbers[index]);
  const [number, other] = [second.numbers[at], first.numbers[at]];
  return number === undefined || other === undefined
    ? second.numbers.length - first.numbers.length
    : number - other;
}

/** "QS1.12" is the letters "QS" and the numbers 1 and 12. */
function partsOf(reference: string): { readonly letters: string; readonly numbers: readonly number[] } {
  const numbers = (reference.match(/\d+/g) ?? []).map(Number);
  return { letters: reference.replace(/[\d\s.]+/g, '').toLowerCase(), numbers };
}
