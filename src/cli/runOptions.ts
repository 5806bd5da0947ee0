import type { RunOptions } from '../app/runOptions';
import { isoDate } from '../app/now';

/** The date that was given; else today's, before which the plan's own goes. */
export const asAtGiven = (asAt: string | undefined, now: Date): Pick<RunOptions, 'asAt' | 'asAtSource'> =>
  asAt === undefined ? { asAt: isoDate(now), asAtSource: 'today' } : { asAt };

/**
 * How a plan is to be read, as the command line says.
 * @throws FileProblem, or UsageError, where the file of the mapping cannot be used
 */
export async function runOptions(
  { asAt, mapping }: { readonly asAt?: string; readonly mapping?: string },
  now: Date,
): Promise<RunOptions> {
  if (mapping === undefined) return asAtGiven(asAt, now);
  const { readMappingFile } = await import(/* webpackChunkName: "mapping" */ './readMappingFile');
  return { ...asAtGiven(asAt, now), mapping: await readMappingFile(mapping) };
}
