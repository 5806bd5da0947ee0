import { readFileSync } from 'node:fs';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const sheetName = 'SEND Improvement Plan';

/** The sample plan with rows, such as `10:12`, or columns hidden. */
async function hiding(...addresses: readonly string[]): Promise<OpenPlan> {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const address of addresses) {
      const range = sheet.getRange(address);
      if (/\d/.test(address)) range.rowHidden = true;
      else range.columnHidden = true;
    }
    await context.sync();
  });
  return plan;
}

const hiddenRows = async (plan: OpenPlan) =>
  (await plan.inWorkbook((workbook) => workbook.readCells())).sheets.find(({ name }) => name === sheetName)
    ?.hiddenRows;

test('rows that are hidden are known, apart and together', async () => {
  expect(await hiddenRows(await hiding('10:12', '20:20'))).toEqual([9, 10, 11, 19]);
});

test('a sheet may have no hidden rows, or no others', async () => {
  expect(await hiddenRows(await hiding())).toEqual([]);
  expect(await hiddenRows(await hiding('1:70'))).toHaveLength(70);
});

test('they are known with the first columns hidden too', async () => {
  const plan = await hiding('A:C', '10:12');
  expect(await hiddenRows(plan)).toEqual([9, 10, 11]);
  expect(await untold(plan)).toHaveLength(0);
});

test('with no column in sight they are not known, and the account of the sheet says so', async () => {
  const plan = await hiding('A:XFD', '10:12');
  expect(await hiddenRows(plan)).toBeUndefined();
  expect(await untold(plan)).toHaveLength(1);
});

/** The sheets of which the account says that hidden rows could not be told. */
const untold = async (plan: OpenPlan) =>
  (await plan.check()).sheets.filter(({ why }) => why.endsWith('; which rows are hidden could not be told'));

test('hidden actions are an issue at the first of them, and take one batch more', async () => {
  const plain = await hiding();
  const hidden = await hiding('11:12');
  const batches = async (plan: OpenPlan) => {
    const before = plan.standIn.traffic.batches;
    const { issues } = await plan.check();
    return { issues, taken: plan.standIn.traffic.batches - before };
  };
  const [without, found] = [await batches(plain), await batches(hidden)];
  expect(without.issues.filter(({ code }) => code === 'row.hidden')).toEqual([]);
  expect(found.issues.filter(({ code }) => code === 'row.hidden')).toMatchObject([
    { cell: 'D11', reference: '1.2' },
  ]);
  expect(found.taken).toBe(without.taken + 1);
});
