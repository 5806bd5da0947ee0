import type { CellValue } from '../../../src/core/cells/sheetCells';
import type { Mapping } from '../../../src/core/plan/mapping/mapping';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import { parseMapping } from '../../../src/core/plan/mapping/parseMapping';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

const heads = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Outcome'];
const row = ['1', 'Do it', 'ICB', 'Q2 2025', 'Green', 'Red'];
const key = sheetOf(
  [
    ['Green', 'Complete'],
    ['Amber', 'On track'],
    ['Red', 'Off track'],
  ],
  { name: 'Key' },
);
const books = (rows: CellValue[][], name = 'Plan') => workbookOf(sheetOf(rows, { name }), key);
const read = (rows: CellValue[][], mapping?: Mapping) => readPlan(outlinePlan(books(rows), mapping), []);
const stale = (rows: CellValue[][], mapping: Mapping, name?: string) =>
  outlinePlan(books(rows, name), mapping).mappingProblems;

test('says what was understood, in words and letters that a person sees on screen', () => {
  expect(mappingOf(read([['SEND plan'], [], heads, row]))).toEqual({
    version: 1,
    sheets: [
      {
        name: 'Plan',
        use: 'plan',
        tables: [
          {
            headerRow: 3,
            headerRows: 1,
            columns: {
              reference: { column: 'A', heading: 'Ref' },
              action: { column: 'B', heading: 'Action' },
              lead: { column: 'C', heading: 'Lead' },
              due: { column: 'D', heading: 'Due' },
              progress: { column: 'E', heading: 'RAG' },
              impact: { column: 'F', heading: 'Outcome' },
            },
            areas: 'sheet name',
          },
        ],
      },
      { name: 'Key', use: 'ignore' },
    ],
    key: { blue: "Not in this workbook's key", green: 'Complete', amber: 'On track', red: 'Off track' },
    dates: { quarters: 'financial', terms: { autumn: '12-31', spring: '04-30', summer: '07-31' } },
  });
});

test.each([
  ['one table', [heads, row]],
  ['areas of headings, and a header that comes back', [heads, ['Priority 1'], row, [], ['Priority 2'], heads, row]],
  ['two tables', [['Theme 1'], heads, row, [], ['Theme 2'], ['What we will do', 'Who', 'When', 'BRAG'], ['A', 'B', 45908, 'Red']]],
])('read under its own mapping, %s gives the same plan', (_, rows) => {
  const plan = read(rows);
  const parsed = parseMapping(JSON.parse(JSON.stringify(mappingOf(plan))));
  const again = read(rows, (parsed as { mapping: Mapping }).mapping);
  expect(again.actions).toEqual(plan.actions);
  expect(again.sheets[0]).toEqual(plan.sheets[0]);
  expect(mappingOf(again)).toEqual(mappingOf(plan));
}); // prettier-ignore

const table = (more: object): Mapping => ({ version: 1, sheets: [{ name: 'Plan', use: 'plan', tables: [{ headerRow: 1, ...more }] }] }); // prettier-ignore

describe('only what it states overrides', () => {
  test('a column, and that there is none', () => {
    const { actions, tables } = read(
      [heads, row],
      table({ columns: { progress: { column: 'F' }, impact: null } }),
    );
    expect(tables[0]?.columns).toEqual({ reference: 0, action: 1, lead: 2, due: 3, progress: 5 });
    expect(actions[0]).toMatchObject({
      progress: { state: 'red' },
      impact: { state: 'unrated' },
      lead: 'ICB',
    });
  });

  test('the header row, where the words alone would find another', () => {
    const rows = [
      ['Action', 'RAG'],
      ['Example', 'Red'],
      ['Task name', 'How it goes'],
      ['Do it', 'Blue'],
    ];
    const mapping = table({ headerRow: 3, columns: { action: { column: 'A' }, progress: { column: 'B' } } });
    expect(read(rows, mapping).actions.map(({ text }) => text)).toEqual(['Do it']);
  });

  test('where the areas come from', () => {
    const rows = [['Priority 1: A'], heads, row, ['Priority 2'], row];
    const areas = (source: string) => read(rows, table({ headerRow: 2, areas: source })).actions.map(({ area }) => area); // prettier-ignore
    expect(areas('title')).toEqual(['Priority 1: A', 'Priority 1: A']);
    expect(areas('sheet name')).toEqual(['Plan', 'Plan']);
    expect(areas('headings')).toEqual(['Priority 1: A', 'Priority 2']);
  });

  test('the key, with a warning that the workbook says otherwise', () => {
    const plan = read([heads, row], {
      version: 1,
      sheets: [],
      key: { green: 'On course', blue: 'Complete' },
    });
    expect(plan.key).toMatchObject({
      blue: 'Complete',
      green: 'On course',
      amber: 'On track',
      red: 'Off track',
    });
    expect(plan.keyWarning).toContain('The key in the mapping counts');
  });

  test('how quarters and terms are counted', () => {
    const due = (dates: Mapping['dates']) => read([heads, row], { version: 1, sheets: [], ...(dates ? { dates } : {}) }).actions[0]?.due; // prettier-ignore
    expect(due(undefined)).toMatchObject({ serial: 45930 });
    expect(due({ quarters: 'calendar' })).toMatchObject({ serial: 45838 });
  });

  test('that a sheet is to be left alone', () => {
    const plan = read([heads, row], { version: 1, sheets: [{ name: 'Plan', use: 'ignore' }] });
    expect(plan.actions).toEqual([]);
    expect(plan.sheets[0]?.why).toBe('the mapping says to leave it alone');
  });
});

