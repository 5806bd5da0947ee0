import type { Action, Columns, Plan } from '../plan/plan';
import type { LedgerFigures } from './ledgerFigures';
import { toPounds } from './readAmount';

/**
 * The plan with the ledger's actual spend in the place of its own, where that is the one that counts. An action without a
 * line has none; what was spent on an area as a whole counts in the area. What the plan says in its own column of actual
 * spend is then no figure, and its totals are no totals of these.
 */
export function countLedger(plan: Plan, { counts, byAction, spend }: LedgerFigures): Plan {
  if (counts === 'plan') return plan;
  const spent = new Map(byAction.flatMap(({ action, ledger, lines }) => (lines > 0 ? [[action, ledger] as const] : []))); // prettier-ignore
  return {
    ...plan,
    actions: plan.actions.map((action): Action => {
      const pounds = spent.get(action);
      return {
        ...action,
        place: { ...action.place, columns: withoutActual(action.place.columns) },
        actual: pounds === undefined ? { kind: 'blank' } : { kind: 'amount', pounds },
        actualFrom: 'ledger',
      };
    }),
    tables: plan.tables.map((table) => ({ ...table, columns: withoutActual(table.columns) })),
    spendOfAreas: new Map([...spend.ofArea].map(([area, { actual }]) => [area, toPounds(actual)])),
  };
}

const withoutActual = (columns: Columns): Columns =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => field !== 'actual'));
