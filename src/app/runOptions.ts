import type { Mapping } from '../core/plan/mapping/mapping';
import type { AsAtSource } from '../core/rollup/asAt';
import type { Pause } from './pause';
import type { UnderstoodPlan } from './understandCells';

/** What a run over the plan is told: reading, checking, building. */
export interface RunOptions {
  /** The date that "overdue" is judged at, `YYYY-MM-DD`. */
  readonly asAt: string;
  /** Where that comes from, a person unless given. Of today's date the plan's own goes before it. */
  readonly asAtSource?: AsAtSource;
  /** What a person has stated of the plan; the mapping that the workbook keeps unless given. */
  readonly mapping?: Mapping;
  /** Is called between steps of the thinking; absent, there is no pause. */
  readonly pause?: Pause;
  /** Is given the plan as it was last understood, for checking it again when somebody changes it. */
  readonly onUnderstood?: (plan: UnderstoodPlan) => void;
  /** Is told what there is to say besides, a sentence each. */
  readonly onNote?: (sentence: string) => void;
}
