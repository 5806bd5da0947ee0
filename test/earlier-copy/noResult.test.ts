import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { readPlan } from '../../src/core/plan/readPlan';
import { readableWorkbook } from '../../src/earlier-copy/readableWorkbook';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { calculate } from '../../src/workbook-file/formulas/calculate';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { plainWorkbook } from '../support/plainWorkbook';

/** A plan whose ratings are formulas, as a library saves them: without a result. */
function savedByLibrary(...formulas: readonly string[]): Uint8Array {
  const parts = unzipSync(
    plainWorkbook({
      name: 'Plan',
      rows: [
        ['Ref', 'Action', 'Lead', 'Due date', 'Done', 'RAG'],
        ...formulas.map((formula, at) => [
          `1.${at + 1}`,
          `Agree part ${at + 1}`,
          'ICB',
          { kind: 'day', date: '2025-09-30' } as const,
          at === 0 ? 'Yes' : 'No',
          { kind: 'formula', formula, shows: 0 } as const,
        ]),
      ],
    }),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replaceAll('</f><v>0</v>', '</f><v></v>'));
  return zipSync(parts);
}

async function read(bytes: Uint8Array, recalculate?: typeof calculate) {
  const cells = await readableWorkbook(readWorkbook(bytes, 'plan.xlsx', recalculate).book).readCells();
  const { actions, sheets } = readPlan(outlinePlan(cells), []);
  return { states: actions.map(({ progress }) => progress.state), why: sheets[0]?.why };
}

const plan = savedByLibrary(
  'IF(E2="Yes","Blue","Red")',
  'IF(E3="Yes","Blue","Red")',
  'IF(F3="Red","Amber","Green")',
);
const own = 'a plan, with its headings in row 1';

test('formulas of which a file keeps no result are worked out', async () => {
  expect(await read(plan, calculate)).toEqual({ states: ['blue', 'red', 'amber'], why: own });
});

test('what cannot be worked out is not blank, and is said', async () => {
  expect(await read(savedByLibrary('"Blue"', 'BOARDVIEW(E3)'), calculate)).toEqual({
    states: ['blue', 'invalid'],
    why: `${own}; the formula in F3 has no result in the file, so what hangs on it is not counted yet: open the workbook in Excel and save it`,
  });
  expect(await read(plan)).toEqual({
    states: ['invalid', 'invalid', 'invalid'],
    why: `${own}; the formulas in F2, F3 and F4 have no result in the file, so what hangs on them is not counted yet: open the workbook in Excel and save it`,
  });
});

test('working them out changes nothing of the file', async () => {
  const excel = await openStandInExcel(plan);
  const shown = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Plan').getRange('F2:F4').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(shown.flat()).toEqual(['Blue', 'Red', 'Amber']);
  expect(await excel.save()).toEqual(plan);
});
