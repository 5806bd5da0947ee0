import type { AreaFills, CellValue, SheetCells } from '../../../src/core/cells/sheetCells';
import { fillsNeeded, outlinePlan } from '../../../src/core/plan/outlinePlan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planOf, sheetOf, workbookOf } from '../../support/sheet';

const table: CellValue[][] = [
  ['Action', 'Lead', 'Due', 'BRAG'],
  ['Do this', 'ICB', 45908, 'Green'],
  ['Do that', 'ICB', 45908, ''],
];
const blue = '#0070C0';
const green = '#00B050';
const amber = '#FFC000';
const red = '#FF0000';

/** The plan of some sheets with coloured cells, by sheet and address from 0: `Plan!3,0`. */
function coloured(
  sheets: readonly SheetCells[],
  fills: Readonly<Record<string, string>>,
  fonts: Readonly<Record<string, string>> = {},
) {
  const outline = outlinePlan(workbookOf(...sheets));
  const answers = fillsNeeded(outline).map((wanted): AreaFills => {
    const grid = (colours: Readonly<Record<string, string>>, usual: string) =>
      Array.from({ length: wanted.area.rows }, (_, row) =>
        Array.from(
          { length: wanted.area.columns },
          (_, column) =>
            colours[`${wanted.sheet}!${wanted.area.row + row},${wanted.area.column + column}`] ?? usual,
        ),
      );
    const { sheet, area } = wanted;
    return {
      sheet,
      area,
      colours: grid(fills, '#FFFFFF'),
      ...(wanted.fonts ? { fonts: grid(fonts, '#000000') } : {}),
    };
  });
  return {
    plan: readPlan(outline, answers),
    cells: answers.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  };
}

const meanings: CellValue[][] = [
  ['', 'Embedded'],
  ['', 'Complete'],
  ['', 'On track'],
  ['', 'Off track'],
];
const own = { blue: 'Embedded', green: 'Complete', amber: 'On track', red: 'Off track', source: 'workbook' };

test.each([
  ['beside their meanings, above the table', [...meanings, [], ...table], [0, 0], [1, 0]],
  [
    'to the right of their meanings',
    [['Embedded'], ['Complete'], ['On track'], ['Off track'], [], ...table],
    [0, 1],
    [1, 0],
  ],
  [
    'around their meanings',
    [['Embedded'], ['Complete'], ['On track'], ['Off track'], [], ...table],
    [0, 0],
    [1, 0],
  ],
  [
    'in a row, around their meanings',
    [['Embedded', 'Complete', 'On track', 'Off track'], [], ...table],
    [0, 0],
    [0, 1],
  ],
  ['below the table', [...table, [], [], ...meanings], [5, 0], [1, 0]],
  ['close below the table', [...table, [], ...meanings], [4, 0], [1, 0]],
] as const)('coloured cells %s are the key', (_, rows, start, step) => {
  const fills = Object.fromEntries(
    [blue, green, amber, red].map((colour, index) => [
      `Plan!${start[0] + step[0] * index},${start[1] + step[1] * index}`,
      colour,
    ]),
  );
  const { plan } = coloured([sheetOf(rows)], fills);
  expect(plan.key).toEqual(own);
  expect(plan.actions).toHaveLength(2);
});

test('are read from a sheet of their own, in any shade', () => {
  const key = sheetOf([['Key'], ...meanings], { name: 'Key' });
  const fills = { 'Key!1,0': '#1F4E79', 'Key!2,0': '#92D050', 'Key!3,0': '#ED7D31', 'Key!4,0': '#C00000' };
  expect(coloured([sheetOf(table), key], fills).plan.key).toEqual(own);
});

test.each([
  ['two colours', { 'Plan!0,0': blue, 'Plan!1,0': green }],
  ['a colour that comes back', { 'Plan!0,0': blue, 'Plan!1,0': green, 'Plan!2,0': amber, 'Plan!3,0': green }],
  ['one colour', { 'Plan!0,0': blue, 'Plan!1,0': blue, 'Plan!2,0': blue, 'Plan!3,0': blue }],
])('%s are no key', (_, fills) =>
  expect(coloured([sheetOf([...meanings, [], ...table])], fills).plan.key.source).toBe('default'),
);

test('no more cells are asked for than the ratings and a small area; none for a key where words give it', () => {
  const words = [
    ['Blue', 'Embedded'],
    ['Green', 'Complete'],
    ['Amber', 'On track'],
    ['Red', 'Off track'],
  ];
  expect(coloured([sheetOf([...words, [], ...table])], {}).cells).toBe(4);
  expect(coloured([sheetOf([...meanings, [], ...table])], {}).cells).toBeLessThan(40);
});

