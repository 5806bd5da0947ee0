import { fieldNames } from '../plan/columns/fieldNames';
import { planTotals } from '../rollup/planTotals';
import { pounds } from '../cells/pounds';
import type { PlanRule } from './rule';

/** A total of the plan's own is not the sum of any rows that it can stand for. */
export const totalDisagrees: PlanRule = {
  code: 'total.disagrees',
  severity: 'warning',
  title: 'A total is not the sum of its rows.',
  find: (plan) =>
    planTotals(plan).flatMap(({ agrees, sheet, row, column, field, pounds: shown, ours }) =>
      agrees
        ? []
        : [
            {
              spot: { sheet, row, column, reference: '', area: '' },
              message: `The total ${fieldNames[field]} is ${pounds(shown)}, but its rows add up to ${pounds(ours)}.`,
              advice: 'Check its formula, and look for amounts typed as text, which Excel does not add up.',
            },
          ],
    ),
};
