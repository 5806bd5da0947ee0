import { moneyFields } from '../plan/values/moneyFields';
import { fieldNames } from '../plan/columns/fieldNames';
import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** A money cell holds something that is not an amount. It counts as £0. */
export const moneyUnreadable = actionRule({
  ofLeft: true,
  code: 'money.unreadable',
  severity: 'warning',
  title: 'A money cell holds something that is not an amount.',
  find: (action) =>
    findEach(moneyFields, (field) => {
      const amount = action[field];
      if (amount.kind !== 'unreadable') return null;
      return {
        field,
        message: `The ${fieldNames[field]} ${quote(amount.text)} is not an amount, so it is counted as £0.`,
        advice: 'Type a number of pounds, such as 12000 or £12k.',
      };
    }),
});
