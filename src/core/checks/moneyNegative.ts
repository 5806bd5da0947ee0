import { moneyFields } from '../plan/values/moneyFields';
import { fieldNames } from '../plan/columns/fieldNames';
import { pounds } from '../cells/pounds';
import { actionRule, findEach } from './rule';

/** A money cell holds an amount below £0. It counts as it stands. */
export const moneyNegative = actionRule({
  ofLeft: true,
  code: 'money.negative',
  severity: 'warning',
  title: 'An amount is less than £0.',
  find: (action) =>
    findEach(moneyFields, (field) => {
      const amount = action[field];
      if (amount.kind !== 'amount' || amount.pounds >= 0) return null;
      return {
        field,
        message: `The ${fieldNames[field]} of ${pounds(amount.pounds)} is less than £0.`,
        advice: 'Check the sign, and explain it in the update if it is right.',
      };
    }),
});
