import { declareClass, link, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { ChartAxis } from '../../workbook-file/model/chart';
import { chartTextFormat } from './chartFontClass';
import type { ChartTarget } from './chartTarget';

const axisFormat = chartTextFormat('ChartAxisFormat');
const titleFormat = chartTextFormat('ChartAxisTitleFormat');

const gridlinesClass = declareClass<ChartAxis>('ChartGridlines', {
  members: {
    Visible: property(
      (axis) => axis.majorGridlines,
      (axis, value) => {
        axis.majorGridlines = value === true;
      },
    ),
  },
});

const axisTitleClass = declareClass<ChartAxis>('ChartAxisTitle', {
  members: {
    Text: property(
      (axis) => axis.title ?? '',
      (axis, value) => {
        if (typeof value !== 'string') throw new HostError('InvalidArgument');
        axis.title = value === '' ? undefined : value;
      },
    ),
    Visible: property(
      (axis) => axis.title !== undefined,
      (axis, value) => {
        axis.title = value === true ? (axis.title ?? 'Axis Title') : undefined;
      },
    ),
    Format: link((axis) => titleFormat(axis.titleFont)),
  },
});

/** An end of the scale: a number, or `""` for Excel's own choice. */
function bound(name: 'maximum' | 'minimum') {
  return property<ChartAxis>(
    (axis) => axis[name] ?? '',
    (axis, value) => {
      if (value !== '' && typeof value !== 'number') throw new HostError('InvalidArgument');
      axis[name] = value === '' ? undefined : value;
    },
  );
}

const chartAxisClass = declareClass<ChartAxis>('ChartAxis', {
  members: {
    Visible: property(
      (axis) => axis.visible,
      (axis, value) => {
        axis.visible = value === true;
      },
      '1.7',
    ),
    ReversePlotOrder: property(
      (axis) => axis.reversePlotOrder,
      (axis, value) => {
        axis.reversePlotOrder = value === true;
      },
      '1.7',
    ),
    NumberFormat: property(
      (axis) => axis.numberFormat ?? 'General',
      (axis, value) => {
        if (typeof value !== 'string') throw new HostError('InvalidArgument');
        axis.numberFormat = value;
      },
      '1.8',
    ),
    Maximum: bound('maximum'),
    Minimum: bound('minimum'),
    MajorGridlines: link((axis) => gridlinesClass(axis)),
    Title: link((axis) => axisTitleClass(axis)),
    Format: link((axis) => axisFormat(axis.font)),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxesClass = declareClass<ChartTarget>('ChartAxes', {
  members: {
    CategoryAxis: link(({ chart }) => chartAxisClass(chart.category)),
    ValueAxis: link(({ chart }) => chartAxisClass(chart.value)),
  },
});
