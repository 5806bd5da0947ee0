import { constants } from 'node:fs';
import { access, chmod, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file that cannot be read or written. The message is one line that says what to do. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** Larger files are not plans. In bytes. */
const largestFile = 200 * 1024 * 1024;

/** @throws FileProblem in plain words */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) {
      throw new FileProblem(
        `${path} is larger than 200 MB, which no plan is. Check that it is the right file.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(cannot('read', path, error), { cause: error });
  }
}

/**
 * Makes sure that a file can be written before any work is done.
 * @throws FileProblem in plain words
 */
export async function requireWritableFolder(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const is = await stat(folder).catch(() => null);
  if (is?.isDirectory() !== true) {
    throw new FileProblem(`The folder ${folder} does not exist. Make it first, or write somewhere else.`);
  }
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory() === true) {
    throw new FileProblem(`${path} is a folder. Give the name of a file in it.`);
  }
  try {
    await access(folder, constants.W_OK);
    if (target !== null) await access(path, constants.W_OK);
  } catch (error) {
    throw new FileProblem(cannot('write', path, error), { cause: error });
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. A file that
 * is replaced keeps its permissions.
 * @throws FileProblem in plain words; what was there before is as it was
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const before = await stat(path).catch(() => null);
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before !== null) await chmod(beside, before.mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new FileProblem(cannot('write', path, error), { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EACCES: 'you have no permission. Ask its owner, or copy it to a folder of yours.',
  EPERM: 'you have no permission. Ask its owner, or copy it to a folder of yours.',
  EISDIR: 'it is a folder. Give the name of a workbook in it.',
  ENOTDIR: 'a part of its path is not a folder. Check the name.',
  ENOSPC: 'the disk is full. Make room, then try again.',
  EROFS: 'the disk can only be read. Write somewhere else.',
  EBUSY: 'another program has it open. Close it there, then try again.',
  ENAMETOOLONG: 'its name is too long. Give a shorter one.',
};

function cannot(verb: 'read' | 'write', path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `Cannot ${verb} ${path}: ${reasons[code] ?? `the system says ${code === '' ? 'no' : code}.`}`;
}
