import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileProblem, fileProblem } from './fileProblem';

/** False for anything else, and for what is not there. */
export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() === true;

/**
 * The workbooks of a folder, in the order of their names; not those of folders in it, and not the files that Excel keeps
 * beside an open one (`~$plan.xlsx`).
 * @throws FileProblem where there are none, or the folder cannot be read
 */
export async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw fileProblem('read', folder, error);
  });
  const workbooks = names.filter((name) => /^(?!~\$|\.).*\.xls[xm]$/i.test(name)).sort();
  if (workbooks.length === 0)
    throw new FileProblem(
      `There is no workbook in ${folder}. Give a folder with .xlsx or .xlsm files in it.`,
    );
  return workbooks.map((name) => join(folder, name));
}
