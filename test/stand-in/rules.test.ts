import { newFaults } from '../support/soundness/soundness';
import { openWorkbook, reopen } from '../support/newWorkbook';

/** The rules of single cells, as Excel gives them. */
const rulesOf = (excel: Awaited<ReturnType<typeof openWorkbook>>, cells: readonly string[]) =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const read = cells.map((cell) => ({
      validation: sheet.getRange(cell).dataValidation.load('type,rule'),
      formats: sheet.getRange(cell).conditionalFormats.load('items/custom/rule/formula'),
    }));
    await context.sync();
    return read.map(({ validation: { type, rule }, formats }) => {
      const shown = rule.custom?.formula ?? (rule.list?.source as string | undefined) ?? '-';
      return `${type} ${shown} ${formats.items.map(({ custom }) => custom.rule.formula).join()}`;
    });
  });

describe('a rule that is changed on some of its cells', () => {
  const open = async () => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('H2:I9');
      range.dataValidation.rule = { custom: { formula: '=H2<>$A$1' } };
      range.conditionalFormats.add('Custom').custom.rule.formula = '=H2="x"';
      await context.sync();
    });
    return excel;
  };
  const cells = ['H2', 'I2', 'H4', 'I4', 'H9'];

  test('stays on the others when it is cleared there, and still means the same', async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const part = context.workbook.worksheets.getFirst().getRange('H1:H3');
      part.dataValidation.clear();
      part.conditionalFormats.clearAll();
      await context.sync();
    });
    const left = [
      'None - ',
      'Custom =I2<>$A$1 =I2="x"',
      'Custom =I2<>$A$1 =I2="x"',
      'Custom =I2<>$A$1 =I2="x"',
      'Custom =I2<>$A$1 =I2="x"',
    ];
    expect(await rulesOf(excel, cells)).toEqual(left);
    const saved = await reopen(excel);
    expect(await rulesOf(saved, cells)).toEqual(left);
    expect(newFaults(await (await openWorkbook()).save(), await excel.save())).toEqual([]);
  });

  test('stays on the others when another takes its place there', async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const part = context.workbook.worksheets.getFirst().getRange('H4:I5');
      part.dataValidation.rule = { list: { inCellDropDown: true, source: 'Blue,Red' } };
      await context.sync();
    });
    expect(await rulesOf(excel, ['H3', 'H4', 'I5', 'H6', 'H2:I3', 'H2:I5'])).toEqual([
      'Custom =H2<>$A$1 =H2="x"',
      'List Blue,Red =H2="x"',
      'List Blue,Red =H2="x"',
      'Custom =H2<>$A$1 =H2="x"',
      'Custom =H2<>$A$1 =H2="x"',
      'Inconsistent - =H2="x"',
    ]);
  });
});
