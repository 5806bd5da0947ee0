import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadableWorkbook } from '../../src/app/workbook';
import type { ColourArea } from '../../src/core/cells/sheetCells';
import { readableWorkbook } from '../../src/earlier-copy/readableWorkbook';
import { calculate } from '../../src/workbook-file/formulas/calculate';
import { UnusableWorkbook } from '../../src/workbook-file/errors';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { expectSame } from '../support/expectSame';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

/** Everything that can be asked of a workbook that is only read. */
async function everythingOf(workbook: ReadableWorkbook) {
  const { sheets, own, name, title, uses1904Dates } = await workbook.readCells();
  const areas = sheets.flatMap(({ name: sheet, row, column, values }): ColourArea[] => {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    // Colours of the first rows tell as much as those of all.
    return area.rows * area.columns === 0
      ? []
      : [
          {
            sheet,
            area: { ...area, rows: Math.min(area.rows, 200) },
            fonts: true,
            struck: true,
            rules: true,
          },
        ];
  });
  return {
    name,
    title,
    uses1904Dates,
    // Only Excel's own sheets have an id.
    sheets: sheets.map((sheet) => ({ ...sheet, id: undefined })),
    own,
    fills: await workbook.readFills(areas),
    settings: await workbook.readSettings(),
    history: await workbook.readHistory(),
  };
}

const fromFile = (bytes: Uint8Array) =>
  everythingOf(readableWorkbook(readWorkbook(bytes, 'plan.xlsx', calculate).book));

async function throughExcel(bytes: Uint8Array) {
  const { inWorkbook } = await openPlan(bytes);
  const { history, ...all } = await inWorkbook(everythingOf);
  // What writing to the history needs to know is Excel's alone.
  return {
    ...all,
    history: history && {
      name: history.name,
      row: history.row,
      column: history.column,
      values: history.values,
    },
  };
}

const files = ['plans', 'not-plans', 'cases', 'roundtrip'].flatMap((folder) =>
  readdirSync(join(__dirname, '..', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.xls[xm]$/.test(path))
    .map((path) => join(__dirname, '..', folder, path)),
);

test('there are workbooks of every kind', () => expect(files.length).toBeGreaterThan(100));

test.each(files.map((path) => [basename(path), path] as const))(
  '%s is read from its file as it is through Office.js',
  async (_, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const read = await throughExcel(bytes).catch((error: unknown) => {
      if (error instanceof UnusableWorkbook) return null;
      throw error;
    });
    if (read === null) expect(() => readWorkbook(bytes, 'plan.xlsx')).toThrow(UnusableWorkbook);
    else expect(await fromFile(bytes)).toEqual(read);
  },
);

test('a workbook with a pack and a history is read alike, too', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.build();
  const bytes = await plan.standIn.save();
  expectSame(await fromFile(bytes), await throughExcel(bytes));
});

test('every kind of conditional format is read alike', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.standIn.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange('A1:B9').conditionalFormats;
    const operators = [
      'Between',
      'NotBetween',
      'EqualTo',
      'NotEqualTo',
      'GreaterThan',
      'LessThan',
      'GreaterThanOrEqual',
      'LessThanOrEqual',
    ] as const;
    for (const operator of operators) {
      const { cellValue } = formats.add('CellValue');
      cellValue.rule = {
        operator,
        formula1: '=$C$1',
        ...(operator.includes('Between') && { formula2: '=9' }),
      };
      cellValue.format.fill.color = '#ffbf47';
    }
    for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const)
      formats.add('ContainsText').textComparison.rule = { operator, text: 'Re' };
    formats.add('Custom').custom.rule.formula = '=A1>2';
    await context.sync();
  });
  const bytes = await plan.standIn.save();
  const read = await fromFile(bytes);
  expect(read.fills[0]?.rules?.length).toBeGreaterThan(12);
  expectSame(read, await throughExcel(bytes));
});
