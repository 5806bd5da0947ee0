/** Ours among the settings of all add-ins. */
const prefix = 'BragBoard.';

/** Our settings by name. One that is not JSON, such as a person or another program may leave, is not there. */
export function settingsIn(
  items: readonly { readonly key: string; readonly value: unknown }[],
): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { key, value } of items) {
    if (!key.startsWith(prefix) || typeof value !== 'string') continue;
    try {
      settings.set(key.slice(prefix.length), JSON.parse(value));
    } catch {
      continue;
    }
  }
  return settings;
}

/** Keeps settings in the workbook as JSON text, which Excel neither converts nor reorders. */
export async function writeSettings(
  context: Excel.RequestContext,
  settings: ReadonlyMap<string, unknown>,
): Promise<void> {
  for (const [name, value] of settings) queueSetting(context, name, value);
  await context.sync();
}

/** Queues the keeping of one setting; undefined takes it away. */
export function queueSetting(context: Excel.RequestContext, name: string, value: unknown): void {
  // Adding one that is there replaces it; emptied, it counts as not there (it is no JSON).
  context.workbook.settings.add(prefix + name, value === undefined ? '' : JSON.stringify(value));
}
