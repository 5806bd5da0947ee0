/** Ours among the settings of all add-ins begin with this. */
export const settingsPrefix = 'BragBoard.';

/** Our settings by name. One that is not JSON, such as a person or another program may leave, is not there. */
export function settingsIn(
  items: readonly { readonly key: string; readonly value: unknown }[],
): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { key, value } of items) {
    if (!key.startsWith(settingsPrefix) || typeof value !== 'string') continue;
    try {
      settings.set(key.slice(settingsPrefix.length), JSON.parse(value));
    } catch {
      continue;
    }
  }
  return settings;
}
