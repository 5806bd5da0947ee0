import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Headings and months in Welsh; debits and credits told by a letter. */
export const plan = besidePlan('Gwariant', [
  sheet('Gwariant 2025-26', [
    heads('Dyddiad', 'Cyfeirnod gweithred', 'D/C', 'Swm'),
    ['3 Ebrill 2025', '1.1', 'D', 400],
    ['20 Ebrill 2025', '1.1', 'C', 50],
    ['1 Mai 2025', '2.2', 'D', 10],
  ]),
]);

export const expected: LedgerExpected = {
  lines: 3,
  setAside: {},
  total: 360,
  toActions: 360,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 350, '2.2': 10 },
  byMonth: { '2025-04': 350, '2025-05': 10 },
};
