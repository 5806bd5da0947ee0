import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileProblem, codeOf, fileProblem } from './fileProblem';
import { otherThanFile } from './readFile';
import { throughLinks } from './throughLinks';
import { UsageError } from './usageError';

/**
 * Makes sure that a file can be written before any work is done.
 * @param plan the file that is read. To write over it by another name is a slip, and not asked for
 * @throws FileProblem in plain words; UsageError where the file is the plan by another name
 */
export async function requireWritable(path: string, plan: string): Promise<void> {
  try {
    const target = await throughLinks(path).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      throw new FileProblem(
        `The folder ${dirname(path)} does not exist. Make it first, or write somewhere else.`,
        { cause: error },
      );
    });
    if (path !== plan && target === (await throughLinks(plan).catch(() => null)))
      throw new UsageError(`${path} is the plan itself. To write into it, use --in-place.`);
    const is = await stat(target).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    const other = is && otherThanFile(is);
    if (other) throw new FileProblem(`Cannot write ${path}: ${other}`);
    await access(dirname(target), constants.W_OK);
    if (is !== null) await access(target, constants.W_OK);
  } catch (error) {
    throw error instanceof UsageError ? error : fileProblem('write', path, error);
  }
}
