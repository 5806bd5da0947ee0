import { plain } from '../cells/text';
import type { Action } from '../plan/plan';
import { byArea } from './areas';

/**
 * References begin again where at least half of the later areas begin with the reference that an area before them
 * began with, and share most of the rest. A slip repeats one reference; a way of numbering, most of them. An area with
 * one reference shows nothing either way.
 */
export function referencesRestart(actions: readonly Action[]): boolean {
  const areas = byArea(actions.filter(({ reference }) => reference !== ''));
  const starts = areas.map(({ items: [start] }) => plain(start?.reference ?? ''));
  // In most plans no two areas begin alike, and no more needs to be looked at.
  if (new Set(starts).size === starts.length) return false;
  const [first, ...later] = areas.map(({ items }) => [
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
