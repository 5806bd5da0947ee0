import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './fileProblem';

/**
 * Names of our own files beside a file that is written: short, so that they fit where the file's own name does, and
 * with the computer and the process, so that a later run knows what nobody is writing any more.
 */
const stem = (path: string): string => `.brag-board-${hexOf(basename(path), 12)}`;
const hexOf = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);
const computer = hexOf(hostname(), 8);

/** Where a file's new content is put before it takes its place. */
export const besideFile = (path: string): string =>
  join(dirname(path), `${stem(path)}-${computer}-${process.pid}.tmp`);

/** What is there while the file is compared and replaced, for one process at a time. */
export const lockFile = (path: string): string => join(dirname(path), `${stem(path)}.lock`);

/** A process of another computer cannot be asked whether it lives; after so long it does not. In milliseconds. */
const longestRun = 24 * 60 * 60 * 1000;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of somebody else, and there.
    return codeOf(error) === 'EPERM';
  }
}

/** Whether the process that made one of our files is gone. */
export async function isLeftBehind(path: string, owner: string): Promise<boolean> {
  const [from, pid] = owner.split('-');
  if (from === computer) return !isRunning(Number(pid));
  const is = await stat(path).catch(() => null);
  return is !== null && Date.now() - is.mtimeMs > longestRun;
}

/** This process, as it stands in names and in the lock. */
export const ownName = `${computer}-${process.pid}`;

/** Clears what killed runs left beside a file. Files of runs that are alive stay, and so does everything not ours. */
export async function clearLeftBehind(path: string): Promise<void> {
  const ours = new RegExp(`^${stem(path).replace('.', '\\.')}-([0-9a-f]{8}-\\d+)\\.tmp$`);
  // A folder that may be written to and not listed is left as it is.
  const names = await readdir(dirname(path)).catch((): string[] => []);
  for (const name of names) {
    const owner = ours.exec(name)?.[1];
    const place = join(dirname(path), name);
    if (owner === undefined || owner === ownName || !(await isLeftBehind(place, owner))) continue;
    // Another run may have been faster.
    await rm(place, { force: true });
  }
}
