import { open, readFile, rm } from 'node:fs/promises';
import { isLeftBehind, lockFile, ownName } from './besideFiles';
import { FileProblem, codeOf } from './fileProblem';

/**
 * Does the last step of a write while no other run does it: between looking whether a file is as it was and replacing
 * it nothing may come.
 * @throws FileProblem where another run is at that step just now
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = lockFile(path);
  await take(path, lock, true);
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(path: string, lock: string, again: boolean): Promise<void> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(ownName);
    await file.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const owner = await readFile(lock, 'utf8').catch(() => '');
    // Not yet written, or gone already: its owner is at work.
    if (!again || owner === '' || !(await isLeftBehind(lock, owner))) {
      throw new FileProblem(`Another run is writing ${path} just now; nothing was changed. Try again.`, {
        cause: error,
      });
    }
    await rm(lock, { force: true });
    await take(path, lock, false);
  }
}
