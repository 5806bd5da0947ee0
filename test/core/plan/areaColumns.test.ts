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

const sentences = [
  'Families wait too long for an answer to their letters',
  'The board asked for better data on placements',
  'Inspectors found that plans are late and uneven',
  'Schools need more help early on',
  'Health and education do not plan together',
  'Young people are not heard when plans change',
];

test.each([
  ['Objective', sentences],
  ['Priority', sentences],
  ['Theme', ['Letters', 'Data', 'Quality', 'Early help', 'Joint work', 'Voice']],
])('%s, another for every action, parts nothing: it is asked about', (heading, values) => {
  const plan = planWith(heading, values);
  expect(areasOf(plan)).toEqual(['Plan']);
  expect(wordsOf(plan)).toEqual([`Does column A “${heading}” of “Plan” hold the priority area?`]);
});

test('few areas that come back are areas, however long', () => {
  const areas = sentences.map((_, row) => sentences[row % 3] ?? '');
  const plan = planWith('Priority', areas);
  expect(areasOf(plan)).toEqual(sentences.slice(0, 3));
  expect(wordsOf(plan)).toEqual([]);
});

test.each(['Developer', 'Engineers', 'Team member'])(
  '%s heads who does it, by first names as well, and no areas',
  (heading) => {
    const plan = planWith(heading, ['Ann', 'Ann', 'Ben', 'Ben', 'Cas', 'Cas']);
    expect(areasOf(plan)).toEqual(['Plan']);
    expect(plan.actions.map(({ lead }) => lead)).toEqual(['Ann', 'Ann', 'Ben', 'Ben', 'Cas', 'Cas']);
    expect(wordsOf(plan)).toEqual([]);
  },
);

describe('a column that says the same of every action', () => {
  const besideIt = (
    heading: string,
    beside: string,
    values: readonly CellValue[],
    merges: SheetCells['merges'],
  ) =>
    planOf(
      sheetOf(
        [
          [heading, beside, 'Action', 'Lead', 'Due date', 'RAG'],
          ...actions.map((text, row) => [
            'Renewal',
            values[row] ?? '',
            text,
            row % 2 ? 'Ann Smith' : 'Ben Jones',
            46000 + row,
            row % 2 ? 'Green' : 'Red',
          ]),
        ],
        { merges },
      ),
    );
  const merged = overThree.map((area) => ({ ...area, column: 1 }));
  const inRuns = ['Build', 'Build', 'Build', 'Launch', 'Launch', 'Launch'];

  test.each<[string, readonly CellValue[], SheetCells['merges']]>([
    ['in runs', inRuns, []],
    ['merged', ['Build', '', '', 'Launch'], merged],
  ])('is none of areas beside one that parts them, %s', (_, values, merges) => {
    const plan = besideIt('Project name', 'Process', values, merges);
    expect([areasOf(plan), wordsOf(plan)]).toEqual([['Build', 'Launch'], []]);
  });

  test('is that of the areas by its own name, and where nothing else parts them', () => {
    expect(areasOf(besideIt('Priority area', 'Process', inRuns, []))).toEqual(['Renewal']);
    expect(areasOf(planWith('Project name', Array<string>(6).fill('Renewal')))).toEqual(['Renewal']);
  });
});

describe('a first column without a heading', () => {
  const heads = ['', 'Tasks', 'Responsible', 'Start', 'End', 'Status'];
  const line = (team: string, task: string) => [team, task, 'Jo Hill', 45800, 45908, 'Complete'];
  const areasIn = (...rows: (string | number)[][]) => {
    const plan = planOf(sheetOf([heads, ...rows]));
    return { areas: plan.actions.map(({ area }) => area), setAside: plan.tables[0]?.setAside };
  };

  test('names areas in rows of its own', () => {
    const { areas, setAside } = areasIn(
      ['Inside the council'],
      line('Housing', 'Train all of the staff'),
      line('Care', 'Write to every family'),
      ['Outside of it'],
      line('Schools', 'Publish the local offer'),
    );
    expect(areas).toEqual(['Inside the council', 'Inside the council', 'Outside of it']);
    expect(setAside?.map(({ reason }) => reason)).toEqual(['heading', 'heading']);
  });

  test('names none where its texts stand beside actions, or over none', () => {
    const beside = [line('Housing', 'Train all of the staff'), line('', 'Write to every family')];
    expect(areasIn(...beside).areas).toEqual(['Plan', 'Plan']);
    expect(areasIn(...beside, [], ['Written by'], ['Seen by']).areas).toEqual(['Plan', 'Plan']);
  });
});
