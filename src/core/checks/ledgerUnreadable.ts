import { valueAt } from '../cells/sheetCells';
import { textOf } from '../cells/text';
import { quote } from './quote';
import type { PlanRule } from './rule';

/** An amount of the ledger cannot be read, so that its line does not count; or a date, so that it is of no month. */
export const ledgerUnreadable: PlanRule = {
  code: 'ledger.unreadable',
  severity: 'warning',
  title: 'An amount or a date of the ledger cannot be read.',
  find: (_, { ledger }) =>
    (ledger?.ledger.sheets ?? []).flatMap(({ name, table, unreadable }) =>
      unreadable.map(({ row, column, of }) => {
        const text = quote(textOf(valueAt(table.sheet, row, column)));
        return {
          spot: { sheet: name, row, column, reference: '', area: '' },
          message:
            of === 'amount'
              ? `The amount ${text} cannot be read, so its line is not counted.`
              : `The date ${text} cannot be read, so its line counts in no month.`,
          advice: of === 'amount' ? 'Type it as a number.' : 'Type it as a date or a period.',
        };
      }),
    ),
};
