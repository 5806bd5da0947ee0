import { cellAddress } from '../cells/address';
import { plain } from '../cells/text';
import { cellOf } from '../plan/place';
import type { Action } from '../plan/plan';
import { areaKey } from '../rollup/areas';
import { quote } from './quote';
import { referencesRestart } from '../rollup/referencesRestart';
import { spotOf, type Finding, type PlanRule } from './rule';

/**
 * A reference that an action further up has already; one merged cell is one reference. Found at each one after the first.
 * Where references begin again in each area, an action's is only compared with those of its own area.
 */
export const referenceDuplicate: PlanRule = {
  code: 'reference.duplicate',
  severity: 'error',
  title: 'An action further up has the same reference.',
  find: (plan) => {
    const first = new Map<string, Action>();
    const findings: Finding[] = [];
    const restarts = referencesRestart(plan.actions);
    for (const action of plan.actions) {
      if (action.reference === '') continue;
      const reference = `${restarts ? areaKey(action.area) : ''}\n${plain(action.reference)}`;
      const earlier = first.get(reference);
      if (earlier === undefined) {
        first.set(reference, action);
        continue;
      }
      if (isSameCell(earlier, action)) continue;
      findings.push({
        spot: spotOf(action, 'reference'),
        message: `The reference ${quote(action.reference)} is also used in ${placeOf(earlier, action)}.`,
        advice: 'Give one of the two a reference of its own.',
      });
    }
    return findings;
  },
};

const isSameCell = (a: Action, b: Action): boolean =>
  a.mergedReference !== undefined &&
  a.place.sheet === b.place.sheet &&
  a.mergedReference.row === b.mergedReference?.row;

function placeOf(earlier: Action, action: Action): string {
  const { sheet, row } = earlier.place;
  const at = cellOf(earlier.place, 'reference') ?? { row, column: 0 };
  const cell = cellAddress(at.row, at.column);
  return sheet === action.place.sheet ? cell : `${cell} of ${quote(sheet)}`;
}
