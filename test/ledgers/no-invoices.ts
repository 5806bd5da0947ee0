import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

export const plan = besidePlan('Invoices of one supplier', [
  sheet('Care People invoices', [
    heads('Invoice number', 'Invoice date', 'Description', 'Net', 'VAT', 'Total'),
    ['CP-0001', day('2025-04-30'), 'Cover, April', 1000, 200, 1200],
    ['CP-0002', day('2025-05-31'), 'Cover, May', 900, 180, 1080],
    ['CP-0003', day('2025-06-30'), 'Cover, June', 950, 190, 1140],
  ]),
]);

export const leftAlone = { 'Care People invoices': 'no reference or code' };
