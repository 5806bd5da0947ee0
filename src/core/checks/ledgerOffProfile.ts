import { offProfile, offProfileInWords } from '../ledger/ledgerQuestions';
import { spotOf, type PlanRule } from './rule';

/** Spend is far ahead of the year, or far behind. */
export const ledgerOffProfile: PlanRule = {
  code: 'ledger.off-profile',
  severity: 'info',
  title: 'Spend by the ledger is far ahead of the year that is gone, or far behind.',
  find: (_, { ledger, settings, ...judge }) =>
    (ledger === undefined ? [] : offProfile(ledger, judge, settings)).map((money) => ({
      spot: spotOf(money.action, 'budget'),
      message: `By the ledger, ${offProfileInWords(money)}.`,
      advice:
        money.spent > money.gone
          ? 'Check whether the budget will last, and tell finance.'
          : 'Check whether the work is late, or its spend is still to be posted.',
    })),
};
