import type { Snapshot, SnapshotAction } from '../../src/core/history/snapshot';
import { parseIsoDate } from '../../src/core/cells/serialDate';

/** A day as Excel counts it. */
export const day = (iso: string): number => parseIsoDate(iso)!;

/** An action of a position: Green, due 31 March 2026, unless it says otherwise. */
export const kept = (more: Partial<SnapshotAction> = {}): SnapshotAction => ({
  reference: '1.1',
  area: 'Leadership',
  text: 'Appoint a lead for SEND',
  progress: 'green',
  impact: 'green',
  due: day('2026-03-31'),
  completed: '',
  spend: 100,
  lead: 'Head of SEND',
  agencies: 'Council',
  evidence: true,
  ...more,
});

export const position = (
  actions: readonly SnapshotAction[],
  cycle = '2025-09-08',
  label = 'Board',
): Snapshot => ({ cycleDate: day(cycle), label, actions });
