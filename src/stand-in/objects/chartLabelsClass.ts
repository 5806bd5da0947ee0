import { declareClass, link, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Chart, ChartLabels } from '../../workbook-file/model/chart';
import { chartTypes } from '../../workbook-file/model/chartTypes';
import { chartTextFormat } from './chartFontClass';

/** Data labels of a series or of a whole chart, and the chart that decides where they may be. */
export interface LabelsTarget {
  chart: Chart;
  labels: ChartLabels;
}

const labelFormat = chartTextFormat('ChartDataLabelFormat');

function shown(name: 'showValue' | 'showSeriesName' | 'showCategoryName' | 'showPercentage') {
  return property<LabelsTarget>(
    ({ labels }) => labels[name],
    ({ labels }, value) => {
      labels[name] = value === true;
      if (value === true) labels.show = true;
    },
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartLabelsClass = declareClass<LabelsTarget>('ChartDataLabels', {
  members: {
    ShowValue: shown('showValue'),
    ShowSeriesName: shown('showSeriesName'),
    ShowCategoryName: shown('showCategoryName'),
    ShowPercentage: shown('showPercentage'),
    Position: property(
      ({ labels }) => labels.position ?? null,
      ({ chart, labels }, value) => {
        if (typeof value !== 'string' || !chartTypes[chart.type]?.positions.includes(value))
          throw new HostError('InvalidArgument');
        labels.position = value;
      },
    ),
    NumberFormat: property(
      ({ labels }) => labels.numberFormat ?? 'General',
      ({ labels }, value) => {
        if (typeof value !== 'string') throw new HostError('InvalidArgument');
        labels.numberFormat = value;
        labels.linkNumberFormat = false;
      },
      '1.8',
    ),
    LinkNumberFormat: property(
      ({ labels }) => labels.linkNumberFormat ?? true,
      ({ labels }, value) => {
        labels.numberFormat ??= 'General';
        labels.linkNumberFormat = value === true;
      },
      '1.9',
    ),
    Format: link(({ labels }) => labelFormat(labels.font)),
  },
});
