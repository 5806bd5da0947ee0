import { declaredMembers } from '../../src/stand-in/protocol/declareClass';
import type * as requireMemberFile from '../../src/stand-in/protocol/requireMember';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { lockedWorkbook } from '../support/lockedWorkbook';
import { emptyWorkbook } from '../support/plainWorkbook';
import { codeOf, openWorkbook } from '../support/newWorkbook';

/** What genuine Office.js asked for in these tests, as `Range.Values`. */
const mockServed = new Set<string>();
jest.mock('../../src/stand-in/protocol/requireMember', () => {
  const actual = jest.requireActual<typeof requireMemberFile>('../../src/stand-in/protocol/requireMember');
  return {
    ...actual,
    requireMember: (...args: Parameters<typeof actual.requireMember>) => {
      const member = actual.requireMember(...args);
      mockServed.add(`${args[1].className}.${args[2]}`);
      return member;
    },
  };
});

interface Desk {
  standIn: StandInExcel;
  context: Excel.RequestContext;
  workbook: Excel.Workbook;
  /** A sheet of its own, with five cells: `A1:B2` and a formula in `C1`. */
  sheet: Excel.Worksheet;
  range: (address: string) => Excel.Range;
  /** Loads just these properties and compares them with what Microsoft's documentation says. */
  read: (object: { load: (names: string) => unknown }, expected: Record<string, unknown>) => Promise<void>;
  /** The values of results, once they are there. */
  results: (...all: OfficeExtension.ClientResult<unknown>[]) => Promise<unknown[]>;
  /** The code that something fails with. */
  refused: (act: () => unknown) => Promise<string | undefined>;
}

async function atDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const standIn = await openWorkbook();
  await standIn.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.add('Desk');
    sheet.getRange('A1:B2').values = [
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('C1').formulas = [['=SUM(B1:B2)']];
    await context.sync();
    await work({
      standIn,
      context,
      workbook,
      sheet,
      range: (address) => sheet.getRange(address),
      async read(object, expected) {
        object.load(Object.keys(expected).join(','));
        await context.sync();
        const found = Object.fromEntries(
          Object.keys(expected).map((name) => [name, (object as Record<string, unknown>)[name]]),
        );
        expect(found).toEqual(expected);
      },
      async results(...all) {
        await context.sync();
        return all.map(({ value }) => value);
      },
      refused: (act) =>
        codeOf(
          standIn.Excel.run(async (own) => {
            act();
            await context.sync();
            await own.sync();
          }),
        ),
    });
  });
}

const desk = (name: string, work: (at: Desk) => Promise<void>) => it(name, () => atDesk(work));
const anyText = expect.any(String) as unknown;
const anyNumber = expect.any(Number) as unknown;

test('a workbook that asks to be opened read-only is, where the person says yes', async () => {
  const bytes = lockedWorkbook(emptyWorkbook(), 'read-only');
  for (const readOnlyWhereAsked of [true, false]) {
    const { Excel: excel } = await openStandInExcel(bytes, { readOnlyWhereAsked });
    const found = await excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(found).toBe(readOnlyWhereAsked);
  }
});

