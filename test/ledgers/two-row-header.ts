import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** A system's export: a banner above, headings in two rows with merged groups, headings again on the next page, a total. */
export const plan = besidePlan('An export', [
  sheet(
    'Export',
    [
      ['Fenwick Borough Council'],
      ['Transaction listing, run by FIN0231 on 01/09/2025 at 08:14'],
      ['Period from: P01 2025/26 to: P05 2025/26'],
      [null],
      [...heads('Posting', null, 'Plan', null, 'Value', null)],
      [...heads('Date', 'Period', 'Ref', 'Narrative', 'Actual £', 'Committed £')],
      [day('2025-04-09'), 1, '1.1', 'Rent', 1000, null],
      [day('2025-05-09'), 2, '1.1', 'Rent', 1000, 250],
      ['Date', 'Period', 'Ref', 'Narrative', 'Actual £', 'Committed £'],
      // Paid in July, posted in August.
      [day('2025-07-31'), 5, '2.2', 'Advert', 640, null],
      [null, null, null, 'Grand total', 2640, 250],
    ],
    { merges: ['A5:B5', 'C5:D5', 'E5:F5'] },
  ),
]);

export const expected: LedgerExpected = {
  lines: 3,
  setAside: { heading: 1, total: 1 },
  total: 2640,
  toActions: 2640,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 2000, '2.2': 640 },
  byMonth: { '2025-04': 1000, '2025-05': 1000, '2025-08': 640 },
  committed: 250,
  ownTotal: 2640,
};
