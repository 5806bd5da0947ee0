import type { Action } from '../plan/plan';
import type { Month } from '../plan/values/month';
import { areaKey } from '../rollup/areas';
import type { Ledger, LedgerGroup } from './ledger';
import { amountKinds, type AmountKind } from './ledgerTable';
import type { Pence } from './readAmount';
import { noSums } from './sumLedger';
import type { TargetShare } from '../rollup/target';

type Sums = Readonly<Record<AmountKind, Pence>>;

/** What was spent on one action. */
interface ActionSpend {
  readonly sums: Sums;
  /** Lines that are for it, in whole or in part. */
  readonly lines: number;
  /** Actual spend by month. Where codes are shared out, each month is by itself. */
  readonly byMonth: ReadonlyMap<Month, Pence>;
}

/** Where all money of a ledger went. The four are whole pence, and `actions`, `areas` and `unclaimed` together are `total`. */
export interface Spend {
  readonly byAction: ReadonlyMap<Action, ActionSpend>;
  /** What is for an area as a whole, by the area's key. */
  readonly ofArea: ReadonlyMap<string, Sums>;
  readonly total: Sums;
  readonly actions: Sums;
  readonly areas: Sums;
  readonly unclaimed: Sums;
}

type Mutable = Record<AmountKind, Pence>;

/** Leads the sums of a ledger's groups to actions and areas, and those that lead nowhere to neither. */
export function spendOf({ groups }: Pick<Ledger, 'groups'>): Spend {
  const byAction = new Map<Action, { sums: Mutable; lines: number; byMonth: Map<Month, Pence> }>();
  const ofArea = new Map<string, Mutable>();
  const [total, actions, areas, unclaimed] = [noSums(), noSums(), noSums(), noSums()];
  for (const group of groups) {
    addTo(total, group.sums);
    if (!('shares' in group.lead)) {
      addTo(unclaimed, group.sums);
      continue;
    }
    for (const { target, sums, byMonth } of sharedSums(group, group.lead.shares)) {
      if ('action' in target) {
        const spend = byAction.get(target.action) ?? {
          sums: noSums(),
          lines: 0,
          byMonth: new Map<Month, Pence>(),
        };
        addTo(spend.sums, sums);
        spend.lines += group.lines;
        for (const [month, pence] of byMonth) {
          spend.byMonth.set(month, (spend.byMonth.get(month) ?? 0) + pence);
        }
        byAction.set(target.action, spend);
        addTo(actions, sums);
      } else {
        const key = areaKey(target.area);
        const spend = ofArea.get(key) ?? noSums();
        addTo(spend, sums);
        ofArea.set(key, spend);
        addTo(areas, sums);
      }
    }
  }
  return { byAction, ofArea, total, actions, areas, unclaimed };
}

function addTo(sums: Mutable, more: Sums): void {
  for (const kind of amountKinds) sums[kind] += more[kind];
}

function sharedSums({ sums, byMonth }: LedgerGroup, shares: readonly TargetShare[]) {
  const parts = shares.map(({ parts }) => parts);
  const byKind = Object.fromEntries(
    amountKinds.map((kind) => [kind, sharePence(sums[kind], parts)]),
  ) as Record<AmountKind, Pence[]>;
  const months = [...byMonth].map(([month, pence]) => [month, sharePence(pence, parts)] as const);
  return shares.map(({ target }, index) => ({
    target,
    byMonth: months.map(([month, pence]) => [month, pence[index] ?? 0] as const),
    sums: Object.fromEntries(amountKinds.map((kind) => [kind, byKind[kind][index] ?? 0])) as Mutable,
  }));
}

/** Shares out pence by parts, so that they add up to what they are of: those with the largest rests get the last ones. */
export function sharePence(pence: Pence, parts: readonly number[]): Pence[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (Math.abs(pence) * part) / all);
  const shares = exact.map(Math.floor);
  let left = Math.abs(pence) - shares.reduce((sum, share) => sum + share, 0);
  const byRest = exact
    .map((amount, index) => ({ index, rest: amount - Math.floor(amount) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRest) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left--;
  }
  return pence < 0 ? shares.map((share) => (share === 0 ? 0 : -share)) : shares;
}

/** What was spent in an area: on its actions, and on it as a whole. @param name as it is shown */
export function spendOfArea(spend: Spend, name: string): { readonly onActions: Sums; readonly onArea: Sums } {
  const key = areaKey(name);
  const onActions = noSums();
  for (const [action, { sums }] of spend.byAction) if (areaKey(action.area) === key) addTo(onActions, sums);
  return { onActions, onArea: spend.ofArea.get(key) ?? noSums() };
}