describe('the stand-in does what the documentation says', () => {
  desk('Workbook, Application, Functions', async ({ context, workbook, read, results, standIn, refused }) => {
    await read(workbook, { name: 'Book1.xlsx', readOnly: false });
    await read(workbook.protection, { protected: false });
    await read(workbook.getSelectedRange(), { address: 'Plan!A1' });
    const { application } = workbook;
    await read(application, { calculationMode: 'Automatic', calculationState: 'Done' });
    application.calculationMode = standIn.Excel.CalculationMode.manual;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.calculate('Full');
    await read(application, { calculationMode: 'Manual' });
    expect(await refused(() => application.calculate('Sometimes' as 'Full'))).toBe('InvalidArgument');
    const date = workbook.functions.date(2025, 9, 8).load('value,error');
    await context.sync();
    expect(date.value).toBe(45908);
    expect(date.error).toBeFalsy();
    await results();
  });

  desk('WorksheetCollection and Worksheet', async ({ workbook, sheet, read, results, context, refused }) => {
    const { worksheets } = workbook;
    expect(await results(worksheets.getCount(), worksheets.getCount(true))).toEqual([2, 2]);
    await read(worksheets.getFirst(), { name: 'Plan' });
    await read(worksheets.getLast(), { name: 'Desk', position: 1 });
    await read(worksheets.getActiveWorksheet(), { name: 'Plan' });
    await read(worksheets.getItem('desk'), { name: 'Desk' });
    const none = worksheets.getItemOrNullObject('None').load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(await refused(() => worksheets.getItem('None').load('name'))).toBe('ItemNotFound');
    expect(await refused(() => worksheets.add('DESK'))).toBe('ItemAlreadyExists');
    expect(await refused(() => worksheets.add('a/b'))).toBe('InvalidArgument');
    await read(sheet, {
      id: anyText,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      showHeadings: true,
    });
    worksheets.getItem('Plan').position = 1;
    await read(worksheets.getLast(), { name: 'Plan', position: 1 });
    expect(await refused(() => (worksheets.getItem('Plan').position = 2))).toBe('InvalidArgument');
    sheet.tabColor = '#112233';
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.name = 'Table';
    await read(sheet, { name: 'Table', tabColor: '#112233', showGridlines: false, showHeadings: false });
    sheet.activate();
    await read(worksheets.getActiveWorksheet(), { name: 'Table' });
    await read(sheet.getRange(), { isEntireColumn: true, isEntireRow: true, cellCount: -1 });
    await read(sheet.getCell(1, 1), { address: 'Table!B2' });
    await read(sheet.getRangeByIndexes(0, 0, 2, 3), { address: 'Table!A1:C2' });
    await read(sheet.getUsedRange(true), { address: 'Table!A1:C2' });
    await read(sheet.getUsedRangeOrNullObject(), { address: 'Table!A1:C2' });
    sheet.visibility = 'Hidden';
    await read(sheet, { visibility: 'Hidden' });
    sheet.visibility = 'Visible';
    sheet.delete();
    expect(await results(worksheets.getCount())).toEqual([1]);
    expect(await refused(() => worksheets.getFirst().delete())).toBe('InvalidOperation');
  });

  desk('events are asked for and given up', async ({ sheet, workbook, context }) => {
    const heard = () => Promise.resolve();
    const { worksheets } = workbook;
    sheet.load('id');
    await context.sync();
    const added = [
      sheet.onChanged.add(heard),
      sheet.onActivated.add(heard),
      sheet.onDeactivated.add(heard),
      sheet.onSelectionChanged.add(heard),
      sheet.onRowSorted.add(heard),
      worksheets.onChanged.add(heard),
      worksheets.onActivated.add(heard),
      worksheets.onDeactivated.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onSelectionChanged.add(heard),
      worksheets.onDeleted.add(heard),
      worksheets.onRowSorted.add(heard),
    ];
    await context.sync();
    for (const handler of added) handler.remove();
    await context.sync();
  });

  desk('Range: where it is', async ({ range, read, sheet, context, refused }) => {
    const all = range('A1:C2');
    await read(all, {
      address: 'Desk!A1:C2',
      addressLocal: 'Desk!A1:C2',
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 2,
      columnCount: 3,
      cellCount: 6,
      isEntireColumn: false,
      isEntireRow: false,
      rowHidden: false,
      columnHidden: false,
    });
    await read(all.worksheet, { name: 'Desk' });
    const places: [Excel.Range, string][] = [
      [all.getCell(1, 2), 'C2'],
      [all.getRow(1), 'A2:C2'],
      [all.getColumn(1), 'B1:B2'],
      [all.getLastCell(), 'C2'],
      [all.getLastRow(), 'A2:C2'],
      [all.getLastColumn(), 'C1:C2'],
      [all.getResizedRange(1, -1), 'A1:B3'],
      [all.getAbsoluteResizedRange(1, 1), 'A1'],
      [all.getOffsetRange(1, 1), 'B2:D3'],
      [all.getEntireColumn(), 'A:C'],
      [all.getEntireRow(), '1:2'],
      [range('A1').getBoundingRect('D4'), 'A1:D4'],
      [all.getIntersection('B2:E9'), 'B2:C2'],
      [all.getIntersectionOrNullObject(range('C1:C9')), 'C1:C2'],
      [range('A1:Z99').getUsedRange(), 'A1:C2'],
      [range('A1:Z99').getUsedRangeOrNullObject(true), 'A1:C2'],
    ];
    for (const [place] of places) place.load('address');
    const none = all.getIntersectionOrNullObject('Z1').load('address');
    await context.sync();
    expect(places.map(([place]) => place.address)).toEqual(places.map(([, address]) => `Desk!${address}`));
    expect(none.isNullObject).toBe(true);
    expect(await refused(() => all.getIntersection('Z1').load('address'))).toBe('ItemNotFound');
    expect(await refused(() => sheet.getRange('no address').load('address'))).toBe('InvalidArgument');
    range('2:3').insert('Down');
    await read(range('C1'), { formulas: [['=SUM(B1:B4)']] });
    range('4:4').moveTo('2:2');
    range('3:4').delete('Up');
    await read(range('A1:C2'), {
      formulas: [
        ['a', 1, '=SUM(B1:B2)'],
        ['b', 2, ''],
      ],
    });
    expect(await refused(() => range('2:2').insert('Right'))).toBe('InvalidArgument');
    expect(await refused(() => range('A2:B2').delete('Up'))).toBe('NotImplemented');
    range('2:2').rowHidden = true;
    range('B:B').columnHidden = true;
    await read(range('A2'), { rowHidden: true });
    await read(range('B1'), { columnHidden: true });
    range('B2').select();
    await read(context.workbook.getSelectedRange(), { address: 'Desk!B2' });
  });

  desk('Range: what is in it', async ({ range, read, context, refused }) => {
    await read(range('A1:C1'), {
      values: [['a', 1, 3]],
      formulas: [['a', 1, '=SUM(B1:B2)']],
      text: [['a', '1', '3']],
      valueTypes: [['String', 'Double', 'Double']],
      numberFormat: [['General', 'General', 'General']],
    });
    range('B1').numberFormat = [['0.0%']];
    await read(range('B1'), { text: [['100.0%']], numberFormat: [['0.0%']] });
    range('A5:A1604').values = Array.from({ length: 1600 }, (_, i) => [i]);
    await read(range('A1604'), { values: [[1599]] });
    expect(await refused(() => (range('A1:B1').values = [['x']]))).toBe('InvalidArgument');
    range('A5:A1604').clear('Contents');
    range('E1:F2').merge();
    const areas = range('E1:F9').getMergedAreasOrNullObject();
    await read(areas, { address: 'Desk!E1:F2', areaCount: 1, cellCount: 4 });
    areas.areas.load('items/address');
    await context.sync();
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Desk!E1:F2']);
    range('E1').unmerge();
    const none = range('E1:F9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const link = { address: 'https://example.org/', screenTip: 'tip', textToDisplay: 'there' };
    range('G1').hyperlink = link;
    await read(range('G1'), { hyperlink: link, values: [['there']] });
    range('G1').setCellProperties([[{ format: { font: { bold: true }, fill: { color: '#FFBF47' } } }]]);
    const properties = range('G1').getCellProperties({
      address: true,
      format: { font: { bold: true }, fill: { color: true } },
    });
    await context.sync();
    range('H1:H3').setRowProperties([{ format: { rowHeight: 20 } }, {}, { format: { rowHeight: 30 } }]);
    await read(range('H1').format, { rowHeight: 20 });
    await read(range('H2').format, { rowHeight: 15 });
    range('H1:I1').setColumnProperties([{ format: { columnWidth: 48 } }, {}]);
    await read(range('H1').format, { columnWidth: 48 });
    expect(await refused(() => range('H1:H3').setRowProperties([{}]))).toBe('InvalidArgument');
    expect(properties.value).toEqual([
      [{ address: 'Desk!G1', format: { font: { bold: true }, fill: { color: '#FFBF47' } } }],
    ]);
  });

  desk('RangeAreas', async ({ sheet, range, read, refused }) => {
    const areas = sheet.getRanges('A1:B2, D4;F6');
    await read(areas, { address: 'Desk!A1:B2, Desk!D4, Desk!F6', areaCount: 3, cellCount: 6 });
    areas.format.fill.color = '#FFBF47';
    areas.format.borders.getItem('EdgeTop').style = 'Dash';
    await read(areas.format.fill, { color: '#FFBF47' });
    await read(range('E5').format.fill, { color: '#FFFFFF' });
    await read(range('D4').format.borders.getItem('EdgeTop'), { style: 'Dash' });
    range('F6').format.fill.clear();
    // What they differ in reads null.
    await read(areas.format.fill, { color: null });
    areas.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    await read(range('B2').dataValidation, { type: 'List' });
    await read(range('C3').dataValidation, { type: 'None' });
    expect(await refused(() => (sheet.getRanges('A1,nowhere').format.wrapText = true))).toBe(
      'InvalidArgument',
    );
  });

  desk('RangeFormat and what belongs to it', async ({ range, read, context, refused }) => {
    const { format } = range('A1:B2');
    await read(format, {
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
      shrinkToFit: false,
      textOrientation: 0,
      columnWidth: anyNumber,
      rowHeight: 15,
    });
    format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      shrinkToFit: false,
      textOrientation: 90,
      columnWidth: 60,
      rowHeight: 30,
    });
    format.indentLevel = 1;
    await read(format, {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
      textOrientation: 90,
      rowHeight: 30,
    });
    format.autofitColumns();
    format.autofitRows();
    const { font, fill, protection, borders } = format;
    await read(font, {
      name: 'Calibri',
      size: 11,
      bold: false,
      italic: false,
      color: '#000000',
      underline: 'None',
      strikethrough: false,
    });
    font.set({
      name: 'Arial',
      size: 12,
      bold: true,
      italic: true,
      color: 'red',
      underline: 'Single',
      strikethrough: true,
    });
    await read(font, {
      name: 'Arial',
      size: 12,
      bold: true,
      italic: true,
      color: '#FF0000',
      underline: 'Single',
      strikethrough: true,
    });
    await read(fill, { color: '#FFFFFF', pattern: 'None', tintAndShade: null });
    fill.color = '#00703C';
    await read(fill, { color: '#00703C', pattern: 'Solid' });
    fill.clear();
    await read(fill, { color: '#FFFFFF' });
    await read(protection, { locked: true, formulaHidden: false });
    protection.locked = false;
    protection.formulaHidden = true;
    await read(protection, { locked: false, formulaHidden: true });
    await read(borders, { count: 8 });
    const edge = borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    edge.color = '#123456';
    await read(edge, { sideIndex: 'EdgeBottom', style: 'Continuous', weight: 'Medium', color: '#123456' });
    await read(borders.getItemAt(0), { sideIndex: 'EdgeTop', style: 'None' });
    expect(await refused(() => (format.rowHeight = 9999))).toBe('InvalidArgument');
    await context.sync().catch(() => undefined);
  });

  desk('DataValidation and ConditionalFormats', async ({ range, read, results, context, refused }) => {
    const { dataValidation } = range('A1:A5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Blue,Red' } };
    dataValidation.ignoreBlanks = false;
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 't', message: 'm' };
    dataValidation.prompt = { showPrompt: true, title: 't', message: 'm' };
    await read(dataValidation, {
      type: 'List',
      rule: { list: { inCellDropDown: true, source: 'Blue,Red' } },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: 'Stop', title: 't', message: 'm' },
      prompt: { showPrompt: true, title: 't', message: 'm' },
    });
    dataValidation.clear();
    await read(dataValidation, { type: 'None' });
    const { conditionalFormats } = range('A1:A5');
    const cell = conditionalFormats.add('CellValue');
    cell.cellValue.rule = { formula1: '5', operator: 'GreaterThan' };
    const look = cell.cellValue.format;
    look.fill.color = '#FFBF47';
    look.font.set({ color: '#0B0C0C', bold: true, italic: true, strikethrough: true, underline: 'Single' });
    const text = conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'Gr' };
    text.textComparison.format.fill.color = '#00703C';
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=A1="x"';
    custom.custom.format.fill.color = '#B3261E';
    custom.stopIfTrue = true;
    expect(await results(conditionalFormats.getCount())).toEqual([3]);
    await read(cell.cellValue, { rule: expect.objectContaining({ operator: 'GreaterThan' }) as unknown });
    await read(cell.cellValueOrNullObject, {
      rule: expect.objectContaining({ operator: 'GreaterThan' }) as unknown,
    });
    await read(look.fill, { color: '#FFBF47' });
    await read(look.font, {
      color: '#0B0C0C',
      bold: true,
      italic: true,
      strikethrough: true,
      underline: 'Single',
    });
    await read(text.textComparison, { rule: { operator: 'Contains', text: 'Gr' } });
    await read(text.textComparisonOrNullObject, { rule: { operator: 'Contains', text: 'Gr' } });
    await read(custom.custom.rule, { formula: '=A1="x"' });
    await read(custom.customOrNullObject.rule, { formula: '=A1="x"' });
    await read(custom, { id: anyText, type: 'Custom', priority: anyNumber, stopIfTrue: true });
    await read(custom.getRange(), { address: 'Desk!A1:A5' });
    await read(custom.getRanges(), { address: 'Desk!A1:A5', areaCount: 1 });
    await read(conditionalFormats.getItemAt(0), { type: anyText });
    custom.load('id');
    await context.sync();
    await read(conditionalFormats.getItem(custom.id), { type: 'Custom' });
    const none = conditionalFormats.getItemOrNullObject('none').load('type');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    look.fill.clear();
    custom.delete();
    expect(await results(conditionalFormats.getCount())).toEqual([2]);
    conditionalFormats.clearAll();
    expect(await results(conditionalFormats.getCount())).toEqual([0]);
    expect(await refused(() => conditionalFormats.getItem('none').load('type'))).toBe('ItemNotFound');
  });

  desk('Charts', async ({ sheet, range, read, results, context, refused }) => {
    const chart = sheet.charts.add('ColumnClustered', range('A1:B2'), 'Columns');
    await read(sheet.charts, { count: 1 });
    await read(chart, {
      id: anyText,
      name: 'Chart 1',
      chartType: 'ColumnClustered',
      left: 0,
      top: 0,
      width: 360,
      height: 216,
    });
    chart.set({ name: 'Ratings', left: 10, top: 20, width: 200, height: 100 });
    chart.chartType = 'BarStacked';
    await read(chart, {
      name: 'Ratings',
      chartType: 'BarStacked',
      left: 10,
      top: 20,
      width: 200,
      height: 100,
    });
    chart.setPosition('D4', 'F9');
    await read(chart.worksheet, { name: 'Desk' });
    await read(sheet.charts.getItem('Ratings'), { name: 'Ratings' });
    await read(sheet.charts.getItemAt(0), { name: 'Ratings' });
    const none = sheet.charts.getItemOrNullObject('None').load('name');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const { title, legend, axes } = chart;
    await read(title, { text: 'Chart Title', visible: true });
    title.text = 'Progress';
    title.format.font.set({ name: 'Arial', size: 12, bold: true, italic: true, color: '#112233' });
    await read(title, { text: 'Progress', visible: true });
    await read(title.format.font, { name: 'Arial', size: 12, bold: true, italic: true, color: '#112233' });
    legend.position = 'Top';
    legend.visible = false;
    legend.format.font.size = 9;
    await read(legend, { visible: false, position: 'Top' });
    const { categoryAxis, valueAxis } = axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.visible = false;
    await read(categoryAxis, { reversePlotOrder: true, visible: false });
    valueAxis.set({ maximum: 10, minimum: 0, numberFormat: '0' });
    valueAxis.majorGridlines.visible = false;
    valueAxis.format.font.size = 9;
    valueAxis.title.text = 'Actions';
    valueAxis.title.visible = true;
    valueAxis.title.format.font.size = 9;
    await read(valueAxis, { maximum: 10, minimum: 0, numberFormat: '0' });
    await read(valueAxis.majorGridlines, { visible: false });
    await read(valueAxis.title, { text: 'Actions', visible: true });
    // Of every text of the chart.
    chart.format.font.size = 8;
    for (const { format } of [title, legend, categoryAxis, valueAxis, valueAxis.title])
      await read(format.font, { size: 8 });
    await read(chart.format.font, { size: 8 });
    await read(chart.series, { count: 1 });
    const series = chart.series.getItemAt(0);
    series.name = 'Blue';
    series.gapWidth = 50;
    series.overlap = 100;
    series.hasDataLabels = true;
    await read(series, {
      name: 'Blue',
      chartType: 'BarStacked',
      gapWidth: 50,
      overlap: 100,
      hasDataLabels: true,
    });
    series.format.fill.setSolidColor('#1D70B8');
    series.format.line.color = '#FFFFFF';
    series.format.line.lineStyle = 'Dash';
    series.format.line.weight = 2;
    await read(series.format.line, { color: '#FFFFFF', lineStyle: 'Dash', weight: 2 });
    expect(await refused(() => (series.format.line.lineStyle = 'Wavy' as 'Dash'))).toBe('InvalidArgument');
    series.format.line.clear();
    series.format.fill.clear();
    const { dataLabels } = series;
    dataLabels.set({
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      showPercentage: false,
      position: 'Center',
      numberFormat: '0',
      linkNumberFormat: false,
    });
    dataLabels.format.font.color = '#FFFFFF';
    await read(dataLabels, {
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      showPercentage: false,
      position: 'Center',
      numberFormat: '0',
      linkNumberFormat: false,
    });
    chart.dataLabels.showValue = true;
    await read(chart.dataLabels, { showValue: true });
    series.setValues(range('B1:B2'));
    series.setXAxisValues(range('A1:A2'));
    const more = chart.series.add('Red');
    more.setValues(range('B1:B2'));
    expect(await results(chart.series.getCount(), sheet.charts.getCount())).toEqual([2, 1]);
    chart.series.getItemAt(1).delete();
    chart.setData(range('A1:B2'), 'Auto');
    expect(await refused(() => (chart.name = ''))).toBe('InvalidArgument');
    chart.delete();
    expect(await results(sheet.charts.getCount())).toEqual([0]);
  });

  desk('Tables', async ({ sheet, range, read, results, context, workbook, refused }) => {
    range('A10:B12').values = [
      ['n', 'v'],
      ['x', 1],
      ['y', 2],
    ];
    const table = sheet.tables.add('A10:B12', true);
    table.name = 'Actions';
    table.style = 'TableStyleLight1';
    await read(table, {
      id: anyText,
      name: 'Actions',
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleLight1',
    });
    await read(table.worksheet, { name: 'Desk' });
    await read(table.getRange(), { address: 'Desk!A10:B12' });
    await read(table.getHeaderRowRange(), { address: 'Desk!A10:B10' });
    await read(table.getDataBodyRange(), { address: 'Desk!A11:B12' });
    expect(await refused(() => table.getTotalRowRange().load('address'))).toBe('InvalidOperation');
    await read(workbook.tables, { count: 1 });
    await read(workbook.tables.getItem('actions'), { name: 'Actions' });
    await read(sheet.tables.getItemAt(0), { name: 'Actions' });
    const none = sheet.tables.getItemOrNullObject('None').load('name');
    expect(await results(sheet.tables.getCount())).toEqual([1]);
    expect(none.isNullObject).toBe(true);
    expect(await refused(() => sheet.tables.add('A11:B12', true))).toBe('InvalidOperation');
    await context.sync().catch(() => undefined);
  });

  desk('Names', async ({ workbook, sheet, range, read, results, refused }) => {
    const { names } = workbook;
    const name = names.add('Total', range('C1'), 'what it is');
    name.visible = false;
    await read(name, {
      name: 'Total',
      type: 'Range',
      value: 'Desk!C1',
      visible: false,
      comment: 'what it is',
      scope: 'Workbook',
      formula: '=Desk!$C$1',
    });
    name.comment = 'other';
    name.formula = '=Desk!$B$1';
    await read(name.getRange(), { address: 'Desk!B1' });
    await read(name.getRangeOrNullObject(), { address: 'Desk!B1' });
    const own = sheet.names.add('Own', range('A1'));
    await read(own.worksheet, { name: 'Desk' });
    await read(own.worksheetOrNullObject, { name: 'Desk' });
    await read(names.getItem('TOTAL'), { comment: 'other' });
    const none = names.getItemOrNullObject('None').load('name');
    const [count] = await results(names.getCount());
    expect(count).toEqual(expect.any(Number));
    expect(none.isNullObject).toBe(true);
    expect(await refused(() => names.add('Total', range('A1')))).toBe('ItemAlreadyExists');
    name.delete();
    expect(await results(names.getCount())).toEqual([(count as number) - 1]);
    expect(await refused(() => names.getItem('Total').load('name'))).toBe('ItemNotFound');
  });

  desk('Settings and document properties', async ({ workbook, read, results, refused }) => {
    const { settings, properties } = workbook;
    const setting = settings.add('key', { a: 1 });
    await read(setting, { key: 'key', value: { a: 1 } });
    setting.value = 'text';
    await read(settings.getItem('key'), { value: 'text' });
    const none = settings.getItemOrNullObject('none').load('key');
    expect(await results(settings.getCount())).toEqual([1]);
    expect(none.isNullObject).toBe(true);
    setting.delete();
    expect(await results(settings.getCount())).toEqual([0]);
    expect(await refused(() => settings.getItem('key').load('key'))).toBe('ItemNotFound');
    const texts = {
      title: 'T',
      subject: 'S',
      author: 'A',
      keywords: 'K',
      comments: 'C',
      category: 'G',
      manager: 'M',
      company: 'O',
    };
    properties.set(texts);
    await read(properties, texts);
    const own = properties.custom.add('Cycle', 3);
    await read(own, { key: 'Cycle', value: 3, type: 'Number' });
    own.value = 4;
    await read(properties.custom.getItem('Cycle'), { value: 4 });
    const missing = properties.custom.getItemOrNullObject('none').load('key');
    expect(await results(properties.custom.getCount())).toEqual([1]);
    expect(missing.isNullObject).toBe(true);
    own.delete();
    properties.custom.deleteAll();
    expect(await results(properties.custom.getCount())).toEqual([0]);
  });

  desk(
    'Page layout, frozen panes and protection',
    async ({ sheet, range, read, standIn, context, refused }) => {
      const { pageLayout, freezePanes, protection } = sheet;
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        leftMargin: 36,
        rightMargin: 36,
        topMargin: 36,
        bottomMargin: 36,
        headerMargin: 18,
        footerMargin: 18,
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
      });
      await read(pageLayout, {
        orientation: 'Landscape',
        paperSize: anyText,
        zoom: expect.objectContaining({ horizontalFitToPages: 1 }) as unknown,
        leftMargin: 36,
        rightMargin: 36,
        topMargin: 36,
        bottomMargin: 36,
        headerMargin: 18,
        footerMargin: 18,
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
      });
      pageLayout.setPrintMargins(standIn.Excel.PrintMarginUnit.inches, { left: 1 });
      await read(pageLayout, { leftMargin: 72 });
      pageLayout.setPrintArea('A1:C2');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintTitleColumns('$A:$A');
      const { defaultForAllPages } = pageLayout.headersFooters;
      const texts = {
        leftHeader: 'l',
        centerHeader: 'c',
        rightHeader: 'r',
        leftFooter: 'lf',
        centerFooter: 'Page &P',
        rightFooter: 'rf',
      };
      defaultForAllPages.set(texts);
      await read(defaultForAllPages, texts);
      freezePanes.freezeRows(2);
      await read(freezePanes.getLocationOrNullObject(), { address: 'Desk!1:2' });
      freezePanes.freezeColumns(1);
      freezePanes.freezeAt('A1:B2');
      await read(freezePanes.getLocationOrNullObject(), { address: 'Desk!A1:B2' });
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject().load('address');
      await read(protection, { protected: false });
      expect(none.isNullObject).toBe(true);
      protection.protect({ allowSort: true });
      await read(protection, { protected: true });
      expect(await refused(() => (range('A1').values = [['x']]))).toBe('AccessDenied');
      await context.sync().catch(() => undefined);
      protection.unprotect();
      await read(protection, { protected: false });
    },
  );
});

