import type { Trial } from './trial';

/** A chart as the add-in makes and changes it. */
export const chartTrials: readonly Trial[] = [
  {
    name: 'A chart with two series',
    make: async ({ sheet, range, read }) => {
      range('M2:O5').values = [
        ['', 'Blue', 'Red'],
        ['PA1', 3, 1],
        ['PA2', 2, 0],
        ['PA3', 4, 2],
      ];
      const chart = sheet.charts.add('BarStacked', range('N3:N5'), 'Columns');
      chart.name = 'BRAG Board trial';
      chart.setPosition('M8', 'R20');
      chart.title.text = 'Progress by area';
      chart.format.font.size = 10;
      chart.title.format.font.size = 11;
      chart.title.format.font.bold = true;
      chart.legend.position = 'Bottom';
      chart.legend.format.font.size = 9;
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.format.font.size = 9;
      valueAxis.minimum = 0;
      valueAxis.maximum = 8;
      valueAxis.majorGridlines.visible = false;
      valueAxis.visible = false;
      const more = chart.series.add('Red');
      for (const [series, name, column] of [
        [chart.series.getItemAt(0), 'Blue', 'N'],
        [more, 'Red', 'O'],
      ] as const) {
        series.name = name;
        series.setValues(range(`${column}3:${column}5`));
        series.setXAxisValues(range('M3:M5'));
        series.gapWidth = 45;
        series.format.fill.setSolidColor('#1D70B8');
        series.format.line.color = '#FFFFFF';
        series.format.line.lineStyle = 'Dash';
        series.format.line.weight = 2;
        series.hasDataLabels = true;
        series.dataLabels.showValue = true;
        series.dataLabels.numberFormat = '"B "0;;;';
        series.dataLabels.format.font.color = '#FFFFFF';
        series.dataLabels.format.font.size = 9;
      }
      return {
        chart: await read(chart, 'name,chartType'),
        title: await read(chart.title, 'text'),
        legend: await read(chart.legend, 'position'),
        axis: await read(categoryAxis, 'reversePlotOrder'),
        series: [
          await read(chart.series.getItemAt(0), 'name,gapWidth,hasDataLabels'),
          await read(chart.series.getItemAt(1), 'name'),
        ],
      };
    },
  },
  {
    name: 'A chart of bars alone',
    make: async ({ sheet, read }) => {
      const chart = sheet.charts.getItem('BRAG Board trial');
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.categoryAxis.visible = false;
      const bare = [await read(chart.title, 'visible'), await read(chart.legend, 'visible')];
      chart.title.visible = true;
      chart.legend.visible = true;
      chart.axes.categoryAxis.visible = true;
      return bare;
    },
  },
  {
    name: 'A hidden axis that is set afterwards',
    make: async ({ sheet, read }) => {
      const { valueAxis } = sheet.charts.getItem('BRAG Board trial').axes;
      valueAxis.visible = false;
      valueAxis.maximum = 9;
      valueAxis.majorGridlines.visible = false;
      return read(valueAxis, 'visible');
    },
  },
  {
    name: 'Charts and series by their names, and taking them out',
    make: async ({ sheet, context }) => {
      const chart = sheet.charts.getItem('BRAG Board trial');
      sheet.charts.load('items/name,items/series/items/name');
      await context.sync();
      const names = sheet.charts.items.map((one) => [one.name, ...one.series.items.map(({ name }) => name)]);
      chart.series.getItemAt(1).delete();
      const series = chart.series.getCount();
      chart.delete();
      const charts = sheet.charts.getCount();
      await context.sync();
      return { names, series: series.value, charts: charts.value };
    },
  },
];
