import type { CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import type { Plan } from '../../../src/core/plan/plan';
import { planOf, sheetOf } from '../../support/sheet';

const actions = [
  'Recruit two advisers for schools',
  'Write the guidance for carers',
  'Publish the local offer pages',
  'Train the assessment team in law',
  'Agree the joint budget with health',
  'Survey families about waiting',
];
const planWith = (heading: string, values: readonly CellValue[], merges: SheetCells['merges'] = []): Plan =>
  planOf(
    sheetOf(
      [
        [heading, 'Action', 'Due date', 'RAG'],
        ...actions.map((text, row) => [values[row] ?? '', text, 46000 + row, row % 2 ? 'Green' : 'Red']),
      ],
      { merges },
    ),
  );
const areasOf = (plan: Plan): string[] => [...new Set(plan.actions.map(({ area }) => area))];
const wordsOf = ({ questions }: Plan): string[] => questions.map(({ words }) => words);
const overThree = [1, 4].map((row) => ({ row, column: 0, rows: 3, columns: 1 }));
const teams = ['Education', '', '', 'Health', '', ''];

test.each(['Responsible team', 'Lead team', 'Owner'])(
  '%s, merged over three actions each, leads them and is no area',
  (heading) => {
    const plan = planWith(heading, teams, overThree);
    expect(areasOf(plan)).toEqual(['Plan']);
    expect(plan.actions.map(({ lead }) => lead)).toEqual([
      ...Array<string>(3).fill('Education'),
      ...Array<string>(3).fill('Health'),
    ]);
    expect(wordsOf(plan)).toEqual([]);
  },
);

test.each(['Team', 'Department'])(
  '%s, merged over three actions each, may be areas: once asked',
  (heading) => {
    const plan = planWith(heading, teams, overThree);
    expect(areasOf(plan)).toEqual(['Plan']);
    expect(wordsOf(plan)).toEqual([`Does column A “${heading}” of “Plan” hold the priority area?`]);
  },
);