describe('filters, hidden rows and cells with formulas', () => {
  it('answer as documented', () =>
    atDesk(async ({ context, sheet, range, read, refused }) => {
      await read(sheet.autoFilter, { enabled: false });
      const none = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.autoFilter.apply(range('A1:B2'));
      await read(sheet.autoFilter, { enabled: true });
      await read(sheet.autoFilter.getRangeOrNullObject(), { address: 'Desk!A1:B2' });
      expect(await refused(() => sheet.autoFilter.apply(range('A1:B2'), 0))).toBe('NotImplemented');
      sheet.autoFilter.apply(range('A1:B2'), 0, { filterOn: 'Values', values: ['none'] });
      await read(sheet.autoFilter, { isDataFiltered: true });
      await read(range('A2'), { rowHidden: true });
      sheet.autoFilter.clearCriteria();
      await read(sheet.autoFilter, { isDataFiltered: false });
      await read(range('A2'), { rowHidden: false });
      sheet.autoFilter.remove();
      await read(sheet.autoFilter, { enabled: false });
      range('2:2').rowHidden = true;
      await read(range('A1:B2').getVisibleView(), { cellAddresses: [['Desk!A1', 'Desk!B1']] });
      await read(range('A1:C2').getSpecialCellsOrNullObject('Formulas'), { address: 'Desk!C1' });
      const without = range('A1:B2').getSpecialCellsOrNullObject('Formulas').load('address');
      await context.sync();
      expect(without.isNullObject).toBe(true);
    }));
});

