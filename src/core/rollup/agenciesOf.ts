import type { Action } from '../plan/plan';

/** The name under which actions that name no agency are shown. */
const noAgency = '(No agency named)';

/**
 * The agencies that an action names, each once, as the plan writes them: parted by semicolons or, where
 * there are none, by commas or strokes. One that names none gives one name that says so.
 */
export function agenciesOf({ agencies }: Action): string[] {
  const parts = agencies.includes(';') ? agencies.split(';') : agencies.split(/,| \/ /);
  const names = new Map<string, string>();
  for (const part of parts) {
    const name = part.trim();
    if (name !== '' && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return names.size === 0 ? [noAgency] : [...names.values()];
}
