import { openParts } from '../../src/workbook-file/read/openParts';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { laterFunctions, worksheetFunctions } from '../../src/workbook-file/save/laterFunctions';
import { shownFormula, storedFormula } from '../../src/workbook-file/save/storedFormula';
import { moveInFormula } from '../../src/stand-in/behaviour/moveInFormula';
import { shiftingRows } from '../../src/stand-in/behaviour/rowChange';
import { shiftFormula } from '../../src/workbook-file/model/shiftFormula';
import { Sheet } from '../../src/workbook-file/model/sheet';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newFaults } from '../support/soundness/soundness';
import { workbookBytes } from '../support/newWorkbook';

describe('a formula of newer functions', () => {
  test.each([
    ...laterFunctions.map((name) => `_xlfn.${name}(A1)`),
    ...worksheetFunctions.map((name) => `_xlfn._xlws.${name}(A1)`),
  ])('%s is shown without its prefix, and stored as it was', (stored) => {
    expect(shownFormula(stored)).not.toContain('_xl');
    expect(storedFormula(shownFormula(stored))).toBe(stored);
  });

  test.each([
    '_xlfn.LET(_xlpm.x1,A1,_xlpm.x1*2)',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.cell,_xlpm.cell+1))',
    'SUM(_xlfn.ANCHORARRAY(A1))',
    '_xlfn.SINGLE(A1:A3)',
    '_xlfn.NEWER.THAN.THIS(A1)',
    '_xlfn.SORT(A1:A3)',
    '_xludf.MINE(A1)',
    '\'_xlfn.DAYS(\'!A1&"_xlfn.DAYS("',
    'MY.DAYS(A1)+DAYS',
  ])('%s is stored as it was', (stored) => {
    expect(storedFormula(shownFormula(stored))).toBe(stored);
  });
});

describe('a formula as rows move', () => {
  const plan = new Sheet('1', 'Plan');
  const moved = (formula: string) => moveInFormula(formula, plan, plan, shiftingRows({ at: 0, count: 5 }));

  test.each([
    ['SUM(A1:A3)+$B$2+Plan!C4', 'SUM(A6:A8)+$B$7+Plan!C9'],
    // What only ends like a cell stays.
    ['_xlfn.LET(_xlpm.x1,A1,_xlpm.x1)', '_xlfn.LET(_xlpm.x1,A6,_xlpm.x1)'],
    ['SUM(Table1[Spend A1])+Rate.a1', 'SUM(Table1[Spend A1])+Rate.a1'],
    ['SUM(Table1[[#Totals],[A1]])', 'SUM(Table1[[#Totals],[A1]])'],
    // Another workbook's sheet of the same name is not ours.
    ['[1]Plan!A1:A3+[Old plan.xlsx]Plan!$A$1+A1', '[1]Plan!A1:A3+[Old plan.xlsx]Plan!$A$1+A6'],
    ['"A1"&A1&LOG10(A1)', '"A1"&A6&LOG10(A6)'],
  ])('%s becomes %s', (before, after) => {
    expect(moved(before)).toBe(after);
  });

  test('a shared formula leaves the columns of tables alone', () => {
    expect(shiftFormula('SUM(Table1[A1])+_xlpm.x1+A1', 2, 0)).toBe('SUM(Table1[A1])+_xlpm.x1+A3');
  });
});

/** One of the small workbooks with cells put into its first sheet behind those that it has. */
function withCells(name: string, rows: string): Uint8Array {
  const parts = unzipSync(workbookBytes(name));
  const sheet = 'xl/worksheets/sheet1.xml';
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace('</sheetData>', `${rows}</sheetData>`));
  return zipSync(parts);
}

/** What is saved after two rows were put in above the third. */
async function withRowsAbove(bytes: Uint8Array) {
  const excel = await openStandInExcel(bytes);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('3:4').insert('Down');
    await context.sync();
  });
  const saved = await excel.save();
  expect(newFaults(bytes, saved)).toEqual([]);
  return (part: string) => openParts(saved).text(part) ?? '';
}

