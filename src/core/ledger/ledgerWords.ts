import { joined } from '../cells/joined';
import { pounds } from '../cells/pounds';
import { longDate } from '../cells/serialDate';
import type { AfterDone, LedgerFigures } from './ledgerFigures';
import { yearInWords } from '../plan/values/month';

/** What the ledger comes to and where it went, in a sentence: the parts add up to the whole. */
export function spendInWords({ ledger, total, toActions, toAreas, unclaimed }: LedgerFigures): string {
  const sheets = joined(
    ledger.sheets.map(({ name, table }) => `“${name}”${table.sheet.hidden ? ' (a hidden sheet)' : ''}`),
  );
  const years = ledger.years.length === 0 ? '' : ` in ${joined(ledger.years.map(yearInWords))}`;
  const parts = [
    `${pounds(toActions)} on actions`,
    ...(toAreas === 0 ? [] : [`${pounds(toAreas)} on areas as a whole`]),
    ...(unclaimed === 0 ? [] : [`${pounds(unclaimed)} that no action claims`]),
  ];
  return `By the ledger on ${sheets}, ${pounds(total)} was spent${years}: ${joined(parts)}.`;
}

/** Whose actual spend the figures of the plan hold, in a sentence. */
export const countsInWords = ({ counts }: Pick<LedgerFigures, 'counts'>): string =>
  counts === 'plan'
    ? 'Actual spend is what the plan says; the ledger stands beside it.'
    : 'Actual spend is the ledger’s, in place of the plan’s own.';

/** `£1,200 after it was completed on 31 March 2025`; without a completion date, after the board that first had it done. */
export const afterDoneInWords = ({ spent, done, isCompleted }: AfterDone): string =>
  `${pounds(spent)} after ${isCompleted ? 'it was completed on' : 'the board of'} ${longDate(done)}`;
