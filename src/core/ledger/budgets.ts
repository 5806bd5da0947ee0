import type { Action } from '../plan/plan';
import type { Month } from '../plan/values/month';
import type { Pence } from './readAmount';

/** What a list of budgets says of an action or an area. null where it says nothing of it. */
export interface BudgetSums {
  readonly budget: Pence | null;
  readonly forecast: Pence | null;
  /** The budget by month; empty where it is not spread over months. */
  readonly profile: ReadonlyMap<Month, Pence>;
}

/** A sheet that was read as a list of budgets. */
export interface BudgetSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The sheet's row of its headings, from 0. */
  readonly headerRow: number;
  /** Rows that count; with `setAside` they are all rows under its headings that have something on them. */
  readonly lines: number;
  readonly setAside: number;
  /** Codes that lead to nothing, as the sheet writes them. */
  readonly unmatched: readonly string[];
}

/** Finance's own lists of budgets by reference or code, and what each is for. */
export interface Budgets {
  /** At least one. */
  readonly sheets: readonly BudgetSheet[];
  readonly byAction: ReadonlyMap<Action, BudgetSums>;
  /** What is for an area as a whole, by the area's key. */
  readonly ofArea: ReadonlyMap<string, BudgetSums>;
  readonly unclaimed: BudgetSums;
  readonly total: BudgetSums;
}
