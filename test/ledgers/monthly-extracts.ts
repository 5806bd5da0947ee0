import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

const headings = heads('Period', 'Action ref', 'Net');
const april = [
  ['2025/26 P1', '1.1', 100],
  ['2025/26 P1', '2.1', 40.4],
];

/** April's extract, and the year to date that has its lines as well: money on both is one payment. */
export const plan = besidePlan('An extract for each month', [
  sheet('Extract P1', [headings, ...april]),
  sheet('Extract P2', [headings, ...april, ['2025/26 P2', '1.1', 100], ['2025/26 P2', '2.2', 9.6]]),
]);

export const expected: LedgerExpected = {
  lines: 4,
  setAside: {},
  total: 250,
  toActions: 250,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 200, '2.1': 40.4, '2.2': 9.6 },
  byMonth: { '2025-04': 140.4, '2025-05': 109.6 },
  leftAlone: { 'Extract P1': 'most of its lines stand on “Extract P2” as well' },
};
