import { chmod, chown, open, rename, rm, stat } from 'node:fs/promises';
import { besideFile, clearLeftBehind } from './besideFiles';
import { FileProblem, fileProblem } from './fileProblem';
import { isUnchanged, type ReadFile } from './readFile';
import { throughLinks } from './throughLinks';
import { withLock } from './withLock';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. A file that is replaced
 * keeps its permissions and, where that is allowed, its owner; a link to it stays a link.
 * @param source the plan that the new content was made of. Where that is the file that is replaced, it is so only
 *   while it is as it was read: what somebody saved meanwhile is not written over.
 * @throws FileProblem in plain words; what was there before is as it was
 */
export async function writeWhole(path: string, bytes: Uint8Array, source: ReadFile): Promise<void> {
  try {
    const target = await throughLinks(path);
    const isSource = target === (await throughLinks(source.path));
    await clearLeftBehind(target);
    const beside = besideFile(target);
    try {
      await writeBeside(beside, target, bytes);
      await withLock(target, async () => {
        if (isSource && !(await isUnchanged(source))) throw changedMeanwhile(path);
        await rename(beside, target);
      });
    } finally {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  } catch (error) {
    throw fileProblem('write', path, error);
  }
}

const changedMeanwhile = (path: string): FileProblem =>
  new FileProblem(
    `${path} has been changed since it was read, by another program or run, and was left as it is. Run this again: it then works on the new content.`,
  );

async function writeBeside(beside: string, target: string, bytes: Uint8Array): Promise<void> {
  const before = await stat(target).catch(() => null);
  // Of an earlier process that had this one's number.
  await rm(beside, { force: true });
  const file = await open(beside, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  if (before === null) return;
  // Only a privileged person may give a file away; for others it stays theirs.
  await chown(beside, before.uid, before.gid).catch(() => undefined);
  await chmod(beside, before.mode);
}
