import type { CellValue } from '../../../src/core/cells/sheetCells';
import { planOf, sheetOf } from '../../support/sheet';

const failed = (columns: number): CellValue[] => Array<CellValue>(columns).fill('#REF!');

test('a row of formulas that fail under the headings is none of them', () => {
  const plan = planOf(
    sheetOf([
      ['Cyf. / Ref', 'Gweithred / Actions', 'Arweinydd / Owner', 'Dyddiad targed / Due', 'CAG / BRAG'],
      ['Priority 1: Access', '', '', '', ''],
      failed(5),
      ['A2', 'Refresh the file audit', 'J Smith', '#VALUE!', 'Oren / Amber'],
      ['A3', 'Publish the offer', 'A Khan', 46207, 'Gwyrdd / Green'],
    ]),
  );
  expect(plan.tables).toMatchObject([{ headerRow: 0, headerRows: 1 }]);
  expect(plan.actions.map(({ area }) => area)).toEqual(Array(3).fill('Priority 1: Access'));
});

test('a column of formulas that fail is no column of ratings', () => {
  const plan = planOf(
    sheetOf([
      ['Ref', 'Action', 'Lead', 'Due date', 'Position'],
      ['1', 'Recruit two advisers', 'Ann Smith', 46000, '#N/A'],
      ['2', 'Write the guidance', 'Ben Jones', 46030, '#N/A'],
      ['3', 'Publish the offer', 'Cas Brown', 46060, '#N/A'],
    ]),
  );
  expect(plan.tables[0]?.columns.progress).toBeUndefined();
});

test('what sums up the tasks under it does so too where their dates fail', () => {
  const plan = planOf(
    sheetOf([
      ['Task Name', 'Status', 'Assigned To', 'Start', 'Finish'],
      ['Quality of plans', '', '', '#REF!', 46100],
      ['Recruit two advisers', 'Complete', 'Ann Smith', '#REF!', 46010],
      ['Write the guidance', 'In Progress', 'Ben Jones', '#REF!', 46090],
      ['Access', '', '', '#REF!', 46200],
      ['Publish the offer', 'In Progress', 'Cas Brown', '#REF!', 46200],
    ]),
  );
  expect(plan.actions.map(({ area, text }) => [area, text])).toEqual([
    ['Quality of plans', 'Recruit two advisers'],
    ['Quality of plans', 'Write the guidance'],
    ['Access', 'Publish the offer'],
  ]);
});
