import { readMoney } from '../../../src/core/plan/values/readMoney';
import { agenciesOf } from '../../../src/core/rollup/agenciesOf';
import { reasonInWords } from '../../../src/core/rollup/escalationReason';
import { defaultEscalationRule, escalationRuleInWords } from '../../../src/core/rollup/escalationRule';
import { findEscalations } from '../../../src/core/rollup/findEscalations';
import { planTotals, typedAmounts } from '../../../src/core/rollup/planTotals';
import { rollUpBy } from '../../../src/core/rollup/rollUpBy';
import { rollUpMatrix } from '../../../src/core/rollup/rollUpMatrix';
import { noSpendRecorded, overBudget, spendWithoutImpact } from '../../../src/core/rollup/spendQuestions';
import { basisOf } from '../../../src/core/rollup/rollUpPlan';
import { worstFirst } from '../../../src/core/rollup/worstFirst';
import type { HistoryOf } from '../../../src/core/rollup/actionHistory';
import { actionOf as action, planWith, type Row } from '../../support/actions';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

const asAt = 45908; // 8 September 2025
const basis = basisOf(planWith(action()), asAt);
const limits = { overBudgetPercent: 0, spendWithoutImpact: 0 };

test.each([
  ['Council; ICB;council', ['Council', 'ICB']],
  ['ICB, Schools', ['ICB', 'Schools']],
  ['Education, skills and work; ICB', ['Education, skills and work', 'ICB']],
  ['', ['(No agency named)']],
])('agencies of “%s”', (agencies, expected) => {
  expect(agenciesOf({ ...action({}), agencies })).toEqual(expected);
});

test('an action with two agencies counts for each', () => {
  const actions = [
    { ...action({}), agencies: 'ICB; Council' },
    { ...action({}), agencies: 'council' },
  ];
  expect(
    rollUpBy(actions, basis, agenciesOf).map(({ name, actions: own, actual }) => [name, own.length, actual]),
  ).toEqual([
    ['Council', 2, 100],
    ['ICB', 1, 50],
  ]);
});

test('the matrix counts every action once, with what is no rating apart', () => {
  const matrix = rollUpMatrix(
    [action({ progress: 'Green', impact: 'Red' }), action({ progress: 'Gren', impact: '' })],
    () => 1,
  );
  expect(matrix.green.red).toBe(1);
  expect(matrix['not rated']['not rated']).toBe(1);
  expect(
    Object.values(matrix)
      .flatMap((row) => Object.values(row))
      .reduce((a, b) => a + b),
  ).toBe(2);
});

test('worst first: Red, then Amber, what is not rated, Green and Blue; then the worse impact', () => {
  const all = [
    ['Blue', 'Blue'],
    ['Green', 'Red'],
    ['', ''],
    ['Amber', 'Green'],
    ['Red', 'Green'],
    ['Red', 'Red'],
  ];
  const sorted = worstFirst(all.map(([progress = '', impact = '']) => action({ progress, impact })));
  expect(sorted.map(({ progress, impact }) => `${progress.text}/${impact.text}`)).toEqual([
    'Red/Red',
    'Red/Green',
    'Amber/Green',
    '/',
    'Green/Red',
    'Blue/Blue',
  ]);
});

