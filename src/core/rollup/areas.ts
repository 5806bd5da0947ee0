import { plain } from '../cells/text';

/** The name under which actions without a priority area are shown. */
export const noAreaName = '(No priority area)';

/** The name of the row that stands for all areas. */
export const wholePlan = 'Whole plan';

/** An area's name as it is shown. */
export const areaName = (area: string): string => (area === '' ? noAreaName : area);

/** Puts what belongs to an area under its name, in the order of the first of each. Names that differ only in case or spaces are one. */
export function byArea<T extends { readonly area: string }>(
  items: readonly T[],
): { name: string; items: T[] }[] {
  const areas = new Map<string, { name: string; items: T[] }>();
  // Items are many and spellings are few: each is compared once.
  const spelt = new Map<string, T[]>();
  for (const item of items) {
    let own = spelt.get(item.area);
    if (own === undefined) {
      const key = areaKey(item.area);
      const known = areas.get(key) ?? { name: areaName(item.area), items: [] };
      areas.set(key, known);
      spelt.set(item.area, (own = known.items));
    }
    own.push(item);
  }
  return [...areas.values()];
}

/** By which two areas are known to be the same. */
export const areaKey = (area: string): string => plain(area === noAreaName ? '' : area);
