import type { Serial } from '../cells/serialDate';
import type { SpendSource } from '../plan/mapping/mapping';
import type { Action, Plan } from '../plan/plan';
import { isRecorded } from '../rollup/gaps';
import type { BudgetSums, Budgets } from './budgets';
import type { Ledger } from './ledger';
import type { Month } from '../plan/values/month';
import { spendOf, type Spend } from './spend';
import { toPence, toPounds } from './readAmount';

/** An action's money, in pounds: the plan's beside the ledger's. */
export interface ActionMoney {
  readonly action: Action;
  /** What the plan says, or finance's list of budgets where the plan has no column of them; null where neither says anything. */
  readonly budget: number | null;
  /** The part of the budget of each month, in pounds; empty where no list spreads it. */
  readonly profile: ReadonlyMap<Month, number>;
  /** What the plan says; null where it says nothing that can be read. */
  readonly plan: number | null;
  readonly ledger: number;
  readonly committed: number;
  /** The ledger's actual less the plan's; null where the plan gives none. */
  readonly difference: number | null;
  /** Lines of the ledger that are for it, in whole or in part. */
  readonly lines: number;
}

/** What the ledger has of an action after it was done. */
export interface AfterDone {
  readonly action: Action;
  /** The day of its completion; else of the first board that had it done. */
  readonly done: Serial;
  readonly isCompleted: boolean;
  /** In pounds, of the months after that of the day. */
  readonly spent: number;
}

/** What a ledger comes to beside the plan. Money is in pounds, to the penny. */
export interface LedgerFigures {
  readonly ledger: Ledger;
  readonly spend: Spend;
  /** Lines that count, and rows that were set aside: together all rows of the ledgers that have something on them. */
  readonly lines: number;
  readonly setAside: number;
  /** Actual spend; the three after it add up to it. */
  readonly total: number;
  readonly toActions: number;
  readonly toAreas: number;
  readonly unclaimed: number;
  /** Every action that has a budget, an actual or a line, in the plan's order. */
  readonly byAction: readonly ActionMoney[];
  /** What was spent on actions after they were done: told by {@link withAfterDone}, once earlier boards are known. */
  readonly afterDone: readonly AfterDone[];
  /** Whose actual spend counts in the figures of the plan. */
  readonly counts: SpendSource;
}

/**
 * The figures of a ledger beside those of a plan.
 * @param budgets finance's own lists of budgets
 * @param counts what a person has set; absent for the plan's actual spend where it has any, and else the ledger's
 */
export function ledgerFigures(
  ledger: Ledger,
  { actions }: Pick<Plan, 'actions'>,
  counts?: SpendSource,
  budgets: Budgets | null = null,
): LedgerFigures {
  const spend = spendOf(ledger);
  const hasBudgets = isRecorded(actions, 'budget');
  const setAside = ledger.sheets.flatMap((sheet) => [...sheet.setAside.values()]);
  return {
    ledger,
    spend,
    lines: ledger.sheets.reduce((sum, { lines }) => sum + lines, 0),
    setAside: setAside.reduce((sum, count) => sum + count, 0),
    total: toPounds(spend.total.actual),
    toActions: toPounds(spend.actions.actual),
    toAreas: toPounds(spend.areas.actual),
    unclaimed: toPounds(spend.unclaimed.actual),
    byAction: actions.flatMap(
      (action) => moneyOf(action, spend, budgets?.byAction.get(action), hasBudgets) ?? [],
    ),
    afterDone: [],
    counts: counts ?? (isRecorded(actions, 'actual') ? 'plan' : 'ledger'),
  };
}

function moneyOf(
  action: Action,
  { byAction }: Spend,
  list: BudgetSums | undefined,
  hasBudgets: boolean,
): ActionMoney | null {
  const spend = byAction.get(action);
  const said = (amount: Action['actual']): number | null => (amount.kind === 'amount' ? amount.pounds : null);
  const listed = list === undefined || list.budget === null ? null : toPounds(list.budget);
  const budget = hasBudgets ? said(action.budget) : listed;
  const plan = said(action.actual);
  if (spend === undefined && (budget ?? 0) === 0 && (plan ?? 0) === 0) return null;
  const pence = spend?.sums.actual ?? 0;
  return {
    action,
    budget,
    profile: new Map([...(list?.profile ?? [])].map(([month, part]) => [month, toPounds(part)])),
    plan,
    ledger: toPounds(pence),
    committed: toPounds(spend?.sums.committed ?? 0),
    difference: plan === null ? null : toPounds(pence - toPence(plan)),
    lines: spend?.lines ?? 0,
  };
}
