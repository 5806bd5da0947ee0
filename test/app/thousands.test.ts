import { plainWorkbook } from '../support/plainWorkbook';
import { openPlan } from '../support/standIn';

test('figures of a plan in thousands are live, in pounds, and as Excel works them out', async () => {
  const head = [
    'Ref',
    'Priority area',
    'Action',
    'Responsible agency',
    'Due date',
    'RAG',
    'Budget £000',
    'Actual £000',
  ];
  const rows = [
    head,
    ['1', 'Homes', 'Build', 'ICB', 45908, 'Green', 20, 5],
    ['2', 'Homes', 'Mend', 'ICB', 45908, 'Red', 2.5, 1],
    ['3', 'Roads', 'Pave', 'Council', 45908, 'Amber', 10, 4],
  ];
  const { standIn, build } = await openPlan(plainWorkbook({ name: 'Plan', rows }));
  const { report, sheets } = await build(undefined, undefined, ['finance']);
  expect(report.total.budget).toBe(32_500);
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const finance = sheets[0]?.name ?? '';
  /** Formula and value of the budget in the first row with a name. */
  const budgets = (names: readonly string[]): Promise<unknown[][]> =>
    standIn.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(finance).getUsedRange().load('formulas,values');
      await context.sync();
      return names.map((name) => {
        const row = used.values.findIndex(([first]) => first === name);
        return [used.formulas[row]?.[2] as unknown, used.values[row]?.[2] as unknown];
      });
    });
  expect(await budgets(['Homes', 'Roads', 'ICB'])).toEqual([
    ["=1000*SUM('Plan'!$G$2:$G$3)", 22_500],
    ["=1000*SUM('Plan'!$G$4)", 10_000],
    [`=1000*SUMIFS('Plan'!$G$2:$G$4,'Plan'!$D$2:$D$4,"ICB")`, 22_500],
  ]);

  await standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('G2').values = [[30]];
    await context.sync();
  });
  expect((await budgets(['Homes', 'Whole plan', 'ICB'])).map(([, value]) => value)).toEqual([
    32_500, 42_500, 32_500,
  ]);
});
