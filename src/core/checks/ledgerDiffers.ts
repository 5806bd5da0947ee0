import { pounds } from '../cells/pounds';
import { differing } from '../ledger/ledgerQuestions';
import { spotOf, type PlanRule } from './rule';

/** The plan's actual spend and the ledger's differ by more than the pounds set. */
export const ledgerDiffers: PlanRule = {
  code: 'ledger.differs',
  severity: 'warning',
  title: 'The actual spend of an action is not what the ledger says.',
  find: (_, { ledger, settings }) =>
    (ledger === undefined ? [] : differing(ledger, settings)).map(({ action, plan, ledger: spent }) => ({
      spot: spotOf(action, 'actual'),
      message: `The actual spend is ${pounds(plan ?? 0)}, but the ledger says ${pounds(spent)}.`,
      advice: 'Ask finance which is right, and bring the plan up to date.',
    })),
};
