import type { Serial } from '../cells/serialDate';
import { keptStanding } from './keptStanding';
import type { Change, Movement } from './movement';
import type { SnapshotAction } from './snapshot';

/** What became of an action that was promised for a time. */
export const outcomes = ['with evidence', 'without evidence', 'not delivered', 'left'] as const;
export type Outcome = (typeof outcomes)[number];

/** An action that was promised between two positions. */
export interface PromisedAction extends Pick<Change, 'before' | 'after'> {
  /** As it is at the later position; as it was, for one that is no longer there. */
  readonly action: SnapshotAction;
  readonly outcome: Outcome;
}

/**
 * What was promised between two positions and what became of it, in the order of the later one. Promised is what was
 * delivered between them, and what was still to be done and due by the later one: by the date that it has then, or by the
 * one that it had before. What left the plan, or was taken out of it, is told too. What was finished or had left before
 * was not promised, unless it is open again.
 */
export function promisesBetween({ matches, changes, to }: Movement): PromisedAction[] {
  const pairs = [...matches, ...changes.added, ...changes.removed];
  const found = pairs.flatMap(({ before, after }): PromisedAction[] => {
    const action = after ?? before;
    if (action === null) return [];
    const [was, is] = [
      before === null ? 'open' : keptStanding(before),
      after === null ? 'left' : keptStanding(after),
    ];
    if (is === 'finished') {
      if (was === 'finished') return [];
      return [
        { before, after, action, outcome: after?.evidence === true ? 'with evidence' : 'without evidence' },
      ];
    }
    const isDue = isDueBy(after, to.cycleDate) || isDueBy(before, to.cycleDate);
    if (!isDue || (is === 'left' && was !== 'open')) return [];
    return [{ before, after, action, outcome: is === 'open' ? 'not delivered' : 'left' }];
  });
  const order = new Map(to.actions.map((action, index) => [action, index]));
  const placeOf = ({ action }: PromisedAction): number => order.get(action) ?? to.actions.length;
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

const isDueBy = (action: SnapshotAction | null, day: Serial): boolean =>
  typeof action?.due === 'number' && action.due <= day;