describe('comments', () => {
  it('of persons are read with their cell, and go with everything else that is cleared', async () => {
    const standIn = await openWorkbook();
    await standIn.edit({ do: 'comment', sheet: 'Plan', at: 'B3', text: 'Ask finance' });
    await standIn.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const comments = sheet.comments.load('items/id,items/content');
      const count = sheet.comments.getCount();
      await context.sync();
      expect([count.value, comments.items.map(({ content }) => content)]).toEqual([1, ['Ask finance']]);
      const same = sheet.comments.getItem(comments.items[0]!.id).getLocation().load('address');
      const none = sheet.comments.getItemOrNullObject('none').load('id');
      await context.sync();
      expect([same.address, none.isNullObject]).toEqual(['Plan!B3', true]);
      sheet.getRange('A1:C9').clear('Contents');
      const kept = sheet.comments.getCount();
      sheet.getRange('A1:C9').clear();
      const gone = sheet.comments.getCount();
      await context.sync();
      expect([kept.value, gone.value]).toEqual([1, 0]);
    });
  });
});

describe('page breaks', () => {
  it('answer as documented', () =>
    atDesk(async ({ sheet, read, results, refused, context }) => {
      const { horizontalPageBreaks } = sheet;
      const first = horizontalPageBreaks.add('A4:B4');
      horizontalPageBreaks.add('A9');
      await read(first, { rowIndex: 3 });
      expect(await results(horizontalPageBreaks.getCount())).toEqual([2]);
      await read(horizontalPageBreaks.getItem(1), { rowIndex: 8 });
      expect(await refused(() => horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
      horizontalPageBreaks.getItem(0).delete();
      await context.sync();
      expect(await results(horizontalPageBreaks.getCount())).toEqual([1]);
      horizontalPageBreaks.removePageBreaks();
      expect(await results(horizontalPageBreaks.getCount())).toEqual([0]);
    }));
});

describe('the list', () => {
  /**
   * Members that Office.js uses behind the scenes; other tests go through them: ranges of events in `events.test.ts`,
   * and what exists only in a browser in `preview.test.ts` (the ribbon).
   */
  const elsewhere = [
    'Workbook._GetRangeForEventByReferenceId',
    'Workbook._GetRangeOrNullObjectForEventByReferenceId',
    'AddinInternalService.NotifyActionHandlerReady',
    'AppRuntimeService.GetAppRuntimeState',
    'AppRuntimeService.SetAppRuntimeState',
    'DynamicRibbon.GetTab',
    'DynamicRibbon.GetButton',
    'RibbonButton.Enabled',
  ];

  it('holds every member that the stand-in claims', () => {
    const claimed = [...declaredMembers()].flatMap(([name, members]) =>
      members.map((one) => `${name}.${one}`),
    );
    const missing = claimed.filter((member) => !mockServed.has(member) && !elsewhere.includes(member));
    expect(missing).toEqual([]);
  });
});
