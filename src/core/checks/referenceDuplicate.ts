import { cellAddress } from '../cells/address';
import { plain } from '../cells/text';
import type { Action } from '../plan/plan';
import { areaKey, byArea } from '../rollup/areas';
import { quote } from './quote';
import { spotOf, type Finding, type Rule } from './rule';

/**
 * A reference that an action further up has already; one merged cell is one reference. Found at each one after the first.
 * Where references begin again in each area, an action's is only compared with those of its own area.
 */
export const referenceDuplicate: Rule = {
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

/**
 * References begin again where at least half of the later areas begin with the reference that an area before them
 * began with, and share most of the rest. A slip repeats one reference; a way of numbering, most of them. An area with
 * one reference shows nothing either way.
 */
function referencesRestart(actions: readonly Action[]): boolean {
  const [first, ...later] = byArea(actions.filter(({ reference }) => reference !== '')).map(({ items }) => [
    ...new Set(items.map(({ reference }) => plain(reference))),
  ]);
  if (first === undefined) return false;
  const begun = new Set(first.slice(0, 1));
  const seen = new Set(first);
  let longest = first.length;
  let asked = 0;
  let again = 0;
  for (const area of later) {
    const shared = area.filter((reference) => seen.has(reference)).length;
    const [start = ''] = area;
    if (area.length > 1) asked++;
    if (area.length > 1 && begun.has(start) && shared * 2 > Math.min(area.length, longest)) again++;
    begun.add(start);
    for (const reference of area) seen.add(reference);
    longest = Math.max(longest, area.length);
  }
  return asked > 0 && again * 2 >= asked;
}

const isSameCell = (a: Action, b: Action): boolean =>
  a.mergedReference !== undefined &&
  a.place.sheet === b.place.sheet &&
  a.mergedReference.row === b.mergedReference?.row;

function placeOf(earlier: Action, action: Action): string {
  const { sheet, row, columns } = earlier.place;
  const cell = cellAddress(row, columns.reference ?? 0);
  return sheet === action.place.sheet ? cell : `${cell} of ${quote(sheet)}`;
}