describe('a mapping that no longer fits', () => {
  const mapping = table({ columns: { due: { column: 'D', heading: 'Due' } } });

  test('fits while nothing has moved, and when columns are put in behind', () => {
    expect(stale([heads, row], mapping)).toEqual([]);
    expect(stale([[...heads, 'New'], row], mapping)).toEqual([]);
  });

  test.each([
    ['moved', ['Ref', 'Action', 'Lead', 'New', 'Due', 'RAG'], ['On “Plan”, the heading “Due” (due date) has moved from column D to column E.']],
    ['renamed', ['Ref', 'Action', 'Lead', 'By when', 'RAG', 'x'], ['On “Plan”, the heading “Due” (due date) is gone: column D now says “By when”.']],
    ['gone', ['Ref', 'Action', 'Lead', '', 'RAG', 'x'], ['On “Plan”, the heading “Due” (due date) is gone from column D, which has no heading in row 1.']],
  ])('says what was %s', (_, now, problems) => expect(stale([now, row], mapping)).toEqual(problems)); // prettier-ignore

  test('says which sheet is gone, and which there are', () =>
    expect(stale([heads, row], mapping, 'Plan 2026')).toEqual([
      'The sheet “Plan” is gone or has a new name. The sheets now are “Plan 2026”, “Key”.',
    ]));

  test('is used where only the header row moved, and the account says so', () => {
    const { sheets, actions } = read([['A new title'], [], heads, row], mapping);
    expect(actions).toHaveLength(1);
    expect(sheets[0]?.why).toBe('a plan, with its headings in row 3; the mapping has them in row 1');
  });
});

test('what codes of a ledger are for is read as it was stated', () => {
  const ledger = {
    counts: 'ledger',
    years: ['2025/26'],
    codes: [
      {
        code: 'C1',
        to: [
          { action: '1.1', share: 60 },
          { area: 'Early help', share: 40 },
        ],
      },
      { code: 'C2', to: 'other' },
    ],
  };
  expect(parseMapping({ version: 1, ledger })).toEqual({ mapping: { version: 1, sheets: [], ledger } });
});

