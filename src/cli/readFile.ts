import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { FileProblem, fileProblem } from './fileProblem';

/** A file as it was read, to tell later whether it is still the same. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly size: number;
  /** When it was last changed, in milliseconds. */
  readonly changed: number;
  readonly hash: string;
}

/** Larger files are not plans. In bytes. */
const largestFile = 200 * 1024 * 1024;

/** In plain words, for what is not a file with content of its own; undefined for one that is. */
export function otherThanFile(is: Pick<Stats, 'isFile' | 'isDirectory'>): string | undefined {
  if (is.isFile()) return undefined;
  return is.isDirectory()
    ? 'it is a folder. Give the name of a workbook in it.'
    : 'it is a device or a pipe, and no file. Give the name of a workbook.';
}

/**
 * Reads a regular file; anything else, such as a pipe or a device, may never end.
 * @throws FileProblem in plain words
 */
export async function readFile(path: string): Promise<ReadFile> {
  let file: FileHandle | undefined;
  try {
    // A pipe that nobody writes to would be waited for.
    file = await open(path, constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK));
    const is = await file.stat();
    const other = otherThanFile(is);
    if (other !== undefined) throw new FileProblem(`Cannot read ${path}: ${other}`);
    if (is.size > largestFile) {
      throw new FileProblem(
        `${path} is larger than 200 MB, which no plan is. Check that it is the right file.`,
      );
    }
    const bytes = await file.readFile();
    return { path, bytes, size: is.size, changed: is.mtimeMs, hash: hashOf(bytes) };
  } catch (error) {
    throw fileProblem('read', path, error);
  } finally {
    await file?.close();
  }
}

/** Whether a file is still as it was read: of the same size and time, and with the same content. */
export async function isUnchanged(read: ReadFile): Promise<boolean> {
  const { size, changed, hash } = await readFile(read.path);
  return size === read.size && changed === read.changed && hash === read.hash;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
