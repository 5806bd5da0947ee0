import { offProfile } from '../ledger/ledgerQuestions';
import { spotOf, type Rule } from './rule';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Spend is far ahead of the year, or far behind. */
export const ledgerOffProfile: Rule = {
  code: 'ledger.off-profile',
  severity: 'info',
  title: 'Spend by the ledger is far ahead of the year that is gone, or far behind.',
  find: (_, { ledger, settings, ...judge }) =>
    (ledger === undefined ? [] : offProfile(ledger, judge, settings)).map(({ action, spent, gone }) => ({
      spot: spotOf(action, 'budget'),
      message: `By the ledger, ${percent(spent)} of the budget is spent with ${percent(gone)} of the year gone.`,
      advice:
        spent > gone
          ? 'Check whether the budget will last, and tell finance.'
          : 'Check whether the work is late, or its spend is still to be posted.',
    })),
};
