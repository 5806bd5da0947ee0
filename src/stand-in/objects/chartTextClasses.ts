import { declareClass, link, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { legendPositions } from '../../workbook-file/model/chartTypes';
import { chartTextFormat } from './chartFontClass';
import { requireEditable, type ChartTarget } from './chartTarget';

const titleFormat = chartTextFormat('ChartTitleFormat');
const legendFormat = chartTextFormat('ChartLegendFormat');

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitleClass = declareClass<ChartTarget>('ChartTitle', {
  members: {
    Text: property(
      ({ chart }) => chart.title.text ?? '',
      (self, value) => {
        requireEditable(self);
        if (typeof value !== 'string') throw new HostError('InvalidArgument');
        self.chart.title.text = value;
        self.chart.title.visible = true;
      },
    ),
    Visible: property(
      ({ chart }) => chart.title.visible,
      (self, value) => {
        requireEditable(self);
        self.chart.title.visible = value === true;
        if (value !== true) {
          self.chart.title.text = undefined;
          for (const facet of Object.keys(self.chart.title.font))
            Reflect.deleteProperty(self.chart.title.font, facet);
        }
      },
    ),
    Format: link((self) => titleFormat(self.chart.title.font)),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegendClass = declareClass<ChartTarget>('ChartLegend', {
  members: {
    Visible: property(
      ({ chart }) => chart.legend.visible,
      (self, value) => {
        requireEditable(self);
        self.chart.legend.visible = value === true;
      },
    ),
    Position: property(
      ({ chart }) => chart.legend.position,
      (self, value) => {
        requireEditable(self);
        if (typeof value !== 'string' || !(value in legendPositions)) throw new HostError('InvalidArgument');
        self.chart.legend.position = value;
      },
    ),
    Format: link((self) => legendFormat(self.chart.legend.font)),
  },
});
