import { settingsIn, settingsPrefix } from '../app/settingsIn';
import { requireEditable } from './requireWritable';

/** Keeps settings in the workbook as JSON text, which Excel neither converts nor reorders. */
export async function writeSettings(
  context: Excel.RequestContext,
  settings: ReadonlyMap<string, unknown>,
): Promise<void> {
  for (const [name, value] of settings) queueSetting(context, name, value);
  await context.sync();
}

/**
 * Changes settings: one batch reads what is kept by now, the next writes what becomes of it, so that what another
 * officer has set meanwhile is seen.
 * @returns all settings as they are from now on
 */
export async function changeSettings(
  context: Excel.RequestContext,
  change: (now: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, unknown>> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.settings.load('items/key,items/value');
  await context.sync();
  requireEditable(workbook.readOnly);
  const now = settingsIn(workbook.settings.items);
  const changed = change(now);
  await writeSettings(context, changed);
  const all = new Map([...now, ...changed]);
  return new Map([...all].filter(([, value]) => value !== undefined));
}

/** Queues that a setting is as it was read: one that was not there is not there again. */
export function queueSettingBack(
  context: Excel.RequestContext,
  name: string,
  read: ReadonlyMap<string, unknown>,
): void {
  if (read.has(name)) queueSetting(context, name, read.get(name));
  else context.workbook.settings.getItemOrNullObject(settingsPrefix + name).delete();
}

/** Queues the keeping of one setting; undefined takes it away. */
export function queueSetting(context: Excel.RequestContext, name: string, value: unknown): void {
  // Adding one that is there replaces it; emptied, it counts as not there (it is no JSON).
  context.workbook.settings.add(settingsPrefix + name, value === undefined ? '' : JSON.stringify(value));
}
