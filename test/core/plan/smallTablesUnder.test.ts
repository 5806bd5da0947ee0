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
