import type { CellValue } from '../../../src/core/cells/sheetCells';
import { readHistory } from '../../../src/core/history/readHistory';
import { day } from '../../support/positions';

const heads = [
  ...['Cycle date', 'Cycle', 'Kept at', 'Reference', 'Priority area', 'Action', 'Progress', 'Impact', 'Due'],
  ...['Completed', 'Spend (£)', 'Lead', 'Agencies', 'Evidence', 'Standing', 'Update sign'],
];
type Row = Partial<Record<string, CellValue>>;
const usual: Row = {
  'Cycle date': day('2025-09-08'),
  Cycle: 'Board',
  Reference: '1.1',
  'Priority area': 'Leadership',
  Action: 'Appoint a lead',
  Progress: 'Green',
  Impact: 'Not rated',
  Due: day('2026-03-31'),
  'Spend (£)': 100,
  Lead: 'Head of SEND',
  Agencies: 'Council',
  Evidence: 'Yes',
};
const sheet = (rows: readonly Row[], headings = heads) => ({
  ...{ name: 'BRAG history', row: 0, column: 0 },
  values: [
    ['BRAG history', ...headings.slice(1).map(() => '')],
    headings,
    ...rows.map((row) => headings.map((head) => row[head] ?? '')),
  ],
});
const read = (...rows: Row[]) => readHistory(sheet(rows.map((row) => ({ ...usual, ...row }))), false);

test('a row is read as it was kept', () => {
  const { snapshots, damaged, missing, headerRow } = read({ Standing: 'Finished', 'Update sign': 'x7' });
  expect(snapshots).toEqual([
    {
      cycleDate: day('2025-09-08'),
      label: 'Board',
      actions: [
        {
          ...{ reference: '1.1', area: 'Leadership', text: 'Appoint a lead', lead: 'Head of SEND' },
          ...{ agencies: 'Council', progress: 'green', impact: 'unrated', evidence: true, spend: 100 },
          ...{ due: day('2026-03-31'), completed: '', standing: 'finished', update: 'x7' },
        },
      ],
    },
  ]);
  expect([damaged, missing, headerRow]).toEqual([[], [], 1]);
});

test('what is blank is not known', () => {
  const [action] = read({ 'Spend (£)': '', Evidence: '', Due: 'Ongoing' }).snapshots[0]!.actions;
  expect([action?.spend, action?.evidence, action?.due, action?.standing, action?.update]).toEqual([
    ...[null, null, 'Ongoing', undefined, undefined],
  ]);
  expect(read({ Evidence: 'no' }).snapshots[0]?.actions[0]?.evidence).toBe(false);
});

test.each<[string, Row, string]>([
  ['no day', { 'Cycle date': '' }, 'the cycle date is blank'],
  ['a day that is none', { 'Cycle date': 'in May' }, 'the cycle date cannot be read: “in May”'],
  ['neither reference nor words', { Reference: '', Action: ' ' }, 'the action is blank'],
  ['a failed formula', { Lead: '#REF!' }, 'a cell cannot be read: “#REF!”'],
  ['no progress', { Progress: '' }, 'the progress rating is blank'],
  ['a rating that is none', { Impact: 'Purple' }, 'the impact rating cannot be read: “Purple”'],
  ['spend in words', { 'Spend (£)': 'lots' }, 'the spend cannot be read: “lots”'],
  ['evidence in other words', { Evidence: 'perhaps' }, 'the evidence cannot be read: “perhaps”'],
  ['a standing that is none', { Standing: 'gone' }, 'the standing cannot be read: “gone”'],
])('a row with %s is left out, and it is said why', (_, row, why) => {
  const { snapshots, damaged } = read({}, row);
  expect(snapshots.flatMap(({ actions }) => actions)).toHaveLength(1);
  expect(damaged.map((one) => [one.row, one.why])).toEqual([[3, why]]);
  expect(damaged[0]?.cycleDate).toBe(why.startsWith('the cycle') ? undefined : day('2025-09-08'));
});

test('a reference alone is an action', () => {
  expect(read({ Action: '' }).snapshots[0]?.actions[0]?.reference).toBe('1.1');
});

test('positions are in the order of their days, however rows were sorted, each with the name that a row gives', () => {
  const { snapshots } = read(
    { 'Cycle date': day('2025-09-08'), Cycle: '' },
    { 'Cycle date': day('2025-07-14'), Cycle: 'July' },
    { 'Cycle date': day('2025-09-08'), Cycle: 'September' },
  );
  expect(snapshots.map(({ cycleDate, label, actions }) => [cycleDate, label, actions.length])).toEqual([
    [day('2025-07-14'), 'July', 1],
    [day('2025-09-08'), 'September', 2],
  ]);
});

test('rows that are blank are none, and columns may have moved', () => {
  const moved = [...heads.slice(5), 'My notes', ...heads.slice(0, 5)];
  const { snapshots, damaged } = readHistory(sheet([usual, { 'My notes': 'x' }, usual], moved), false);
  expect([snapshots[0]?.actions.length, damaged]).toEqual([2, []]);
});

test('a heading that is gone is named, unless sheets of before had none', () => {
  const without = (...gone: string[]) =>
    readHistory(
      sheet(
        [usual],
        heads.filter((head) => !gone.includes(head)),
      ),
      false,
    );
  expect(without('Lead', 'Evidence').missing).toEqual(['Lead', 'Evidence']);
  expect(without('Standing', 'Update sign').missing).toEqual([]);
});

test('where the headings are gone it is said which were looked for', () => {
  const gone = readHistory(
    { ...sheet([usual]), values: [['BRAG history'], ['Cycle date', 'Cycle', 'Kept at']] },
    false,
  );
  expect(gone.snapshots).toEqual([]);
  expect(gone.damaged).toEqual([
    {
      row: 0,
      why: expect.stringMatching(/^No row of headings such as Cycle date, Cycle, .* was found\.$/) as string,
    },
  ]);
  expect(readHistory(null, false)).toMatchObject({ snapshots: [], damaged: [], headerRow: null });
});
