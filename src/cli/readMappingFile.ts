import { oneLine } from '../core/cells/text';
import type { Mapping } from '../core/plan/mapping/mapping';
import { parseMapping } from '../core/plan/mapping/parseMapping';
import { FileProblem } from './fileProblem';
import { readFile } from './readFile';
import { UsageError } from './usageError';

/** In characters, of what is wrong with a file. */
const longestProblem = 300;

/**
 * Reads a mapping file.
 * @throws UsageError in one line where it cannot be read, is not JSON, or has not the shape of a mapping
 */
export async function readMappingFile(path: string): Promise<Mapping> {
  const wrong = (problem: string, cause?: unknown) =>
    new UsageError(`The mapping ${path} cannot be used: ${oneLine(problem, longestProblem)}.`, { cause });
  const { bytes } = await readFile(path).catch((error: unknown) => {
    throw error instanceof FileProblem ? new UsageError(error.message, { cause: error }) : error;
  });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw wrong('it is not JSON', error);
  }
  const parsed = parseMapping(json);
  if ('problem' in parsed) throw wrong(parsed.problem);
  return parsed.mapping;
}