describe('other colours', () => {
  const key = (...lines: string[][]) =>
    sheetOf([['Green', 'On track'], ['Amber', 'At risk'], ['Red', 'Off track'], ...lines], { name: 'Key' });
  const states = (...ratings: string[]) =>
    sheetOf([['Action', 'RAG'], ...ratings.map((rating) => ['Do', rating])]);

  test('count as the rating that they mean, where it has no colour of its own', () => {
    const plan = planOf(
      states('Purple', 'Complete', 'Grey', 'On hold'),
      key(['Purple', 'Complete'], ['Grey', 'On hold']),
    );
    expect(plan.key.others).toEqual([
      { colour: 'purple', meaning: 'Complete', countsAs: 'blue' },
      { colour: 'grey', meaning: 'On hold', countsAs: 'unrated' },
    ]);
    expect(plan.actions.map(({ progress }) => progress.state)).toEqual([
      'blue',
      'blue',
      'unrated',
      'unrated',
    ]);
  });

  test('do not take the place of a rating that has its own', () => {
    const plan = planOf(states('Purple'), key(['Blue', 'Done'], ['Purple', 'Complete']));
    expect(plan.key.others).toEqual([{ colour: 'purple', meaning: 'Complete', countsAs: 'unrated' }]);
  });

  test('count by their fill too', () => {
    const { plan } = coloured([states('', ''), key(['Purple', 'Complete'], ['Gray', 'Not started'])], {
      'Plan!1,1': '#7030A0',
      'Plan!2,1': '#A6A6A6',
    });
    expect(plan.actions.map(({ progress: { state, basis } }) => [state, basis])).toEqual([
      ['blue', 'colour'],
      ['unrated', 'colour'],
    ]);
  });

  test('stand for nothing where no key explains them', () => {
    const { plan } = coloured([states('')], { 'Plan!1,1': '#7030A0' });
    expect(plan.actions[0]?.progress).toMatchObject({ state: 'unrated', basis: 'nothing' });
  });
});

describe('the warning', () => {
  const warning = (...lines: string[][]) =>
    planOf(sheetOf(table), sheetOf(lines, { name: 'Key' })).keyWarning;
  const usual = [
    ['Blue', 'Complete'],
    ['Green', 'On track'],
    ['Amber', 'At risk'],
    ['Red', 'Off track'],
  ];

  test('is empty for the usual key, and for the same in other words', () => {
    expect(planOf(sheetOf(table)).keyWarning).toBe('');
    expect(warning(...usual)).toBe('');
    expect(
      warning(
        ['Blue', 'Finished and proven'],
        ['Green', 'As it should be'],
        ['Amber', 'Slow'],
        ['Red', 'Stuck'],
      ),
    ).toBe('');
  });

  test('says what means something else', () =>
    expect(
      warning(
        ['Blue', 'Checked by families'],
        ['Green', 'Complete'],
        ['Amber', 'On track'],
        ['Red', 'Off track'],
      ),
    ).toBe(
      "In this workbook Green means “Complete” and Amber means “On track”, where usually “Complete” is Blue and “On track” is Green. The workbook's own key is the one that counts.",
    ));

  test('says what is not in the key', () =>
    expect(warning(...usual.slice(1))).toBe(
      "Blue is not in this workbook's key. The workbook's own key is the one that counts.",
    ));
});

test('symbols count by their fill, else by their own colour; black ones and arrows are no rating', () => {
  const rows = [['Action', 'RAG'], ...['●', '■', '★', '▲', '↑'].map((symbol) => ['Do', symbol])];
  const { plan } = coloured([sheetOf(rows)], { 'Plan!1,1': red }, { 'Plan!2,1': green, 'Plan!3,1': amber });
  expect(plan.actions.map(({ progress: { state, basis } }) => [state, basis])).toEqual([
    ['red', 'colour'],
    ['green', 'colour'],
    ['amber', 'colour'],
    ['invalid', 'word'],
    ['invalid', 'word'],
  ]);
});

test('a series in colours alone gives each action its latest colour', () => {
  const rows = [
    ['Action', 'Lead', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
    ['One', 'ICB', '', '', ''],
    ['Two', 'LA', '', '', ''],
  ];
  const { plan } = coloured([sheetOf(rows)], { 'Plan!1,2': red, 'Plan!1,3': green, 'Plan!2,2': amber });
  expect(plan.actions.map(({ progress }) => progress.state)).toEqual(['green', 'amber']);
});

test('coloured cells from the headings on, to the right of the table, are the key', () => {
  const beside = (rows: readonly CellValue[][]) =>
    ['Closed by the board', 'Progress is good', 'Progress is slow', 'Progress has stopped', ''].map(
      (meaning, at): CellValue[] => [...(rows[at] ?? ['', '', '', '']), '', '', meaning],
    );
  const rows = [...table, ['Do more', 'ICB', 45909, 'Red'], ['Do less', 'ICB', 45910, 'Amber']];
  const fills = Object.fromEntries([blue, green, amber, red].map((colour, at) => [`Plan!${at},5`, colour]));
  const { plan } = coloured([sheetOf(beside(rows))], fills);
  expect(plan.key).toMatchObject({ blue: 'Closed by the board', red: 'Progress has stopped' });
  expect(plan.tables[0]?.headings).toHaveLength(4);
});
