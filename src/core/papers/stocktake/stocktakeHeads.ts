import type { Snapshot } from '../../history/snapshot';
import { shortDate } from '../movement/movementWords';

/** What stands over the columns of a position, and before its dates. */
export interface SpanHeads {
  readonly progress: readonly [before: string, after: string];
  readonly impact: readonly [before: string, after: string];
  readonly due: readonly [before: string, after: string];
}

/**
 * Over columns that compare a position with the plan as it stands, `was` and `now`. Where both were kept, neither is
 * now: both dates head the columns.
 */
export function spanHeads(
  { from, to }: { readonly from: Snapshot; readonly to: Snapshot },
  now: Snapshot,
): SpanHeads {
  if (to === now) {
    return {
      progress: ['Progress was', 'Progress now'],
      impact: ['Impact was', 'Impact now'],
      due: ['Was due', 'Now due'],
    };
  }
  const on = (what: string) => [from, to].map(({ cycleDate }) => `${what} ${shortDate(cycleDate)}`);
  const both = (what: string): [string, string] => [on(what)[0] ?? '', on(what)[1] ?? ''];
  return { progress: both('Progress'), impact: both('Impact'), due: both('Due at') };
}
