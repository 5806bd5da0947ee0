import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const head = ['Ref', 'Action', 'Lead', 'Due', 'Progress', 'Impact'];
const first: CellValue[][] = [
  ['1.1', 'Recruit two advisers', 'Ann', '31/03/2026', 'Green', 'Green'],
  ['1.2', 'Write the guidance', 'Ben', '30/04/2026', 'Amber', 'Red'],
];
const actionsOf = (...under: CellValue[][]): string[] =>
  planOf(sheetOf([head, ...first, ['', '', '', '', '', ''], ...under])).actions.map(({ text }) => text);
const own = ['Recruit two advisers', 'Write the guidance'];

test('actions after a blank row stay actions, with three words of states as well', () => {
  expect(
    actionsOf(
      ['2.1', 'Publish the offer', 'Cas', 'TBC', 'G', 'G'],
      ['2.2', 'Train the team', 'Dee', 'TBC', 'A', 'R'],
    ),
  ).toEqual([...own, 'Publish the offer', 'Train the team']);
});

test('counts of the states under the plan are no actions', () => {
  expect(
    actionsOf(['Total', 'Complete', '', 'In progress', 'Not started', ''], ['4', '1', '', '2', '1', '']),
  ).toEqual(own);
});

describe('what stands under a title of its own', () => {
  const title = ['WHAT WE WAIT FOR', '', '', '', '', ''];
  const heads = ['From', 'Tasks that wait', 'Kind of it', 'Chance of it', 'What holds it up', ''];

  test('is another table, with words of its own where the ratings are', () => {
    expect(
      actionsOf(
        title,
        heads,
        ['Outside', 'Seven tasks', 'Health', 'High', 'Data of the trust', ''],
        ['Inside', 'All of the tasks', 'Care', 'Low', 'Pay of the team', ''],
      ),
    ).toEqual(own);
  });

  test('is more of the plan where a line has a rating, or a word that the plan’s first lines have', () => {
    const more = ['Inside', 'Publish the offer', 'Care', 'TBC', 'Sunny', ''];
    expect(actionsOf(title, more, ['Inside', 'Train the team', 'Care', 'TBC', 'Green', ''])).toEqual([
      ...own,
      'Publish the offer',
      'Train the team',
    ]);
    const sunny = first.map((cells) => cells.map((value) => (value === 'Amber' ? 'Sunny' : value)));
    const rows = [head, ...sunny, ['', '', '', '', '', ''], title, more];
    expect(planOf(sheetOf([...rows, more])).actions).toHaveLength(4);
  });
});
