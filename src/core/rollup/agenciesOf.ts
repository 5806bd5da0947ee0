import { groupBy } from '../cells/groupBy';
import type { Action } from '../plan/plan';

/** The name under which actions that name no agency are shown. */
const noAgency = '(No agency named)';

/**
 * The agencies that an action names, each once, as the plan writes them: parted by semicolons or, where
 * there are none, by commas or strokes.
 */
export function agenciesNamed({ agencies }: Action): string[] {
  const parts = agencies.includes(';') ? agencies.split(';') : agencies.split(/,| \/ /);
  const names = new Map<string, string>();
  for (const part of parts) {
    const name = part.trim();
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** The same to group by: one that names none gives one name that says so. */
export function agenciesOf(action: Action): string[] {
  const names = agenciesNamed(action);
  return names.length === 0 ? [noAgency] : names;
}

/** The agency that answers for an action: the one that it names first. */
export const leadAgency = (action: Action): string => agenciesOf(action)[0] ?? noAgency;

/** Items by the lead agency of their actions, as agencies first occur. Names that differ only in case are one, written as the first. */
export function byLeadAgency<Item>(
  items: readonly Item[],
  actionOf: (item: Item) => Action,
): { readonly name: string; readonly items: readonly Item[] }[] {
  const groups = groupBy(items, (item) => leadAgency(actionOf(item)).toLowerCase());
  return [...groups.values()].map((own) => {
    const [first] = own;
    return { name: first === undefined ? noAgency : leadAgency(actionOf(first)), items: own };
  });
}
