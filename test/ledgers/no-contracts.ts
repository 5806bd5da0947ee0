import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

/** Contracts have values and dates, and nothing was spent yet. */
export const plan = besidePlan('A register of contracts', [
  sheet('Contracts', [
    heads('Contract no', 'Supplier', 'Start date', 'End date', 'Value'),
    ['K-1', 'Care People', day('2025-04-01'), day('2027-03-31'), 90000],
    ['K-2', 'Inclusive Schools Ltd', day('2025-09-01'), day('2026-08-31'), 25000],
    ['K-3', 'Press & Co', day('2025-01-01'), day('2025-12-31'), 4000],
  ]),
]);

export const leftAlone = { Contracts: '' };