test('where rows move, an array formula still fills its cells, with the mark that Excel gave it', async () => {
  const rows =
    '<row r="9"><c r="A9" cm="1"><f t="array" ref="A9:A10">_xlfn._xlws.SORT(C2:C3)</f><v>300.5</v></c></row><row r="10"><c r="A10"><v>1200</v></c></row>';
  const part = await withRowsAbove(withCells('plain.xlsx', rows));
  expect(part('xl/worksheets/sheet1.xml')).toContain(
    '<c r="A11" cm="1"><f t="array" ref="A11:A12">_xlfn._xlws.SORT(C2:C5)</f>',
  );
});

test('where rows move, an officer’s chart points at the new place, and nothing else of it changes', async () => {
  const before = strFromU8(unzipSync(workbookBytes('chart.xlsx'))['xl/charts/chart1.xml']!);
  const looks = '<c:spPr><a:effectLst><a:glow rad="63500"/></a:effectLst></c:spPr><c:cat>';
  const parts = unzipSync(workbookBytes('chart.xlsx'));
  const own = before.replace('<c:cat>', looks);
  parts['xl/charts/chart1.xml'] = strToU8(own);
  const part = await withRowsAbove(zipSync(parts));
  expect(own).toContain('Plan!$A$2:$A$3');
  expect(part('xl/charts/chart1.xml')).toBe(
    own.replace('Plan!$A$2:$A$3', 'Plan!$A$2:$A$5').replace('Plan!$C$2:$C$3', 'Plan!$C$2:$C$5'),
  );
});

const wrap = (xml: string) =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart" Requires="c14">${xml}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;

describe('an officer’s chart with an alternative for older versions', () => {
  const drawing = 'xl/drawings/drawing1.xml';
  const anchor = /<xdr:twoCellAnchor[\s\S]*<\/xdr:twoCellAnchor>/;
  const frame = /<xdr:graphicFrame[\s\S]*<\/xdr:graphicFrame>/;

  test.each([
    ['the whole anchor', anchor],
    ['the frame in the anchor', frame],
  ])('%s moves with its rows', async (_, where) => {
    const parts = unzipSync(workbookBytes('chart.xlsx'));
    const before = strFromU8(parts[drawing]!);
    parts[drawing] = strToU8(before.replace(where, wrap));
    const from = /<xdr:from>[\s\S]*?<xdr:row>(\d+)/;
    const part = await withRowsAbove(zipSync(parts));
    expect(part('xl/charts/chart1.xml')).toContain('Plan!$C$2:$C$5');
    expect(part(drawing)).toContain('<mc:Fallback/></mc:AlternateContent>');
    const plain = await withRowsAbove(workbookBytes('chart.xlsx'));
    expect(from.exec(part(drawing))?.[1]).toBe(from.exec(plain(drawing))?.[1]);
  });

  test('of a newer kind is counted and moves with its rows, its part otherwise as it was', async () => {
    const newer =
      '<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f dir="row">Plan!$A$2:$A$3</cx:f></cx:strDim><cx:numDim type="val"><cx:f>Plan!$C$2:$C$3</cx:f></cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall"><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>';
    const parts = unzipSync(workbookBytes('chart.xlsx'));
    parts['xl/charts/chart1.xml'] = strToU8(newer);
    parts[drawing] = strToU8(strFromU8(parts[drawing]!).replace(frame, wrap));
    const bytes = zipSync(parts);
    const excel = await openStandInExcel(bytes);
    const types = await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load('items/name,items/chartType,items/series/items/name');
      await context.sync();
      return charts.items.map(({ name, chartType }) => [name, chartType]);
    });
    expect(types).toEqual([['Spend chart', '']]);
    const part = await withRowsAbove(bytes);
    expect(part('xl/charts/chart1.xml')).toBe(
      newer.replace('Plan!$A$2:$A$3', 'Plan!$A$2:$A$5').replace('Plan!$C$2:$C$3', 'Plan!$C$2:$C$5'),
    );
  });
});
