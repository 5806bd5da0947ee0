import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { formula } from '../plans/describe';
import { recalculated } from '../support/libreOffice';
import { plainWorkbook } from '../support/plainWorkbook';
import { openWorkbook } from '../support/newWorkbook';

/** The plan that the formulas read, on a sheet whose name has an apostrophe. */
const plan = [
  ['Area', 'Progress', 'Due', 'Spend'],
  ['PA1', 'Green', 45_900, 1200],
  ['PA1', 'G', 46_100, 300.5],
  ['PA2', 'Amber', 45_800, 50],
  ['PA2', 'Blue', 45_700, ''],
  ['PA2', 'a*b~c', 46_200, 20],
  ['PA1', '', '', 5],
];

const ref = (columns: string) => `'Director''s plan'!${columns}`;

/** Each shape of formula that the add-in writes, and its value. */
const formulas: [formula: string, value: string | number][] = [
  [`=COUNTIF(${ref('$B$2:$B$7')},"Green")+COUNTIF(${ref('$B$2:$B$7')},"G")`, 2],
  [`=COUNTIFS(${ref('$A$2:$A$7')},"PA1",${ref('$B$2:$B$7')},"Green")`, 1],
  [`=COUNTIFS(${ref('$C$2:$C$7')},"<"&46000,${ref('$B$2:$B$7')},"<>Blue")`, 2],
  [`=COUNTIF(${ref('$B$2:$B$7')},"G*")`, 2],
  [`=COUNTIF(${ref('$B$2:$B$7')},"a~*b~~c")`, 1],
  [`=COUNTIF(${ref('$B$2:$B$7')},"?")`, 1],
  [`=COUNTIF(${ref('$B$2:$B$7')},"=Amber")`, 1],
  [`=SUM(${ref('$D$2:$D$7')})`, 1575.5],
  [`=SUMIFS(${ref('$D$2:$D$7')},${ref('$A$2:$A$7')},"PA1")`, 1505.5],
  [`=SUMIFS(${ref('$D$2:$D$7')},${ref('$A$2:$A$7')},"PA2",${ref('$D$2:$D$7')},">=50")`, 50],
  [`=COUNTA(${ref('$B$2:$B$7')})`, 5],
  [`=COUNTA(${ref('B:B')})`, 6],
  ['=A8-A9', 1575.5 - 1505.5],
  ['=SUM(A1:A3)', 5],
  ['=IF(A1>A2,"more","not more")', 'more'],
  ['=IFERROR(A1/0,"none")', 'none'],
  ['=TEXT(A8,"#,##0.00")', '1,575.50'],
  ['=TEXT(0.256,"0%")&" of "&A8', '26% of 1575.5'],
  ['=TEXT(45900,"d mmm yyyy")', '31 Aug 2025'],
  ['=A1&" & "&"done"', '2 & done'],
  [`=COUNTIF(${ref('$C$2:$C$7')},"<50000")`, 5],
  [`=COUNTIF(${ref('$C$2:$C$7')},"<>")`, 5],
  [`=COUNTIF(${ref('$B$2:$B$7')},"")`, 1],
  [`=COUNTIF(${ref('$D$2:$D$7')},1200)`, 1],
  [`=SUMIF(${ref('$A$2:$A$7')},"PA2",${ref('$D$2:$D$7')})`, 70],
  [`=COUNTIF(${ref('$B$2:$B$7')},"=G*")`, 2],
  [`=COUNTIF(${ref('$B$2:$B$7')},"<>G*")`, 4],
];

async function build() {
  const excel = await openWorkbook();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Director's plan";
    sheet.getRange('A1:D7').values = plan;
    const figures = context.workbook.worksheets.add('Figures');
    figures.getRange(`A1:A${formulas.length}`).formulas = formulas.map(([formula]) => [formula]);
    await context.sync();
  });
  return excel;
}

