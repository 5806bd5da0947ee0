import { explainCell } from '../../src/app/why/explainCell';
import { fixAndCheck } from '../../src/app/fixAndCheck';
import { recheckRows } from '../../src/app/recheckRows';
import { understandPlan } from '../../src/app/understandPlan';
import { rowOf } from '../../src/taskpane/shared/rowOf';
import { actionOfIssue } from '../../src/core/checks/actionOfIssue';
import { atOnce } from '../../src/core/steps';
import { GridSheet, type Cell } from '../grammar/gridSheet';
import { writeCase } from '../grammar/writeCase';
import { expectSame } from '../support/expectSame';
import { exampleDay, openPlan } from '../support/standIn';

const asAt = { asAt: exampleDay };

/** Two cards below each other, and one beside the first: a rating that is untidy, one by its fill alone, one that is clean. */
function cardBook(): Uint8Array {
  const sheet = new GridSheet('Plan');
  const put = (row: number, column: number, action: string, due: string, rating: Cell) =>
    (
      [
        ['Action', action],
        ['Lead', 'AB'],
        ['Due date', due],
        ['RAG', rating],
      ] as const
    ).forEach((cells, at) => sheet.putRow(row + at, cells, column));
  sheet.put(0, 0, 'Town plan 2025/26');
  put(2, 0, 'Build forty flats', '30/06/2025', ' amber ');
  put(2, 3, 'Repair the lifts', '31/12/2025', { value: '', fill: '#C00000' });
  put(7, 0, 'Fill the potholes', '31/08/2025', 'Red');
  return writeCase([sheet]);
}

test('issues point at the cells of their own card, and fixes write there and nowhere else', async () => {
  const { check, inWorkbook, standIn } = await openPlan(cardBook());
  const before = await check();
  const fixes = before.issues.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  expect(fixes.map(({ cell, from, to }) => [cell, from, to])).toEqual([
    ['E6', '', 'Red'],
    ['B6', ' amber ', 'Amber'],
  ]);
  const actionOf = actionOfIssue(before.total.actions);
  expect(fixes.map((fix) => actionOf(fix)?.text)).toEqual(['Repair the lifts', 'Build forty flats']);
  const { outcome, report } = await inWorkbook((workbook) => fixAndCheck(workbook, asAt, fixes));
  expect(outcome.refused).toEqual([]);
  expect(report.total.progress).toMatchObject({ amber: 1, red: 2 });
  expect(report.issues.filter(({ fix }) => fix !== undefined)).toEqual([]);
  const { check: checkAgain } = await openPlan(new Uint8Array(await standIn.save()));
  expect((await checkAgain()).total.actions.map(({ progress }) => progress.text)).toEqual([
    'Amber',
    'Red',
    'Red',
  ]);
});

test('an action is shown with all of its card, and any cell of that explains it', async () => {
  const { inWorkbook } = await openPlan(cardBook());
  const understood = await inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  expect(understood.plan.actions.map(rowOf)).toEqual(['A3:B6', 'D3:E6', 'A8:B11']);
  const explained = (row: number, column: number) =>
    atOnce(
      explainCell(understood, {
        sheet: 'Plan',
        row,
        column,
        formula: '',
        shown: '',
        beside: () => undefined,
        value: '',
        rowValues: [],
      }),
    );
  expect(explained(5, 4)).toMatchObject({ kind: 'action', action: { text: 'Repair the lifts' } });
  expect(explained(5, 0)).toMatchObject({ kind: 'action', action: { text: 'Build forty flats' } });
  expect(explained(8, 1)).toMatchObject({ kind: 'action', action: { text: 'Fill the potholes' } });
});

test('a card that is edited is read again as it is in full', async () => {
  const { inWorkbook, standIn } = await openPlan(cardBook());
  const known = await inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('B11').values = [['Green']];
    await context.sync();
  });
  const sheetId = known.cells.sheets[0]?.id ?? '';
  const again = await inWorkbook((workbook) =>
    recheckRows(workbook, known, [{ sheetId, area: { row: 10, column: 1, rows: 1, columns: 1 } }]),
  );
  const anew = await inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  expect(again.report.total.progress).toMatchObject({ green: 1 });
  expectSame(again.report, anew.report);
});

test('the papers give figures of cards as values, and their links lead to the cards', async () => {
  const { build, standIn } = await openPlan(cardBook());
  await build();
  const formulas = await standIn.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items
      .filter(({ name }) => name !== 'Plan')
      .map((sheet) => sheet.getUsedRange().load('formulas'));
    await context.sync();
    return used.flatMap(({ formulas: cells }) => (cells as unknown[][]).flat().map(String));
  });
  expect(formulas.filter((formula) => /^=.*(?:COUNTIF|SUM)S?\('?Plan'?!/.test(formula))).toEqual([]);
  const links = new Set(
    formulas.flatMap((formula) => /ROW\('?Plan'?!\$?[A-Z]+\$?(\d+)/.exec(formula)?.[1] ?? []),
  );
  // The actions' own cells, and that of an issue.
  expect([...links].sort()).toEqual(['3', '6', '8']);
});