test.each([
  [null, 'the mapping is not an object'],
  [[], 'the mapping is not an object'],
  [{ version: 2 }, 'version is not 1'],
  [{ version: 1, sheet: [] }, 'the mapping has “sheet”, which is not one of version, sheets, key, dates, ratings, mergedRatings, parentRows, ledger, measures'],
  [{ version: 1, sheets: {} }, 'sheets is not a list'],
  [{ version: 1, sheets: [{ use: 'plan' }] }, 'sheets[0].name is not a text'],
  [{ version: 1, sheets: [{ name: 'A' }, { name: 'A' }] }, 'sheets names a sheet twice'],
  [{ version: 1, sheets: [{ name: 'A', use: 'read' }] }, 'sheets[0].use is not one of plan, risks, measures, ledger, budgets, ignore'],
  [{ version: 1, sheets: [{ name: 'A', tables: [{ headerRow: 0 }] }] }, 'sheets[0].tables[0].headerRow is not a whole number from 1 to 1048576'],
  [{ version: 1, sheets: [{ name: 'A', tables: [{ headerRow: 1, columns: { due: 'D4' } }] }] }, 'sheets[0].tables[0].columns.due.column is not the letters of a column'],
  [{ version: 1, sheets: [], dates: { terms: { autumn: '31-12' } } }, 'dates.terms.autumn is not a month and a day such as 12-31'],
  [{ version: 1, sheets: [], key: { blue: 3 } }, 'key.blue is not a text'],
  [{ version: 1, sheets: [], ratings: [{ value: 'Slipping', countsAs: 'yellow' }] }, 'ratings[0].countsAs is not one of blue, green, amber, red, unrated, left'],
  [{ version: 1, sheets: [], ratings: [{ value: 'Slipping', countsAs: 'red' }, { value: 'slipping ', countsAs: 'amber' }] }, 'ratings states a value twice'],
  [{ version: 1, sheets: [], mergedRatings: 'all' }, 'mergedRatings is not one of each, first'],
  [{ version: 1, ledger: { counts: 'both' } }, 'ledger.counts is not one of plan, ledger'],
  [{ version: 1, ledger: { years: ['2025/27'] } }, 'ledger.years[0] is not a financial year such as 2025/26'],
  [{ version: 1, ledger: { codes: [{ code: 'C1', to: [] }] } }, 'ledger.codes[0].to names nothing'],
  [{ version: 1, ledger: { codes: [{ code: 'C1', to: [{ action: '1.1', area: 'A' }] }] } }, 'ledger.codes[0].to[0] names neither an action nor an area, or both'],
  [{ version: 1, ledger: { codes: [{ code: 'C1', to: [{ action: '1.1', share: 0 }] }] } }, 'ledger.codes[0].to[0].share is not a number up to 1000'],
  [{ version: 1, ledger: { codes: [{ code: 'C1', to: 'other' }, { code: 'c1 ', to: 'other' }] } }, 'ledger.codes states a code twice'],
  [{ version: 1, measures: { links: [{ measure: 'M', to: [] }] } }, 'measures.links[0].to names nothing'],
  [{ version: 1, measures: { links: [{ measure: 'M', to: [{ area: 'A', action: '1.1' }] }] } }, 'measures.links[0].to[0] does not name one action, area or risk'],
  [{ version: 1, measures: { links: [{ measure: 'M', to: 'none' }, { measure: ' m', to: 'none' }] } }, 'measures.links states a measure twice'],
])('%j is refused: %s', (value, problem) => expect(parseMapping(value)).toEqual({ problem })); // prettier-ignore

test('letters alone name a column', () =>
  expect(parseMapping({ version: 1, sheets: [{ name: 'A', tables: [{ headerRow: 1, columns: { due: 'd', impact: null } }] }] })).toEqual({
    mapping: { version: 1, sheets: [{ name: 'A', use: 'plan', tables: [{ headerRow: 1, columns: { due: { column: 'D' }, impact: null } }] }] },
  })); // prettier-ignore

test('a stated latest month is that of its series: what was rated before still counts', () => {
  const months = [
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG June 2025', 'RAG July 2025', 'RAG August 2025'],
    ['1', 'Mend the roof', 'ICB', 45908, 'Amber', 'Blue', ''],
    ['2', 'Train the staff', 'ICB', 45908, 'Red', 'Amber', 'Green'],
  ];
  const found = read(months);
  const statesOf = ({ actions }: typeof found) => actions.map(({ progress }) => progress.state);
  expect(statesOf(found)).toEqual(['blue', 'green']);
  expect(statesOf(read(months, mappingOf(found)))).toEqual(['blue', 'green']);
});

test('a later date is asked about also once the due date is stated', () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Carried to'],
    ['1', 'Mend the roof', 'ICB', 45800, 'Green', 45908],
    ['2', 'Train the staff', 'ICB', 45810, 'Green', ''],
    ['3', 'Pave the lane', 'ICB', 45820, 'Green', 45930],
    ['4', 'Light the park', 'ICB', 45830, 'Green', 45940],
  ];
  const asked = (mapping?: Mapping) => Object.keys(read(rows, mapping).tables[0]?.mayHold ?? {});
  expect(asked()).toContain('revisedDue');
  const due = { columns: { due: { column: 'D', heading: 'Due date' } }, headerRow: 1, headerRows: 1 };
  expect(asked({ version: 1, sheets: [{ name: 'Plan', use: 'plan', tables: [due] }] })).toContain(
    'revisedDue',
  );
});
