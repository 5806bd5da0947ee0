import { pounds } from '../cells/pounds';
import { withoutLine } from '../ledger/ledgerQuestions';
import { spotOf, type PlanRule } from './rule';

/** An action has a budget, and no line of the ledger is for it. Until every code is explained nobody can say. */
export const ledgerNoLine: PlanRule = {
  code: 'ledger.no-line',
  severity: 'info',
  title: 'An action has a budget and no line in the ledger.',
  find: (_, { ledger }) =>
    (ledger === undefined ? [] : withoutLine(ledger)).map(({ action, budget }) => ({
      spot: spotOf(action, 'budget'),
      message: `The budget is ${pounds(budget ?? 0)}, and no line of the ledger is for this action.`,
      advice: 'Ask finance where its spend is posted.',
    })),
};
