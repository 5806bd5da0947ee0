import { pounds } from '../../cells/pounds';
import type { LedgerFigures } from '../../ledger/ledgerFigures';
import { monthInWords, yearInWords, type Month } from '../../plan/values/month';
import { toPounds } from '../../ledger/readAmount';
import { caption, table, type Block, type Content, type TableBlock } from '../blocks/block';
import type { LedgerFormulas } from '../figures/ledgerFormulas';

const monthsOfYear = 12;

interface MonthRow {
  readonly month: Month;
  /** Its place among them, from 0. */
  readonly index: number;
  /** In pounds; null where no line is of it. */
  readonly spent: number | null;
  /** Up to its end, in pounds. */
  readonly toDate: number;
}

/**
 * What was spent in each month, and up to it; beside what was planned by then, where all is of one financial year: as the
 * budget's profile has it, else spread evenly.
 * @param areas the table whose total is all budgets, where there are any
 */
export function ledgerMonths(
  { ledger, byAction }: LedgerFigures,
  formulas: LedgerFormulas,
  areas: TableBlock | null,
): Block[] {
  const section: Block = { kind: 'section', title: 'Spend by month, by the ledger' };
  const dated = ledger.byMonth.flatMap(({ month, pence }) => (month === null ? [] : [{ month, pence }]));
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) {
    return [section, caption('No line of the ledger has a date or a period that can be read.')];
  }
  const [year, ...others] = ledger.years;
  const budget = byAction.reduce((sum, money) => sum + (money.budget ?? 0), 0);
  const isSpread = year !== undefined && others.length === 0 && budget > 0;
  const profile = byAction.flatMap((money) => [...money.profile]);
  const monthsInto = (month: Month): number => month - (year ?? 0) * monthsOfYear - monthsBefore;
  const planned = ({ month }: MonthRow): Content => {
    if (profile.length > 0)
      return toPenny(profile.reduce((sum, [of, part]) => (of <= month ? sum + part : sum), 0));
    const expected = toPenny((budget * monthsInto(month)) / monthsOfYear);
    // A budget that is spread evenly is worked out from where it stands.
    return areas === null
      ? expected
      : {
          later: ({ cell }) => ({
            formula: `=ROUND(${cell(areas, 'budget')}*${monthsInto(month)}/${monthsOfYear},2)`,
            expected,
          }),
        };
  };
  const most = dated.reduce((best, one) => (one.pence > best.pence ? one : best), first);
  const none = ledger.byMonth.find(({ month }) => month === null);
  const months = table<MonthRow>({
    as: 'figures',
    rows: monthRows(first.month, last.month, new Map(dated.map(({ month, pence }) => [month, pence]))),
    columns: [
      { head: 'Month', kind: 'text', of: ({ month }) => monthInWords(month) },
      {
        head: 'Spend (£)',
        key: 'spend',
        kind: 'pence',
        of: ({ month, spent }) => (spent === null ? 0 : formulas.inMonth(month, spent)),
      },
      {
        head: 'To date (£)',
        key: 'toDate',
        kind: 'pence',
        of: ({ index, toDate }, here) => ({
          formula: `=${index === 0 ? '' : `${here.cell('toDate', index - 1)}+`}${here.cell('spend')}`,
          expected: toDate,
        }),
      },
      ...(isSpread ? [{ head: 'Planned to date (£)', kind: 'pence', of: planned } as const] : []),
    ],
  });
  return [
    section,
    {
      kind: 'chart',
      name: 'BRAG Board spend',
      title: 'Spend by month (£)',
      of: months,
      names: 'Month',
      series: [{ column: 'spend', figure: '"£"#,##0' }],
      upright: { tallest: Math.max(1, ...dated.map(({ pence }) => toPounds(pence))) },
    },
    caption(
      `From ${monthInWords(first.month)} to ${monthInWords(last.month)}; the most in ${monthInWords(most.month)}, ${pounds(toPounds(most.pence))}.` +
        (none === undefined ? '' : ` ${pounds(toPounds(none.pence))} is of no month that can be read.`) +
        (isSpread && profile.length === 0
          ? ` The budget of ${pounds(budget)} is spread evenly over ${yearInWords(year)}.`
          : ''),
    ),
    months,
  ];
}

/** A month in which nothing was spent is a month all the same. */
function monthRows(first: Month, last: Month, spent: ReadonlyMap<Month, number>): MonthRow[] {
  let pence = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const own = spent.get(first + index);
    pence += own ?? 0;
    return {
      month: first + index,
      index,
      spent: own === undefined ? null : toPounds(own),
      toDate: toPounds(pence),
    };
  });
}

const toPenny = (amount: number): number => Math.round(amount * 100) / 100;

/** Of the calendar year before a financial year begins, in April. */
const monthsBefore = 2;
