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
  for (const item of items) {
    const key = areaKey(item.area);
    const known = areas.get(key);
    if (known === undefined) areas.set(key, { name: areaName(item.area), items: [item] });
    else known.items.push(item);
  }
  return [...areas.values()];
}

/** By which two areas are known to be the same. */
export const areaKey = (area: string): string => plain(area === noAreaName ? '' : area);
