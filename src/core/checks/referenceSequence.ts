import type { Action } from '../plan/plan';
import { areaKey } from '../rollup/areas';
import { quote } from './quote';
import { referencesRestart } from '../rollup/referencesRestart';
import { spotOf, type PlanRule } from './rule';

/** The plan is in order of its references where at least so many of its steps go up. From 0 to 1. */
const mostlyInOrder = 0.8;

/** A reference that is lower than the one above it, in a plan that is kept in order of its references. */
export const referenceSequence: PlanRule = {
  code: 'reference.out-of-sequence',
  severity: 'info',
  title: 'A reference is lower than the one above it, in a plan that is in order of its references.',
  find: ({ actions }) => {
    const restarts = referencesRestart(actions);
    const down: { readonly action: Action; readonly above: Action }[] = [];
    let steps = 0;
    let above: Action | null = null;
    let partsAbove: Parts = noParts;
    for (const action of actions) {
      const parts = partsOf(action.reference);
      // Where references begin again in each area, the first of one comes after no other.
      if (above?.place.sheet === action.place.sheet && !(restarts && isOfOther(above, action))) {
        const change = stepBetween(partsAbove, parts);
        if (change !== null) steps++;
        if (change !== null && change < 0) down.push({ above, action });
      }
      above = action;
      partsAbove = parts;
    }
    if (steps - down.length < steps * mostlyInOrder) return [];
    return down.map((step) => ({
      spot: spotOf(step.action, 'reference'),
      message: `The reference ${quote(step.action.reference)} comes after ${quote(step.above.reference)}, out of its order.`,
      advice: 'Move the row, or correct the reference.',
    }));
  },
};

/** The parts of a reference: "QS1.12" is the letters "QS" and the numbers 1 and 12. */
interface Parts {
  readonly letters: string;
  readonly numbers: readonly number[];
}

const noParts: Parts = { letters: '', numbers: [] };

const isOfOther = (above: Action, action: Action): boolean => areaKey(above.area) !== areaKey(action.area);

/** Below 0 where the second reference is lower; null where the two cannot be compared, such as "1.2" and "SR 3". */
function stepBetween(first: Parts, second: Parts): number | null {
  if (first.numbers.length === 0 || second.numbers.length === 0 || first.letters !== second.letters)
    return null;
  const at = second.numbers.findIndex((number, index) => number !== first.numbers[index]);
  const [number, other] = [second.numbers[at], first.numbers[at]];
  return number === undefined || other === undefined
    ? second.numbers.length - first.numbers.length
    : number - other;
}

function partsOf(reference: string): Parts {
  const numbers = (reference.match(/\d+/g) ?? []).map(Number);
  return { letters: reference.replace(/[\d\s.]+/g, '').toLowerCase(), numbers };
}
