import type { Serial } from '../cells/serialDate';
import type { RatingState } from '../plan/values/rating';
import type { Standing } from '../rollup/standing';

/** A date as it was kept: a day; words such as "Ongoing", as the plan has them; '' for a blank cell. */
export type KeptDate = Serial | string;

/** One action as it stood. Texts are tidy; '' where the plan had nothing. */
export interface SnapshotAction {
  readonly reference: string;
  readonly area: string;
  readonly text: string;
  /** Unrated for an action that had left the plan. */
  readonly progress: RatingState;
  readonly impact: RatingState;
  /** Where it stood at that board, by the key that was in force then. Absent in positions of before it was kept. */
  readonly standing?: Standing;
  readonly due: KeptDate;
  readonly completed: KeptDate;
  /** Spend so far in pounds; null where none was recorded. */
  readonly spend: number | null;
  readonly lead: string;
  readonly agencies: string;
  /** Whether the evidence cell was filled; null where the plan had no such column. */
  readonly evidence: boolean | null;
  /** A sign of the update, by which the same words are known again; '' where there was none. Absent in positions of before it was kept. */
  readonly update?: string;
}

/** The position of the whole plan for one board meeting. */
export interface Snapshot {
  /** The cycle that it was kept for. There is one snapshot a cycle. */
  readonly cycleDate: Serial;
  /** The cycle's name: `September board`. */
  readonly label: string;
  readonly actions: readonly SnapshotAction[];
}

/** A row of the history sheet that cannot be used, and why. */
export interface DamagedRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** What is wrong, in words. */
  readonly why: string;
  /** The cycle that it belongs to, where at least that can be read. */
  readonly cycleDate?: Serial;
}

/** Every position that was kept, earliest first. */
export interface History {
  readonly snapshots: readonly Snapshot[];
  readonly damaged: readonly DamagedRow[];
}
