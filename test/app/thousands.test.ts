import { plainWorkbook } from '../support/plainWorkbook';
import { openPlan } from '../support/standIn';

test('figures of a plan in thousands are live, in pounds, and as Excel works them out', async () => {
  const head = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'RAG', 'Budget £000', 'Actual £000'];
  const rows = [
    head,
    ['1', 'Homes', 'Build', 'ICB', 45908, 'Green', 20, 5],
    ['2', 'Homes', 'Mend', 'ICB', 45908, 'Red', 2.5, 1],
    ['3', 'Roads', 'Pave', 'ICB', 45908, 'Amber', 10, 4],
  ];
  const { standIn, build } = await openPlan(plainWorkbook({ name: 'Plan', rows }));
  const { report, sheets } = await build(undefined, undefined, ['finance']);
  expect(report.total.budget).toBe(32_500);
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const formulas = await standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheets[0]?.name ?? '')
      .getUsedRange()
      .load('formulas');
    await context.sync();
    return (used.formulas as unknown[][]).flat().map(String);
  });
  expect(formulas.some((formula) => /1000\*SUMIFS?\(/.test(formula))).toBe(true);
});
