import { heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

/** Savings that are hoped for: amounts by code, and nobody says when. */
export const plan = besidePlan('Savings', [
  sheet('Savings', [
    heads('Project code', 'Saving', 'Value (£)'),
    ['PJ1', 'Fewer placements out of area', 120000],
    ['PJ1', 'Transport', 30000],
    ['PJ2', 'Contracts', 15000],
  ]),
]);

export const leftAlone = { Savings: 'no dates or periods' };
