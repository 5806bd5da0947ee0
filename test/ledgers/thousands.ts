import { heads } from '../plans/describe';
import { besidePlan, sheet, type LedgerExpected } from './describeLedger';

/** Amounts in thousands, months by name under a year, tables of figures far from A1. */
export const plan = besidePlan('Thousands', [
  sheet(
    'Monthly spend',
    [
      ['Financial year 2025/26'],
      heads('Month', 'Plan ref', 'Spend £000'),
      ['April', '1.1', 1.5],
      ['May', '2.1', 2.25],
      ['March', '2.1', 0.001],
    ],
    { at: 'D7' },
  ),
]);

export const expected: LedgerExpected = {
  lines: 3,
  setAside: {},
  total: 3751,
  toActions: 3751,
  toAreas: 0,
  unclaimed: 0,
  byAction: { '1.1': 1500, '2.1': 2251 },
  byMonth: { '2025-04': 1500, '2025-05': 2250, '2026-03': 1 },
};