describe('escalation', () => {
  const reasons = (row: Parameters<typeof action>[0], rule = defaultEscalationRule) =>
    findEscalations([action(row)], basis, rule)[0]?.reasons.map(reasonInWords) ?? [];

  test.each([
    ['progress Red', { progress: 'Red', impact: 'Green', due: asAt }, ['Progress Red']],
    ['impact Red', { progress: 'Green', impact: 'Red', due: asAt }, ['Impact Red']],
    ['30 days overdue is not more than 30', { progress: 'Green', impact: 'Green', due: asAt - 30 }, []],
    [
      '31 days overdue',
      { progress: 'Green', impact: 'Green', due: asAt - 31 },
      ['More than 30 days overdue'],
    ],
    ['overdue but Blue', { progress: 'Blue', impact: 'Green', due: asAt - 99 }, []],
    ['all well', { progress: 'Green', impact: 'Amber', due: asAt }, []],
  ])('%s', (_, row, expected) => {
    expect(reasons(row)).toEqual(expected);
  });

  test('each part can be switched off, and the words say what is left', () => {
    const rule = {
      ...defaultEscalationRule,
      progressRed: false,
      daysOverdue: null,
      worse: false,
      boardsWithoutImpact: null,
      timesMoved: null,
      daysMoved: null,
    };
    expect(reasons({ progress: 'Red', impact: 'Green', due: asAt - 99 }, rule)).toEqual([]);
    expect(escalationRuleInWords(rule, false)).toBe(
      'An action is brought to the board where its impact is Red.',
    );
    expect(escalationRuleInWords({ ...rule, impactRed: false }, false)).toContain('No rule is switched on');
    expect(escalationRuleInWords(defaultEscalationRule, false)).toContain('No earlier board is kept');
  });

  test('a due date that moved far is a reason, by the kept positions and by the plan’s own first date', () => {
    const at = (board: number, due: number) =>
      ({ board, due, progress: 'green', impact: 'green', spend: null, update: '' }) as const;
    const history = {
      worse: '',
      better: '',
      boardsAtRating: 1,
      boardsWithoutImpact: 0,
      boards: [at(45850, asAt + 10), at(45800, asAt - 20), at(45750, asAt - 60)],
    };
    const found = (row: Row, rule = defaultEscalationRule, own: HistoryOf = () => history) =>
      findEscalations([action(row)], basis, rule, own).map(({ reasons: told }) => told.map(reasonInWords));
    const row: Row = { progress: 'Green', impact: 'Green', due: asAt + 40 };
    // From 60 days before the as-at date over 20 before and 10 after it to 40 after it.
    expect(found(row)).toEqual([['Due date moved 3 times, 3 months in all']]);
    expect(found(row, { ...defaultEscalationRule, timesMoved: 4 })).toEqual([]);
    expect(found(row, { ...defaultEscalationRule, timesMoved: null, daysMoved: 99 })).toHaveLength(1);
    expect(found({ ...row, progress: 'Blue' })).toEqual([]);
    const revised: Row = { ...row, due: '31/03/2025', revisedDue: '31/03/2026' };
    expect(found(revised, defaultEscalationRule, () => undefined)).toEqual([
      ['Due date moved once, by 12 months'],
    ]);
  });

  test('earlier boards add their own reasons', () => {
    const history = {
      worse: 'progress was Blue',
      better: '',
      boardsAtRating: 3,
      boardsWithoutImpact: 2,
      boards: [],
    };
    const found = findEscalations(
      [action({ progress: 'Green', impact: 'Amber', due: asAt })],
      basis,
      defaultEscalationRule,
      () => history,
    );
    expect(found[0]?.reasons.map(reasonInWords)).toEqual([
      'Worse than at the last board: progress was Blue',
      'Progress Green, no evidence of impact for 2 boards',
    ]);
    const red = findEscalations(
      [action({ progress: 'Red', impact: 'Amber', due: asAt })],
      basis,
      defaultEscalationRule,
      () => history,
    );
    expect(red[0]?.reasons[0]).toEqual({ kind: 'progress Red', boards: 3 });
  });
});

describe('money', () => {
  const pounds = (budget: string | number, actual: string | number, forecast: string | number) => ({
    ...action({}),
    budget: readMoney(budget),
    actual: readMoney(actual),
    forecast: readMoney(forecast),
  });

  test('over budget: by what is spent or forecast, whichever is more, the most first', () => {
    const actions = [
      pounds(100, 100, 100),
      pounds(100, 130, 120),
      pounds(100, 0, 250.5),
      pounds('TBC', 5, ''),
    ];
    expect(overBudget(actions, limits).map(({ over }) => over)).toEqual([150.5, 30]);
    expect(overBudget(actions, { overBudgetPercent: 30 }).map(({ over }) => over)).toEqual([150.5]);
  });

  test('spend with no evidence of impact: Red, unrated, invalid, or the evidence cell is blank', () => {
    const actions = [
      action({ impact: 'Green', evidence: 'Minutes', actual: 1 }),
      action({ impact: 'Red', evidence: 'Minutes', actual: 2 }),
      action({ impact: '', evidence: '', actual: 3 }),
      action({ impact: '', actual: 0 }),
      action({ impact: 'Amber', evidence: '', actual: 4 }),
    ];
    const found = spendWithoutImpact(actions, limits);
    expect(found.map(({ why }) => why)).toEqual([
      'No evidence is written down',
      'Impact is not rated; No evidence is written down',
      'Impact is Red',
    ]);
  });

  test('no spend recorded: nil, blank or words, where there is a budget', () => {
    const actions = [
      pounds(100, 0, 1),
      pounds(50, '', 1),
      pounds('TBC', 'see finance', 1),
      pounds(0, 0, 0),
      pounds(9, 9, 9),
    ];
    expect(noSpendRecorded(actions).map(({ why }) => why)).toEqual([
      'Actual is £0',
      'Actual is blank',
      'Actual says “see finance”',
    ]);
  });

  test('the plan’s own totals stand beside ours, with the amounts that its sum passes over', () => {
    const rows = [
      ['Ref', 'Action', 'Lead', 'Due date', 'Progress rating', 'Budget', 'Actual'],
      ['1.1', 'Hire more staff', 'Head', 45900, 'Green', 100.1, 50],
      ['1.2', 'Train all staff', 'Head', 45900, 'Amber', '£12k', 25],
      ['Total', '', '', '', '', 100.1, 75],
    ];
    const sheet = sheetOf(rows);
    const found = planTotals(planOf(sheet));
    const typed = (total: (typeof found)[number]) =>
      typedAmounts(total, workbookOf(sheet)).map(
        ({ action: { reference }, text }) => `${reference} (“${text}”)`,
      );
    expect(found.map((total) => [total.field, total.pounds, total.ours, typed(total)])).toEqual([
      ['budget', 100.1, 12100.1, ['1.2 (“£12k”)']],
      ['actual', 75, 75, []],
    ]);
  });
});
