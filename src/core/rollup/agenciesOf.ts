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
