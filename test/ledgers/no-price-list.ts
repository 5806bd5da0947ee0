import { heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

export const plan = besidePlan('A price list', [
  sheet('Prices', [
    heads('Code', 'Service', 'Unit', 'Price', 'Amount'),
    ['S1', 'Assessment', 'each', 480, 480],
    ['S2', 'Therapy', 'hour', 62, 62],
    ['S2', 'Therapy', 'day', 400, 400],
  ]),
]);

export const leftAlone = { Prices: 'list of prices' };
