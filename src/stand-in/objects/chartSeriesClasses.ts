import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { wireValue } from '../../workbook-file/model/cell';
import { plainLabels, type ChartSeries } from '../../workbook-file/model/chart';
import { chartTypes, lineDashes } from '../../workbook-file/model/chartTypes';
import { chartLabelsClass } from './chartLabelsClass';
import { requireEditable, type ChartTarget } from './chartTarget';
import { parseColor } from './parseColor';
import { absoluteReference, rangeOfReference } from './rangeAddress';
import { rangeClass } from './rangeClass';

interface SeriesTarget extends ChartTarget {
  series: ChartSeries;
  index: number;
}

const chartFillClass = declareClass<SeriesTarget>('ChartFill', {
  members: {
    SetSolidColor: method((self, args) => {
      requireEditable(self);
      self.series.color = parseColor(args.value(0));
    }),
    Clear: method((self) => {
      requireEditable(self);
      self.series.color = undefined;
    }),
  },
});

const chartLineFormatClass = declareClass<SeriesTarget>('ChartLineFormat', {
  members: {
    Color: property(
      ({ series }) => series.lineColor ?? '',
      (self, value) => {
        requireEditable(self);
        self.series.lineColor = parseColor(value);
      },
    ),
    LineStyle: property(
      ({ series }) => series.lineStyle ?? 'Continuous',
      (self, value) => {
        requireEditable(self);
        if (value !== 'Continuous' && !(String(value) in lineDashes)) throw new HostError('InvalidArgument');
        self.series.lineStyle = value === 'Continuous' ? undefined : String(value);
      },
      '1.7',
    ),
    Weight: property(
      ({ series, chart }) =>
        series.lineWeight ?? (chartTypes[chart.type]?.element === 'lineChart' ? 2.25 : 0.75),
      (self, value) => {
        requireEditable(self);
        if (typeof value !== 'number' || !(value >= 0)) throw new HostError('InvalidArgument');
        self.series.lineWeight = value;
      },
      '1.7',
    ),
    Clear: method((self) => {
      requireEditable(self);
      self.series.lineColor = undefined;
    }),
  },
});

const seriesFormatClass = declareClass<SeriesTarget>('ChartSeriesFormat', {
  members: { Fill: link((self) => chartFillClass(self)), Line: link((self) => chartLineFormatClass(self)) },
});

function nameOf({ book, sheet, series, index }: SeriesTarget): string {
  const cell =
    series.nameFormula === undefined ? undefined : rangeOfReference(book, series.nameFormula, sheet);
  if (cell) return String(wireValue(cell.sheet.cell(cell.area.row, cell.area.column)?.value ?? null));
  return series.nameText ?? `Series${index + 1}`;
}

/** Gap and overlap belong to all series of a chart, as in the file. */
function spacing(name: 'gapWidth' | 'overlap', least: number, most: number, fallback: number, since: string) {
  return property<SeriesTarget>(
    ({ chart }) => chart[name] ?? fallback,
    (self, value) => {
      requireEditable(self);
      if (typeof value !== 'number' || !(value >= least && value <= most))
        throw new HostError('InvalidArgument');
      self.chart[name] = value;
    },
    since,
  );
}

const chartSeriesClass = declareClass<SeriesTarget>('ChartSeries', {
  members: {
    Name: property(nameOf, (self, value) => {
      requireEditable(self);
      if (typeof value !== 'string') throw new HostError('InvalidArgument');
      self.series.nameText = value;
      self.series.nameFormula = undefined;
    }),
    ChartType: property(({ chart }) => chart.type, undefined, '1.7'),
    GapWidth: spacing('gapWidth', 0, 500, 150, '1.7'),
    Overlap: spacing('overlap', -100, 100, 0, '1.8'),
    HasDataLabels: property(
      ({ series }) => series.labels?.show ?? false,
      (self, value) => {
        requireEditable(self);
        const show = value === true;
        if ((self.series.labels?.show ?? false) !== show) self.series.labels = plainLabels(show);
      },
      '1.7',
    ),
    DataLabels: link((self) => {
      self.series.labels ??= plainLabels(false);
      return chartLabelsClass({ chart: self.chart, labels: self.series.labels });
    }, '1.8'),
    Format: link((self) => seriesFormatClass(self)),
    SetValues: method((self, args) => {
      requireEditable(self);
      const { sheet, area } = rangeClass.from(args.object(0));
      self.series.values = absoluteReference(sheet, area);
    }, '1.7'),
    SetXAxisValues: method((self, args) => {
      requireEditable(self);
      const { sheet, area } = rangeClass.from(args.object(0));
      self.series.categories = absoluteReference(sheet, area);
    }, '1.7'),
    Delete: method((self) => {
      requireEditable(self);
      self.chart.series = self.chart.series.filter((series) => series !== self.series);
    }, '1.7'),
  },
});

const at = (self: ChartTarget, index: number) => {
  const series = self.chart.series[index];
  if (!series) throw new HostError('InvalidArgument');
  return chartSeriesClass({ ...self, series, index });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection = declareClass<ChartTarget>('ChartSeriesCollection', {
  items: (self) => self.chart.series.map((_, index) => at(self, index)),
  members: {
    Count: property(({ chart }) => chart.series.length),
    GetCount: method(({ chart }) => chart.series.length, '1.4'),
    GetItemAt: method((self, args) => at(self, args.integer(0))),
    Add: method((self, args) => {
      requireEditable(self);
      self.chart.series.push({ values: '', ...(args.has(0) && { nameText: args.text(0) }) });
      return at(self, self.chart.series.length - 1);
    }, '1.7'),
  },
});
