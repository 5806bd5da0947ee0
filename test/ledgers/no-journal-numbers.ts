import { day, heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

/** Numbers of documents stand under "Ref": each is another, and none is the plan's. */
export const plan = besidePlan('Petty cash', [
  sheet('Petty cash', [
    heads('Date', 'Ref', 'Details', 'Amount'),
    ...Array.from({ length: 12 }, (_, index) => [
      day(`2025-04-${String(index + 1).padStart(2, '0')}`),
      1001 + index,
      'Refreshments',
      4.5 + index,
    ]),
  ]),
]);

export const leftAlone = { 'Petty cash': 'no reference or code' };
