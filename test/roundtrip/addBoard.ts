import type { StandInExcel } from '../../src/stand-in/node/openStandInExcel';

/** The sheet that the round trip adds, or takes again when it is already there. */
const BOARD = 'Round trip';

/**
 * Adds a sheet with values, formulas, looks, a stacked bar chart, a conditional format and a data validation through
 * genuine Office.js. Doing it again changes nothing.
 */
export async function addBoard({ Excel }: StandInExcel): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const found = worksheets.getItemOrNullObject(BOARD);
    const name = names.getItemOrNullObject('round_trip');
    found.load('name');
    name.load('name');
    await context.sync();
    const sheet = found.isNullObject ? worksheets.add(BOARD) : found;
    if (name.isNullObject) names.add('round_trip', sheet.getRange('A1'));

    sheet.getRange('A1:D4').values = [
      ['Area', 'Green', 'Amber', 'Red'],
      ['Early help & "support" <1>', 3, 2, 1],
      ['Joint commissioning', 5, 0, 4],
      ['=COUNTA(A2:A3)', '=SUM(B2:B3)', '=SUM(C2:C3)', '=IF(D3>D2,"worse","better")'],
    ];
    const head = sheet.getRange('A1:D1');
    head.format.fill.color = '#1D70B8';
    head.format.font.color = '#FFFFFF';
    head.format.font.bold = true;
    sheet.getRange('B2:D3').numberFormat = [
      ['#,##0', '#,##0', '#,##0'],
      ['#,##0', '#,##0', '#,##0'],
    ];
    sheet.getRange('A:A').format.columnWidth = 180;
    sheet.getRange('A2:D3').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };

    const ratings = sheet.getRange('B2:D3');
    ratings.conditionalFormats.clearAll();
    const rule = ratings.conditionalFormats.add('CellValue');
    rule.cellValue.format.fill.color = '#FFBF47';
    rule.cellValue.rule = { formula1: '=3', operator: 'GreaterThan' };
    sheet.getRange('A6').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Blue,Red,Amber,Green' },
    };

    const old = sheet.charts.getItemOrNullObject('Ratings');
    old.load('name');
    await context.sync();
    const data = sheet.getRange('A1:D3');
    const chart = old.isNullObject ? sheet.charts.add('BarStacked', data, 'Columns') : old;
    chart.name = 'Ratings';
    chart.setData(data, 'Columns');
    chart.setPosition('A8', 'D22');
    chart.title.text = 'Ratings by area';
    chart.axes.categoryAxis.reversePlotOrder = true;
    for (const [index, color] of ['#00703C', '#FFBF47', '#B3261E'].entries()) {
      const series = chart.series.getItemAt(index);
      series.format.fill.setSolidColor(color);
      series.gapWidth = 50;
      series.hasDataLabels = true;
      series.dataLabels.showValue = true;
      series.dataLabels.format.font.color = '#FFFFFF';
    }
    await context.sync();
  });
}
