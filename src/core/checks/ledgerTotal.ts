import { pounds } from '../cells/pounds';
import { toPounds } from '../ledger/readAmount';
import type { Rule } from './rule';

/** A total of the ledger is not the sum of its lines. */
export const ledgerTotal: Rule = {
  code: 'ledger.total',
  severity: 'warning',
  title: 'A total of the ledger is not the sum of its lines.',
  find: (_, { ledger }) =>
    (ledger?.ledger.sheets ?? []).flatMap(({ name, totals }) =>
      totals
        .filter(({ agrees }) => !agrees)
        .map(({ row, column, pence, ours }) => ({
          spot: { sheet: name, row, column, reference: '', area: '' },
          message: `The ledger’s total is ${pounds(toPounds(pence))}, but its lines add up to ${pounds(toPounds(ours))}.`,
          advice: 'Look for lines that are missing, hidden, or typed as text.',
        })),
    ),
};
