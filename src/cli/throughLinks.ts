import { lstat, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './fileProblem';

/** As many links in a row as Linux follows. */
const longestChain = 40;

/**
 * The file that a path leads to in the end, which need not be there yet: what is written goes there, and links stay.
 * @throws the system's error, `ELOOP` where links lead round in a circle
 */
export async function throughLinks(path: string): Promise<string> {
  let here = resolve(path);
  for (let step = 0; step < longestChain; step++) {
    const place = join(await realpath(dirname(here)), basename(here));
    const is = await lstat(place).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (is?.isSymbolicLink() !== true) return place;
    here = resolve(dirname(place), await readlink(place));
  }
  throw Object.assign(new Error('Too many links.'), { code: 'ELOOP' });
}
