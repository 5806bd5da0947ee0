import { grouped } from '../cells/grouped';
import type { Serial } from '../cells/serialDate';
import type { RatingState } from '../plan/values/rating';
import { areaKey } from '../rollup/areas';
import { hasLeft } from '../rollup/standing';
import type { ActionMoney, LedgerFigures } from './ledgerFigures';
import { financialYear, monthOf, yearInWords } from '../plan/values/month';
import { toPence } from './readAmount';
import { serialOf } from '../cells/serialDate';

/** From where on what a ledger says is questioned. Both are settings. */
export interface LedgerLimits {
  /** Ledger and plan may differ by so many pounds on an action. */
  readonly ledgerDifference: number;
  /** The share of the budget that is spent may be so many hundredths of it ahead of or behind the share of the year that is gone. */
  readonly offProfilePercent: number;
}

/** Whether lines whose codes nobody has explained may be for any action: until then nobody can say that one has none. */
const isAllMatched = ({ ledger }: LedgerFigures): boolean =>
  ledger.unmatched.every(({ code }) => code === '');

/** Actions that a line leads to, and, where every code is explained, those of areas that are not charged as a whole. */
function judged(figures: LedgerFigures): ActionMoney[] {
  const isMatched = isAllMatched(figures) && figures.byAction.some(({ lines }) => lines > 0);
  const { ofArea } = figures.spend;
  return figures.byAction.filter(
    ({ action, lines }) => lines > 0 || (isMatched && !ofArea.has(areaKey(action.area))),
  );
}

/** Actions of which plan and ledger say different things, by more than the limit; the most first. */
export const differing = (
  figures: LedgerFigures,
  { ledgerDifference }: Pick<LedgerLimits, 'ledgerDifference'>,
): ActionMoney[] =>
  judged(figures)
    .filter(
      ({ difference }) => difference !== null && Math.abs(toPence(difference)) > toPence(ledgerDifference),
    )
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));

/** Actions with a budget and no line of the ledger, the largest budget first. One that left the plan is not asked about. */
export const withoutLine = (figures: LedgerFigures): ActionMoney[] =>
  judged(figures)
    .filter(({ action, budget, lines }) => lines === 0 && (budget ?? 0) > 0 && !hasLeft(action))
    .sort((a, b) => (b.budget ?? 0) - (a.budget ?? 0));

/** Actions with a budget and no line of their own in areas that are charged as a whole too: nobody can say whether they have one. */
const perhapsWithoutLine = (figures: LedgerFigures): ActionMoney[] =>
  figures.byAction.filter(
    ({ action, budget, lines }) =>
      lines === 0 && (budget ?? 0) > 0 && !hasLeft(action) && figures.spend.ofArea.has(areaKey(action.area)),
  );

/** That there are some, for the list that leaves them out; '' where there are none. */
function perhapsInWords(figures: LedgerFigures): string {
  const { length } = perhapsWithoutLine(figures);
  if (length === 0) return '';
  const [more, are] = length === 1 ? ['action', 'is'] : ['actions', 'are'];
  return ` ${grouped(length)} more ${more} without a line of ${length === 1 ? 'its' : 'their'} own ${are} in areas that the ledger also charges as a whole, so nobody can say, and ${are} not in here.`;
}

/** Actions of which more was credited than spent, the most first. */
export const inCredit = ({ byAction }: LedgerFigures): ActionMoney[] =>
  byAction.filter(({ ledger }) => ledger < 0).sort((a, b) => a.ledger - b.ledger);

/** An action whose spend is ahead of or behind the year. Shares are parts of one. */
export interface OffProfile extends ActionMoney {
  readonly spent: number;
  readonly gone: number;
  /** Whether `gone` is what a list of budgets plans by the end of the month; else it is the share of the year. */
  readonly isPlanned: boolean;
}

/**
 * Actions of which much more or less of the budget is spent than of the year is gone, or than is planned by then where a
 * list spreads the budget over months, the furthest off first. Judged only
 * where all lines are of the financial year of the as-at date: of several years nobody can say which the budget is for.
 * What is finished is not behind.
 */
export function offProfile(
  figures: LedgerFigures,
  { asAt, finished }: { readonly asAt: Serial; readonly finished: ReadonlySet<RatingState> },
  { offProfilePercent }: Pick<LedgerLimits, 'offProfilePercent'>,
): OffProfile[] {
  const { years } = figures.ledger;
  const year = financialYear(monthOf(asAt));
  if (years.length !== 1 || years[0] !== year) return [];
  const ofYear = shareOfYear(asAt, year);
  return figures.byAction
    .filter(({ action, lines }) => lines > 0 && !hasLeft(action))
    .flatMap((money) => {
      const { budget, ledger, action } = money;
      if (budget === null || budget <= 0) return [];
      const planned = plannedShare(money, monthOf(asAt));
      const gone = planned ?? ofYear;
      const spent = ledger / budget;
      const isBehind = spent < gone;
      const isOff = Math.abs(spent - gone) * 100 > offProfilePercent;
      return isOff && !(isBehind && finished.has(action.progress.state))
        ? [{ ...money, spent, gone, isPlanned: planned !== null }]
        : [];
    })
    .sort((a, b) => Math.abs(b.spent - b.gone) - Math.abs(a.spent - a.gone));
}

/** The share of its budget that an action's profile has by the end of a month; null where nobody has spread it. */
function plannedShare({ profile }: ActionMoney, month: number): number | null {
  let [all, byThen] = [0, 0];
  for (const [of, pounds] of profile) {
    all += pounds;
    if (of <= month) byThen += pounds;
  }
  return all > 0 ? byThen / all : null;
}

function shareOfYear(day: Serial, year: number): number {
  const [first = 0, next = 1] = [serialOf(year, 4, 1), serialOf(year + 1, 4, 1)].map(
    (one) => one ?? undefined,
  );
  return (day - first + 1) / (next - first);
}

/** `44% of the budget is spent with 70% of the year gone`. */
export function offProfileInWords({ spent, gone, isPlanned }: OffProfile): string {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  const by = isPlanned
    ? `where ${percent(gone)} was planned by now`
    : `with ${percent(gone)} of the year gone`;
  return `${percent(spent)} of the budget is spent ${by}`;
}

/** The rules of the lists, in words, with the limits that are in force. */
export const ledgerRules = (
  { ledgerDifference, offProfilePercent }: LedgerLimits,
  figures: LedgerFigures,
) => ({
  differing: `Plan and ledger differ by more than £${grouped(ledgerDifference)}.`,
  withoutLine: `There is a budget, and no line of the ledger.${perhapsInWords(figures)}`,
  inCredit: 'The ledger has more credits than spend.',
  afterDone:
    'Lines of the ledger are of months after the one in which the action was completed, or in which a board first had it as finished; without either nobody can say, and it is not here.',
  offProfile: `The share of the budget that is spent is more than ${offProfilePercent} percentage points from the share of ${figures.ledger.years.map(yearInWords).join(', ')} that is gone, or from what is planned by now.`,
});
