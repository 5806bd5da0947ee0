import { basename } from 'node:path';
import { isoDate } from '../app/now';
import { exportSettings, readSettingsFile } from '../app/settingsFile';
import { settingsToKeep } from '../app/workbookSettings';
import { readWorkbookFile, requireWritableFolder, writeWhole } from './files';
import type { Surroundings } from './main';
import type { SettingsCommand } from './readArguments';
import { targetPath } from './targetPath';

/**
 * Prints what is set for a workbook, as a file that another one can take over; or takes such a file over.
 * Nothing is written unless the new workbook has been checked.
 */
export async function settings({ plan, take }: SettingsCommand, around: Surroundings): Promise<void> {
  const path = take === undefined ? null : targetPath(plan, take.target);
  if (path !== null) await requireWritableFolder(path);
  const taken = take === undefined ? null : readSettingsFile(await textOf(take.from));
  const workbook = await around.open(await readWorkbookFile(plan), basename(plan));
  try {
    if (path === null || taken === null) {
      const text = await workbook.inWorkbook((open) => exportSettings(open, isoDate(around.now())));
      around.print(text.trimEnd());
      return;
    }
    await workbook.inWorkbook((open) => open.writeSettings(settingsToKeep(taken)));
    await writeWhole(path, await workbook.save());
    around.print(`The settings are kept in ${path}; every run on it goes by them from now on.`);
  } finally {
    workbook.close();
  }
}

const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode(await readWorkbookFile(path));
