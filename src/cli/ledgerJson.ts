import type { BudgetSums, Budgets } from '../core/ledger/budgets';
import { isoDate } from '../core/cells/serialDate';
import type { LedgerTotal } from '../core/ledger/checkTotals';
import type { LedgerFigures } from '../core/ledger/ledgerFigures';
import { isoMonth, yearInWords } from '../core/plan/values/month';
import { toPounds } from '../core/ledger/readAmount';
import type { Action } from '../core/plan/plan';
import { shownReferences } from '../core/rollup/shownReference';

/**
 * Finance's ledger beside the plan, as the public JSON gives it: amounts in pounds, null where the plan says nothing.
 * @param actions all of the plan's
 */
export function ledgerJson(figures: LedgerFigures, actions: readonly Action[]) {
  const {
    ledger,
    lines,
    setAside,
    total,
    toActions,
    toAreas,
    unclaimed,
    byAction,
    counts,
    spend,
    afterDone,
  } = figures;
  const shown = shownReferences(actions);
  return {
    sheet: ledger.sheets.map(({ name }) => name).join(', '),
    sheets: ledger.sheets.map((sheet) => ({
      name: sheet.name,
      lines: sheet.lines,
      setAside: Object.fromEntries(sheet.setAside),
      ownTotal: lastTotal(sheet.totals),
    })),
    years: ledger.years.map(yearInWords),
    counts,
    lines,
    setAside,
    total,
    toActions,
    toAreas,
    unclaimed,
    committed: toPounds(spend.total.committed),
    byAction: byAction.map(({ action, budget, plan, ledger: actual, committed, difference, lines: own }) => ({
      reference: shown(action),
      budget,
      plan,
      ledger: actual,
      committed,
      difference,
      lines: own,
    })),
    afterDone: afterDone.map(({ action, done, spent }) => ({
      reference: shown(action),
      done: isoDate(done),
      spent,
    })),
    byMonth: ledger.byMonth.map(({ month, pence }) => ({
      month: month === null ? null : isoMonth(month),
      spend: toPounds(pence),
    })),
    byFundingSource: ledger.byFundingSource.map(({ name, pence }) => ({ name, spend: toPounds(pence) })),
    unmatched: ledger.unmatched.map(({ code, lines: own, sums }) => ({
      code,
      lines: own,
      spend: toPounds(sums.actual),
    })),
  };
}

/** The last total that a sheet gives: the grand one, where it has several. */
function lastTotal(totals: readonly LedgerTotal[]): number | null {
  const last = totals.at(-1);
  return last === undefined ? null : toPounds(last.pence);
}

/** Finance's list of budgets, as the public JSON gives it: amounts in pounds, null where the list says nothing. */
export function budgetsJson(
  { sheets, byAction, ofArea, total, unclaimed }: Budgets,
  actions: readonly Action[],
) {
  const shown = shownReferences(actions);
  const pounds = ({ budget, forecast }: BudgetSums) => ({
    budget: budget === null ? null : toPounds(budget),
    forecast: forecast === null ? null : toPounds(forecast),
  });
  const profile = (sums: BudgetSums) =>
    [...sums.profile]
      .sort(([a], [b]) => a - b)
      .map(([month, pence]) => ({ month: isoMonth(month), budget: toPounds(pence) }));
  return {
    sheet: sheets.map(({ name }) => name).join(', '),
    lines: sheets.reduce((sum, { lines }) => sum + lines, 0),
    setAside: sheets.reduce((sum, { setAside }) => sum + setAside, 0),
    total: pounds(total),
    toAreas: pounds(sumOf([...ofArea.values()])),
    unclaimed: pounds(unclaimed),
    byAction: [...byAction].map(([action, sums]) => ({
      reference: shown(action),
      ...pounds(sums),
      profile: profile(sums),
    })),
    unmatched: sheets.flatMap(({ unmatched }) => unmatched),
  };
}

const sumOf = (all: readonly BudgetSums[]): BudgetSums => {
  const sum = (field: 'budget' | 'forecast') =>
    all.reduce<number | null>((sum, { [field]: pence }) => (pence === null ? sum : (sum ?? 0) + pence), null);
  return { budget: sum('budget'), forecast: sum('forecast'), profile: new Map() };
};
