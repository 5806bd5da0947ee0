import type { CellValue } from '../../../src/core/cells/sheetCells';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const head = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
const rowOf = (text: string, n: number): CellValue[] => [String(n), text, 'Ann Smith', 46000 + n, 'Green'];
const first = [
  'Recruit two advisers for schools',
  'Write the guidance for carers',
  'Publish the local offer',
];
const last = ['Train the assessment team in law', 'Agree the joint budget', 'Survey families about waiting'];
const alone = (text: string): CellValue[] => ['', text, '', '', ''];
const planWith = (rows: readonly CellValue[][], mapping: Mapping = emptyMapping): Plan =>
  readPlan(outlinePlan(workbookOf(sheetOf([head, ...rows])), mapping), []);
/** The actions of each area. */
const byArea = ({ actions }: Plan): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { area } of actions) counts[area] = (counts[area] ?? 0) + 1;
  return counts;
};
const between = (text: string): CellValue[][] => [...first.map(rowOf), alone(text), ...last.map(rowOf)];

test('what is to be done, alone in its row between actions, is an action without a rating', () => {
  const plan = planWith(between('Visit every school in the north'));
  expect(byArea(plan)).toEqual({ Plan: 7 });
  expect(plan.actions[3]).toMatchObject({ text: 'Visit every school in the north', lead: '' });
  expect(plan.actions[3]?.progress.state).toBe('unrated');
  expect(plan.questions).toEqual([]);
});

test('a name alone between actions is asked about, and the answer holds', () => {
  const rows = between('School visits');
  const plan = planWith(rows);
  expect(plan.questions).toMatchObject([
    {
      about: 'rows.parents',
      words:
        'Row 5 has a text and nothing else. Is it that they sum up the rows under them, or they are actions of their own?',
    },
  ]);
  expect(plan.questions[0]?.affects).toEqual(expect.arrayContaining(['areas', 'actions', 'progress']));
  const groups = planWith(rows, { ...emptyMapping, parentRows: 'groups' });
  expect([byArea(groups), groups.questions]).toEqual([{ Plan: 3, 'School visits': 3 }, []]);
  const actions = planWith(rows, { ...emptyMapping, parentRows: 'actions' });
  expect([byArea(actions), actions.questions]).toEqual([{ Plan: 7 }, []]);
});

test.each(['SCHOOLS', 'Schools:', 'Priority 2: Schools', 'Completed actions'])(
  '“%s” alone between actions is a heading',
  (text) => {
    const plan = planWith(between(text));
    expect(plan.actions).toHaveLength(6);
    expect(plan.questions).toEqual([]);
  },
);

test('names from the first row on are headings; what is to be done among them is asked about', () => {
  const rows = [alone('Access'), ...first.map(rowOf), alone('Quality'), ...last.map(rowOf)];
  const plan = planWith(rows);
  expect([byArea(plan), plan.questions]).toEqual([{ Access: 3, Quality: 3 }, []]);
  const mixed = planWith([...rows, alone('Visit every school'), ...first.map(rowOf)]);
  expect(mixed.questions.map(({ about, cells }) => [about, cells])).toEqual([['rows.parents', 'A10:E10']]);
  expect(byArea(mixed)).toEqual({ Access: 3, Quality: 7 });
});

test('what is to be done, alone in its row over all actions, is asked about; a name there heads them', () => {
  const plan = planWith([alone('Repair the school roof'), ...first.map(rowOf), ...last.map(rowOf)]);
  expect(plan.questions.map(({ about, cells }) => [about, cells])).toEqual([['rows.parents', 'A2:E2']]);
  expect(byArea(plan)).toEqual({ Plan: 7 });
  const named = planWith([alone('School roofs'), ...first.map(rowOf), ...last.map(rowOf)]);
  expect([byArea(named), named.questions]).toEqual([{ 'School roofs': 6 }, []]);
});

describe('a row with a rating and nothing else beside its name', () => {
  const rated = (text: string): CellValue[] => ['', text, '', '', 'Amber'];
  const around = (...rows: readonly CellValue[][]): CellValue[][] => [
    ...first.map(rowOf),
    ...rows,
    ...last.map(rowOf),
  ];

  test.each([rated('Priority 2: Schools'), ['Priority 2: Schools', '', '', '', 'Amber']])(
    'is a heading where it says so',
    (...row) => {
      const plan = planWith(around(row));
      expect([byArea(plan), plan.questions]).toEqual([{ Plan: 3, 'Priority 2: Schools': 3 }, []]);
      expect(plan.sheets[0]?.why).toContain('row 5 sums up the rows under it');
    },
  );

  test('is asked about between actions that somebody leads', () => {
    const rows = around(rated('Schools'));
    const plan = planWith(rows);
    expect(plan.questions.map(({ words }) => words)).toEqual([
      'Row 5 has a rating, and neither a lead nor a date as the rows below it have. Is it that they sum up the rows under them, or they are actions of their own?',
    ]);
    const groups = planWith(rows, { ...emptyMapping, parentRows: 'groups' });
    expect([byArea(groups), groups.questions]).toEqual([{ Plan: 3, Schools: 3 }, []]);
    const actions = planWith(rows, { ...emptyMapping, parentRows: 'actions' });
    expect([byArea(actions), actions.questions]).toEqual([{ Plan: 7 }, []]);
  });

  test.each([[[rated('Repair the roof')]], [[rated('Schools'), rated('Roofs')]]])(
    'is an action where it says what is to be done, or others stand beside it',
    (rows) => {
      const plan = planWith(around(...rows));
      expect([plan.actions.length, plan.questions]).toEqual([6 + rows.length, []]);
    },
  );
});
