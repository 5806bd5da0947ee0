import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const day = 45908;
const head = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update'];
const rows = ['Recruit two advisers', 'Write the guidance', 'Publish the offer', 'Train the team'].map(
  (text, at): CellValue[] => [`1.${at + 1}`, text, 'Ann Smith', day + at, at > 1 ? 'Green' : 'Red', 'Begun'],
);
const textsWith = (...under: readonly (readonly CellValue[])[]): string[] =>
  planOf(sheetOf([head, ...rows, ...under]))
    .actions.slice(rows.length)
    .map(({ text }) => text);

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    'in the first column',
    [
      ['Prepared by', 'Ann Smith'],
      ['Approved by', 'Ben Jones', '', day],
    ],
  ],
  [
    'right under the actions',
    [
      ['Prepared by', 'Ann Smith'],
      ['Approved by', 'Ben Jones', 'Date', day],
    ],
  ],
  ['where the actions are', [[], ['', 'Signed by Chair:', 'Ann Smith', day], ['', 'Date:', '', day]]],
  [
    'with headings of their own',
    [[], ['Role', 'Name', 'Signature', 'Date'], ['Headteacher', 'Ann Smith', '', day]],
  ],
  [
    'of several boards',
    [[], ['', 'Approved by the board', 'Ann Smith', day], ['', 'Agreed by the governors', 'B Jones', day]],
  ],
])('signatures under a plan, %s, are no actions', (_, under) => {
  expect(textsWith(...under)).toEqual([]);
});

test.each<[string, readonly CellValue[]]>([
  ['a rating', ['1.5', 'Signed', 'Ann Smith', day, 'Amber']],
  ['more words', ['1.5', 'Approved by the board', 'Ann Smith', day]],
])('what is to be signed or approved, with %s, is an action', (_, row) => {
  expect(textsWith(row)).toEqual([row[1]]);
});

test.each<[string, readonly CellValue[]]>([
  ['hints', ['1.5', 'Enter action here', 'Enter name', 'dd/mm/yyyy', 'Select']],
  ['brackets', ['1.6', '[Insert action]', '[Name]', '[Date]', '']],
  ['a status to begin with', ['1.7', 'Fill me in', '', '', 'Not started']],
])('a row of a template with %s that nobody has written over is no action', (_, row) => {
  expect(textsWith(row)).toEqual([]);
});

test.each<[string, readonly CellValue[]]>([
  ['a rating', ['1.5', '[Redacted]', '[Redacted]', day, 'Red']],
  ['a lead', ['1.6', '[Insert action]', 'Ann Smith', day, '']],
])('what is to be filled in and has %s already is an action', (_, row) => {
  expect(textsWith(row)).toEqual([row[1]]);
});

test('a list of which nothing was chosen is not asked about', () => {
  const chosen = rows.map((row, at) => (at === 3 ? [...row.slice(0, 4), 'Choose an item.'] : row));
  const plan = planOf(sheetOf([head, ...chosen]));
  expect([plan.actions[3]?.progress.state, plan.questions]).toEqual(['unrated', []]);
});
