import { moneyFields } from '../plan/values/moneyFields';
import { fieldNames } from '../plan/columns/fieldNames';
import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** A money cell says that the amount is still to come. It counts as £0. */
export const moneyMissing = actionRule({
  ofLeft: true,
  code: 'money.missing',
  severity: 'info',
  title: 'A money cell says “TBC” or the like.',
  find: (action) =>
    findEach(moneyFields, (field) => {
      const amount = action[field];
      if (amount.kind !== 'missing') return null;
      return {
        field,
        message: `The ${fieldNames[field]} is ${quote(amount.text)}, so it is counted as £0.`,
        advice: 'Type the amount when it is known.',
      };
    }),
});
