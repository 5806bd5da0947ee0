import type { Action, Columns, Plan } from '../plan/plan';
import { moneyFields, type MoneyField } from '../plan/values/moneyFields';
import { isRecorded } from '../rollup/gaps';
import type { BudgetSums, Budgets } from './budgets';
import type { LedgerFigures } from './ledgerFigures';
import { toPounds, type Pence } from './readAmount';

/** What finance's sheets say of one kind of money: of each action, and of areas as a whole by their keys. */
interface Source {
  readonly field: MoneyField;
  readonly ofAction: ReadonlyMap<Action, Pence>;
  readonly ofArea: ReadonlyMap<string, Pence>;
}

/**
 * The plan with money of finance's sheets in the place of its own: the ledger's actual spend where that is the one that
 * counts, and their budgets and forecasts where the plan has no column of them. An action that they do not name has none;
 * what is for an area as a whole counts in the area. What the plan says in a column that does not count is no figure,
 * and its totals are no totals of these.
 */
export function countFinance(plan: Plan, ledger: LedgerFigures | undefined, budgets: Budgets | null): Plan {
  const sources = [...spendOf(ledger), ...budgetsOf(plan, budgets)];
  if (sources.length === 0) return plan;
  const taken = new Set(sources.map(({ field }) => field));
  const moneyFrom = moneyFields.filter((field) => taken.has(field));
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      ...Object.fromEntries(sources.map(({ field, ofAction }) => [field, reading(ofAction.get(action))])),
      place: { ...action.place, columns: without(action.place.columns, taken) },
      moneyFrom,
    })),
    tables: plan.tables.map((table) => ({ ...table, columns: without(table.columns, taken) })),
    moneyOfAreas: ofAreas(sources),
  };
}

const reading = (pence: Pence | undefined): Action['actual'] =>
  pence === undefined ? { kind: 'blank' } : { kind: 'amount', pounds: toPounds(pence) };

const without = (columns: Columns, taken: ReadonlySet<MoneyField>): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => !taken.has(field as MoneyField)));

function spendOf(ledger: LedgerFigures | undefined): Source[] {
  if (ledger === undefined || ledger.counts === 'plan') return [];
  const { byAction, ofArea } = ledger.spend;
  return [
    {
      field: 'actual',
      ofAction: new Map([...byAction].map(([action, { sums }]) => [action, sums.actual])),
      ofArea: new Map([...ofArea].map(([area, { actual }]) => [area, actual])),
    },
  ];
}

function budgetsOf({ actions }: Plan, budgets: Budgets | null): Source[] {
  if (budgets === null) return [];
  return (['budget', 'forecast'] as const).flatMap((field): Source[] => {
    if (isRecorded(actions, field) || budgets.total[field] === null) return [];
    const told = <Key>(sums: ReadonlyMap<Key, BudgetSums>): Map<Key, Pence> =>
      new Map(
        [...sums].flatMap(([key, { [field]: pence }]) => (pence === null ? [] : [[key, pence] as const])),
      );
    return [{ field, ofAction: told(budgets.byAction), ofArea: told(budgets.ofArea) }];
  });
}

function ofAreas(sources: readonly Source[]): NonNullable<Plan['moneyOfAreas']> {
  const areas = new Map<string, Partial<Record<MoneyField, number>>>();
  for (const { field, ofArea } of sources) {
    for (const [area, pence] of ofArea) areas.set(area, { ...areas.get(area), [field]: toPounds(pence) });
  }
  return areas;
}
