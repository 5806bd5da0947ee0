import { OpenBook } from '../../src/stand-in/openBook';
import { sheetShape } from '../../src/stand-in/view/sheetShape';
import { openParts } from '../../src/workbook-file/read/openParts';
import { codeOf, openWorkbook, reopen } from '../support/newWorkbook';

describe('charts', () => {
  it('of the file are listed by name, and stay as they are', async () => {
    const { Excel } = await openWorkbook('chart.xlsx');
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load('items/name,items/chartType,items/left,items/top');
      const series = charts.getItemAt(0).series;
      series.load('items/name');
      await context.sync();
      expect(charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ['Spend chart', 'ColumnClustered'],
      ]);
      expect([charts.items[0]?.left, charts.items[0]?.top]).toEqual([192, 15]);
      expect(series.items.map(({ name }) => name)).toEqual(['Series1']);
    });
  });

  it.each([
    'BarStacked',
    'BarStacked100',
    'BarClustered',
    'ColumnStacked',
    'ColumnClustered',
    'Line',
    'Pie',
    'Doughnut',
  ] as const)('of type %s are saved as native charts over the cells, and recognised again', async (type) => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add(type, sheet.getRange('B1:C3'), 'Columns');
      chart.name = 'Spend';
      chart.title.text = 'Spend & plan';
      chart.legend.position = 'Right';
      chart.series.getItemAt(0).format.fill.setSolidColor('#00703C');
      await context.sync();
    });
    const xml = openParts(await excel.save()).text('xl/charts/chart1.xml') ?? '';
    expect(xml).toContain('<c:f>Plan!$C$2:$C$3</c:f>');
    expect(xml).toContain('<a:srgbClr val="00703C"/>');
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItem('Spend');
      chart.load('chartType,title/text,legend/position');
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
        type,
        'Spend & plan',
        'Right',
      ]);
    });
  });

  it('are drawn with a gap where there is no number, and without the names of a hidden axis', async () => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('K1:L4').values = [
        ['Month', 'EHC plans in 20 weeks (%)'],
        ['April', 51],
        ['May', 'n/a'],
        ['June', 58],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('K1:L4'), 'Columns');
      chart.axes.categoryAxis.visible = false;
      await context.sync();
    });
    const { book } = new OpenBook(await excel.save()).opened;
    const [sheet] = book.sheets;
    expect(sheetShape(book, sheet!).charts).toEqual([
      expect.objectContaining({
        categories: ['April', 'May', 'June'],
        categoryVisible: false,
        series: [expect.objectContaining({ name: 'EHC plans in 20 weeks (%)', values: [51, null, 58] })],
      }),
    ]);
  });

  it('keep labels, axes, gaps and fonts', async () => {
    const excel = await openWorkbook();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:C3'), 'Auto');
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = 'OutsideEnd';
      series.dataLabels.numberFormat = '#,##0;;';
      series.gapWidth = 40;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.maximum = 2000;
      chart.axes.categoryAxis.format.font.size = 12;
      chart.title.visible = false;
      await context.sync();
    });
    const { Excel } = await reopen(excel);
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getFirst().charts.getItemAt(0);
      chart.load(
        'title/visible,axes/categoryAxis/reversePlotOrder,axes/valueAxis/visible,axes/valueAxis/maximum',
      );
      const series = chart.series.getItemAt(0);
      series.load('gapWidth,hasDataLabels,dataLabels/position,dataLabels/numberFormat');
      const { font } = chart.axes.categoryAxis.format;
      font.load('size');
      await context.sync();
      expect([
        series.gapWidth,
        series.hasDataLabels,
        series.dataLabels.position,
        series.dataLabels.numberFormat,
      ]).toEqual([40, true, 'OutsideEnd', '#,##0;;']);
      expect([
        chart.title.visible,
        chart.axes.categoryAxis.reversePlotOrder,
        chart.axes.valueAxis.visible,
        chart.axes.valueAxis.maximum,
        font.size,
      ]).toEqual([false, true, false, 2000, 12]);
    });
  });

  it('refuse a place of labels that would make Excel call the file damaged', async () => {
    const { Excel } = await openWorkbook();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B1:C3'), 'Columns');
      chart.series.getItemAt(0).dataLabels.position = 'OutsideEnd';
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('can be moved and deleted', async () => {
    const excel = await openWorkbook('chart.xlsx');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.getItem('Spend chart');
      chart.setPosition('B10', 'D20');
      chart.load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 135, 144, 165]);
    });
    const again = await reopen(excel);
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().charts.getItem('Spend chart').delete();
      await context.sync();
    });
    expect(openParts(await again.save()).names).not.toContain('xl/charts/chart1.xml');
  });
});
