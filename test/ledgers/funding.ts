import { day, heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Workstreams by the areas' names, and where the money comes from. */
export const plan = besidePlan('Funding sources', [
  sheet('Grant spend', [
    heads('Date', 'Workstream', 'Action ref', 'Funding source', 'Expenditure'),
    [day('2025-04-01'), 'Early Help', '1.1', 'High needs block', 300],
    [day('2025-04-01'), 'Early help', null, 'Safety valve', 45.5],
    [day('2025-05-01'), 'Timely assessment', '2.9', 'High needs block', 20],
    [day('2025-05-02'), 'Youth justice', null, null, 4],
  ]),
]);

// The plan has no action 2.9: its line is for the area that it names.
export const expected: LedgerExpected = {
  lines: 4,
  setAside: {},
  total: 369.5,
  toActions: 300,
  toAreas: 65.5,
  unclaimed: 4,
  byAction: { '1.1': 300 },
  byMonth: { '2025-04': 345.5, '2025-05': 24 },
  byFundingSource: { 'High needs block': 320, 'Safety valve': 45.5, '(No funding source named)': 4 },
  unmatched: { 'Youth justice': 4 },
};
