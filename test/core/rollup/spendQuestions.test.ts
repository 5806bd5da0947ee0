import { noSpendRecorded, overBudget, spendRules } from '../../../src/core/rollup/spendQuestions';
import { actionOf } from '../../support/actions';

test('actions without spend are asked about with why, the largest budget first', () => {
  const asked = noSpendRecorded([
    actionOf({ reference: 'small', budget: 10, actual: 0 }),
    actionOf({ reference: 'spent', budget: 500, actual: 1 }),
    actionOf({ reference: 'large', budget: 900, actual: '' }),
    actionOf({ reference: 'words', budget: 90, actual: 'see finance' }),
    actionOf({ reference: 'none', budget: 0, actual: 0 }),
    actionOf({ reference: 'left', budget: 900, actual: 0, left: 'Closed' }),
    actionOf({ reference: 'to come', budget: 'TBC', actual: 0 }),
  ]);
  expect(asked.map(({ action, why }) => [action.reference, why])).toEqual([
    ['large', 'Actual is blank'],
    ['words', 'Actual says “see finance”'],
    ['small', 'Actual is £0'],
    ['to come', 'Actual is £0'],
  ]);
});

test('actions over their budget are asked about, by how much, the most first', () => {
  const asked = overBudget(
    [
      actionOf({ reference: 'a little', budget: 100, actual: 111, forecast: 100 }),
      actionOf({ reference: 'as allowed', budget: 100, actual: 110, forecast: 110 }),
      actionOf({ reference: 'a lot', budget: 100, actual: 50, forecast: 300 }),
    ],
    { overBudgetPercent: 10 },
  );
  expect(asked.map(({ action, over }) => [action.reference, over])).toEqual([
    ['a lot', 200],
    ['a little', 11],
  ]);
});

test('the rules are said with the limits that are in force', () => {
  expect(spendRules({ overBudgetPercent: 0, spendWithoutImpact: 0 })).toMatchObject({
    overBudget: 'More is spent or forecast than budgeted. No budget is not a budget of £0.',
    spendWithoutImpact: expect.stringMatching(/^Money is spent, and impact is Red/) as string,
  });
  expect(spendRules({ overBudgetPercent: 10, spendWithoutImpact: 5000 })).toMatchObject({
    overBudget: 'Spend or forecast is more than 10% over the budget. No budget is not a budget of £0.',
    spendWithoutImpact: expect.stringMatching(/^More than £5,000 is spent, and impact is Red/) as string,
  });
});
