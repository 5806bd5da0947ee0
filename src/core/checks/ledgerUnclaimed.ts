import { grouped } from '../cells/grouped';
import { pounds } from '../cells/pounds';
import { toPounds } from '../ledger/readAmount';
import { quote } from './quote';
import type { PlanRule } from './rule';

/** Lines of the ledger lead to nothing in the plan; an issue a code. */
export const ledgerUnclaimed: PlanRule = {
  code: 'ledger.unclaimed',
  severity: 'warning',
  title: 'Spend of the ledger leads to no action.',
  find: (_, { ledger }) =>
    (ledger?.ledger.unmatched ?? [])
      .filter(({ sums }) => sums.actual !== 0 || sums.committed !== 0)
      .map(({ code, column, sheet, firstRow, lines, sums }) => {
        const of = code === '' ? 'without a code' : `with the code ${quote(code)}`;
        const amount = pounds(toPounds(sums.actual === 0 ? sums.committed : sums.actual));
        return {
          spot: { sheet, row: firstRow, column: column?.column ?? 0, reference: '', area: '' },
          message: `${amount} on ${grouped(lines)} ${lines === 1 ? 'line' : 'lines'} ${of} leads to no action.`,
          advice:
            code === ''
              ? 'Ask finance what it was spent on.'
              : 'Say what the code is for in the pane, or in a table of codes in the workbook.',
        };
      }),
};
