import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { addRatingValidation, removeRatingValidation } from '../../src/app/ratingValidation';
import { runTrials } from '../../src/excel/trials/runTrials';
import { watchChanges } from '../../src/excel/watchChanges';
import type * as requireMemberFile from '../../src/stand-in/protocol/requireMember';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { emptyWorkbook } from '../support/plainWorkbook';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan } from '../support/standIn';

/** What genuine Office.js asked for since it was last emptied, as `Range.Values`. */
const mockServed = new Set<string>();
jest.mock('../../src/stand-in/protocol/requireMember', () => {
  const actual = jest.requireActual<typeof requireMemberFile>('../../src/stand-in/protocol/requireMember');
  return {
    ...actual,
    requireMember: (...args: Parameters<typeof actual.requireMember>) => {
      mockServed.add(`${args[1].className}.${args[2]}`);
      return actual.requireMember(...args);
    },
  };
});

/** What only reads the workbook as a whole, which the first half of “Test this Excel” asks, or concerns other sheets. */
const elsewhere = [
  'Workbook.Name',
  'Workbook.ReadOnly',
  'Workbook.Protection',
  'WorkbookProtection.Protected',
  'Workbook.Tables',
  'Workbook.Application',
  'Table.Name',
  'Table.ShowHeaders',
  'Table.ShowTotals',
  'Table.Worksheet',
  'Table.GetRange',
  // Events of all sheets: the trials listen to the scratch sheet's own.
  'WorksheetCollection._RegisterDataChangedEvent',
  'WorksheetCollection._UnregisterDataChangedEvent',
  'WorksheetCollection._RegisterDeletedEvent',
  'WorksheetCollection._UnregisterDeletedEvent',
  'WorksheetCollection._RegisterRowSortedEvent',
  'WorksheetCollection._UnregisterRowSortedEvent',
  // Kept by the name of a range of an event.
  'Workbook._GetRangeForEventByReferenceId',
];

test('the trials exercise every member that the add-in uses when it reads, builds, keeps and fixes', async () => {
  const options = { asAt: exampleDay };
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.build();
  await plan.build('another time');
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: exampleDay, label: 'Board', today: exampleDay, timeOfDay: 0.5 }),
  );
  await plan.inWorkbook((workbook) => addRatingValidation(workbook, options));
  await plan.inWorkbook((workbook) => removeRatingValidation(workbook));
  await plan.inWorkbook((workbook) => workbook.readRows([], [], ['SEND Improvement Plan']));
  await plan.inWorkbook((workbook) =>
    workbook.changeCells([{ sheet: 'SEND Improvement Plan', cell: 'Z99', from: '', to: '=text' }]),
  );
  await plan.inWorkbook((workbook) => workbook.showCell('SEND Improvement Plan', 'A1'));
  const stop = await watchChanges(plan.standIn.Excel.run, () => undefined);
  await stop();
  // Rows of our sheets are brought where they belong only when the plan has changed its areas.
  const used = new Set([...mockServed, 'Range.Insert', 'Range.Delete', 'Range.MoveTo']);
  expect(used.size).toBeGreaterThan(100);

  mockServed.clear();
  const { Excel } = await openStandInExcel(emptyWorkbook(), { excelApi: '1.20' });
  await runTrials(Excel.run, () => true);
  expect([...used].filter((member) => !mockServed.has(member) && !elsewhere.includes(member)).sort()).toEqual(
    [],
  );
});
