import { isoDate } from '../app/now';
import { exportSettings, readSettingsFile } from '../app/settingsFile';
import { settingsToKeep } from '../app/workbookSettings';
import type { Surroundings } from './surroundings';
import { inFile, readPlan } from './planFile';
import type { SettingsCommand } from './readArguments';
import { readFile } from './readFile';
import { requireWritable } from './requireWritable';
import { targetPath } from './targetPath';

/**
 * Prints what is set for a workbook, as a file that another one can take over; or takes such a file over.
 * Nothing is written unless the new workbook has been checked.
 */
export async function settings({ plan, take }: SettingsCommand, around: Surroundings): Promise<void> {
  if (take === undefined) {
    around.print((await exportSettings(await readPlan(plan, around), isoDate(around.now()))).trimEnd());
    return;
  }
  const path = targetPath(plan, take.target);
  await requireWritable(path, plan);
  const taken = readSettingsFile(await textOf(take.from));
  await inFile(plan, around, async ({ inWorkbook, write }) => {
    await inWorkbook((open) => open.writeSettings(settingsToKeep(taken)));
    await write(path);
    around.print(`The settings are kept in ${path}; every run on it goes by them from now on.`);
  });
}

const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode((await readFile(path)).bytes);
