import type { Serial } from '../core/cells/serialDate';
import type { History } from '../core/history/snapshot';
import type { Mapping } from '../core/plan/mapping/mapping';
import type { Action, PlanTable } from '../core/plan/plan';
import type { AsAtSource } from '../core/rollup/asAt';
import type { AreaRatings } from '../core/papers/blocks/areaRating';
import type { BoardFigures } from '../core/papers/blocks/boardFigures';
import type { LeftOut } from '../core/papers/pack/leftOut';
import type { Redating } from '../core/rollup/redating';
import type { Escalation } from '../core/rollup/findEscalations';
import type { Hurdle } from './hurdles';
import type { WriteProtection } from './writeProtection';
import type { WorkbookSettings } from './workbookSettings';

/** How many actions have changed since a board, by what became of them. */
export interface SinceBoard {
  readonly board: Serial;
  readonly improved: number;
  readonly completed: number;
  readonly worsened: number;
  readonly added: number;
}

/** The answer of every use case that reads the plan. The sheets are made from the same figures. */
export interface PlanReport extends BoardFigures {
  /** Where the as-at date comes from. */
  readonly asAtSource: AsAtSource;
  /** False where the plan has one rating column, which is progress. */
  readonly impactRecorded: boolean;
  /** How the workbook's key differs from the usual one, in sentences; '' where it does not. */
  readonly keyWarning: string;
  /** What was understood, as it can be corrected and kept. */
  readonly mapping: Mapping;
  /** Each plan table with its columns and the rows that were set aside. */
  readonly tables: readonly PlanTable[];
  readonly settings: WorkbookSettings;
  readonly writeProtection: WriteProtection;
  /** The papers of the pack that would have nothing to say: they are not made unless they are named. */
  readonly leftOut: readonly LeftOut[];
  /** The actions that meet the escalation rule, the worst first. */
  readonly escalations: readonly Escalation[];
  /** Of each action whose due date has moved, how far, as far as is known. */
  readonly redatings: ReadonlyMap<Action, Redating>;
  /** What stands between now and a clean pack, in the order in which it is to be done. */
  readonly hurdles: readonly Hurdle[];
  /** The positions of earlier boards. */
  readonly history: History;
  /** The sentences that say what matters most, as they stand at the top of the Board summary. */
  readonly mainPoints: readonly string[];
  /** What has changed since the position that was kept last; null where none is. */
  readonly sinceBoard: SinceBoard | null;
  /** Of each area, and last of the whole plan: the ratings that are suggested and what officers put in their place. */
  readonly areaRatings: readonly (AreaRatings & { readonly area: string })[];
}