describe('formulas that the add-in writes', () => {
  it('are computed as expected', async () => {
    const { Excel } = await build();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Figures').getRange(`A1:A${formulas.length}`);
      range.load('values,formulas');
      await context.sync();
      expect(range.values.map(([value], index) => [formulas[index]?.[0], value as unknown])).toEqual(
        formulas,
      );
      expect(range.formulas.map(([formula]) => formula as unknown)).toEqual(
        formulas.map(([formula]) => formula),
      );
    });
  });

  it('come to the same in LibreOffice, which computes them again', async () => {
    const excel = await build();
    const sheets = await recalculated({ 'figures.xlsx': await excel.save() });
    const shown = sheets.get('figures/Figures')?.map(([figure]) => figure);
    expect(shown).toEqual(formulas.map(([, value]) => String(value)));
  });

  it('follow the cells that they read', async () => {
    const { Excel } = await build();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B4').values = [['Green']];
      const figure = context.workbook.worksheets.getItem('Figures').getRange('A1');
      figure.load('values');
      await context.sync();
      expect(figure.values).toEqual([[3]]);
    });
  });

  it('are computed over 12,000 rows, three hundred of them', async () => {
    const { Excel } = await openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRangeByIndexes(0, 0, 12_000, 2).values = Array.from({ length: 12_000 }, (_, i) => [
        `PA${i % 5}`,
        ['Green', 'G', 'Red'][i % 3],
      ]);
      const figures = context.workbook.worksheets.add('Figures').getRange('A1:A300');
      figures.formulas = Array.from({ length: 300 }, (_, i) => [
        `=COUNTIFS(Plan!$A$1:$A$12000,"PA${i % 5}",Plan!$B$1:$B$12000,"Green")+COUNTIFS(Plan!$A$1:$A$12000,"PA${i % 5}",Plan!$B$1:$B$12000,"G")`,
      ]);
      figures.load('values');
      await context.sync();
      expect(figures.values).toEqual(Array.from({ length: 300 }, () => [1600]));
    });
  });
});

describe("formulas that were in the file before, when cells that they read are changed by the add-in's calls", () => {
  const file = plainWorkbook({
    name: 'Money',
    rows: [
      [100, formula('A1*2', 200), formula('B1+1', 201), formula('MYRATE(A1)', 7)],
      [20, formula('SUM(A1:A3)', 125), formula('D1*10', 70)],
      [5],
    ],
  });
  const shown = async (work: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> => {
    const { Excel } = await openStandInExcel(file);
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      work(sheet);
      const range = sheet.getRange('B1:D2').load('values');
      await context.sync();
      return range.values;
    });
  };

  it('show the new result to a call of the same batch, also where they read each other', async () => {
    const values = await shown((sheet) => (sheet.getRange('A1').values = [[200]]));
    expect(values.map((row) => row.slice(0, 2))).toEqual([
      [400, 401],
      [225, 70],
    ]);
  });

  it('keep the value that Excel gave where a function of theirs, or of what they read, is not known', async () => {
    const values = await shown((sheet) => (sheet.getRange('A1').values = [[200]]));
    expect([values[0]?.[2], values[1]?.[1]]).toEqual([7, 70]);
  });

  it('follow rows that are taken out', async () => {
    const standIn = await openStandInExcel(file);
    await standIn.edit({ do: 'deleteRows', sheet: 'Money', row: 3 });
    await standIn.Excel.run(async (context) => {
      const sum = context.workbook.worksheets.getFirst().getRange('B2').load('values');
      await context.sync();
      expect(sum.values).toEqual([[120]]);
    });
  });

  it('are followed down a column of running totals, and past 10,000 of them keep what Excel gave', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [
      1,
      i === 0 ? formula('A1', 1) : formula(`B${i}+A${i + 1}`, i + 1),
    ]);
    const { Excel } = await openStandInExcel(plainWorkbook({ name: 'Totals', rows }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[11]];
      const [computed, kept] = ['B10000', 'B12000'].map((at) => sheet.getRange(at).load('values'));
      await context.sync();
      expect([computed!.values, kept!.values]).toEqual([[[10_010]], [[12_000]]]);
    });
  });
});
