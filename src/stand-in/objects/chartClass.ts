import type { Args } from '../protocol/hostObject';
import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { anchorAt, offsetOf } from '../../workbook-file/model/anchors';
import { plainLabels, type Chart, type ChartFont } from '../../workbook-file/model/chart';
import { chartTypes } from '../../workbook-file/model/chartTypes';
import { chartAxesClass } from './chartAxisClasses';
import { seriesOfRange } from './chartData';
import { chartLabelsClass } from './chartLabelsClass';
import { chartSeriesCollection } from './chartSeriesClasses';
import { requireEditable, type ChartTarget } from './chartTarget';
import { chartTextFormat } from './chartFontClass';
import { chartLegendClass, chartTitleClass } from './chartTextClasses';
import { rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import { worksheetClass } from './worksheetClass';

interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Place and size in points. */
function bounds({ sheet, chart }: ChartTarget): Bounds {
  const from = offsetOf(sheet, chart.from);
  const to = offsetOf(sheet, chart.to);
  return { left: from.left, top: from.top, width: to.left - from.left, height: to.top - from.top };
}

function place(name: keyof Bounds) {
  return property<ChartTarget>(
    (self) => bounds(self)[name],
    (self, value) => {
      if (typeof value !== 'number' || !(value >= 0)) throw new HostError('InvalidArgument');
      const now = bounds(self);
      // A rounding error is no move: the same size set again leaves the anchor as it is.
      if (Math.abs(now[name] - value) < 0.01) return;
      now[name] = value;
      const { left, top, width, height } = now;
      self.chart.from = anchorAt(self.sheet, left, top);
      self.chart.to = anchorAt(self.sheet, left + width, top + height);
    },
  );
}

function rangeOf(self: ChartTarget, args: Args, index: number) {
  const object = args.object(index);
  return object ? rangeClass.from(object) : rangeOfAddress(self.book, self.sheet, args.text(index));
}

function setPosition(self: ChartTarget, args: Args): void {
  const start = rangeOf(self, args, 0).area;
  const end = args.has(1) || args.object(1) ? rangeOf(self, args, 1).area : undefined;
  const from = { column: start.column, columnOffset: 0, row: start.row, rowOffset: 0 };
  if (end) {
    self.chart.to = {
      column: end.column + end.columns,
      columnOffset: 0,
      row: end.row + end.rows,
      rowOffset: 0,
    };
  } else {
    const { width, height } = bounds(self);
    const { left, top } = offsetOf(self.sheet, from);
    self.chart.to = anchorAt(self.sheet, left + width, top + height);
  }
  self.chart.from = from;
}

/** New data for a chart; colours and labels stay with their place in the order, as in Excel. */
function setData(self: ChartTarget, args: Args): void {
  requireEditable(self);
  const before = self.chart.series;
  self.chart.series = seriesOfRange(rangeClass.from(args.object(0)), args.optionalText(1) ?? 'Auto').map(
    (series, index) => {
      const { color, labels } = before[index] ?? {};
      return { ...series, ...(color !== undefined && { color }), ...(labels && { labels }) };
    },
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
const chartAreaFormat = chartTextFormat('ChartAreaFormat');

/** The font of the chart's area: what is set of it is set of every text that the chart has by then, as in Excel. */
function fontOfAll({ title, legend, category, value, labels, series }: Chart): ChartFont {
  const parts = [
    title.font,
    legend.font,
    ...[category, value].flatMap((axis) => [axis.font, axis.titleFont]),
    ...[labels, ...series.map((one) => one.labels)].flatMap((one) => (one === undefined ? [] : [one.font])),
  ];
  return new Proxy<ChartFont>(legend.font, {
    set: (_, facet, to) => parts.every((font) => Reflect.set(font, facet, to)),
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartClass = declareClass<ChartTarget>('Chart', {
  identity: ({ chart }) => ({ Id: chart.key }),
  members: {
    Id: property(({ chart }) => chart.key, undefined, '1.7'),
    Name: property(
      ({ chart }) => chart.name,
      ({ sheet, chart }, value) => {
        if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
        if (sheet.charts.some((other) => other !== chart && other.name === value))
          throw new HostError('ItemAlreadyExists');
        chart.name = value;
      },
    ),
    ChartType: property(
      ({ chart }) => chart.type,
      (self, value) => {
        requireEditable(self);
        if (typeof value !== 'string' || !chartTypes[value]) {
          throw new HostError(
            'NotImplemented',
            `The stand-in Excel does not make charts of type ${String(value)}.`,
          );
        }
        self.chart.type = value;
      },
      '1.7',
    ),
    Left: place('left'),
    Top: place('top'),
    Width: place('width'),
    Height: place('height'),
    Format: link((self) => chartAreaFormat(fontOfAll(self.chart)), '1.1'),
    Title: link((self) => chartTitleClass(self)),
    Legend: link((self) => chartLegendClass(self)),
    Axes: link((self) => {
      requireEditable(self);
      return chartAxesClass(self);
    }),
    Series: link((self) => chartSeriesCollection(self)),
    DataLabels: link((self) => {
      requireEditable(self);
      self.chart.labels ??= plainLabels(false);
      return chartLabelsClass({ chart: self.chart, labels: self.chart.labels });
    }),
    Worksheet: link(({ book, sheet }) => worksheetClass({ book, sheet }), '1.2'),
    SetData: method(setData),
    SetPosition: method(setPosition),
    Delete: method(({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    }),
  },
});
