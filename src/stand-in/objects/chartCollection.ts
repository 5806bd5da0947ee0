import type { Args } from '../protocol/hostObject';
import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { anchorAt } from '../../workbook-file/model/anchors';
import { plainAxis, type Chart } from '../../workbook-file/model/chart';
import { chartTypes } from '../../workbook-file/model/chartTypes';
import { chartClass } from './chartClass';
import { seriesOfRange } from './chartData';
import { collectionMembers, countMember, placeMember } from './collectionMembers';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

/** Size of a new chart in Excel, in points: 5 by 3 inches. */
const WIDTH = 360;
const HEIGHT = 216;

const items = (self: WorksheetTarget) => self.sheet.charts.map((chart) => chartClass({ ...self, chart }));

function find(self: WorksheetTarget, key: string) {
  const chart = self.sheet.charts.find(
    ({ name, key: own }) => own === key || name.toLowerCase() === key.toLowerCase(),
  );
  return chart && chartClass({ ...self, chart });
}

function add(self: WorksheetTarget, args: Args) {
  const type = args.text(0);
  if (!chartTypes[type])
    throw new HostError('NotImplemented', `The stand-in Excel does not make charts of type ${type}.`);
  const { sheet } = self;
  const series = seriesOfRange(rangeClass.from(args.object(1)), args.optionalText(2) ?? 'Auto');
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++;
  const chart: Chart = {
    key: self.book.newId(),
    name: `Chart ${number}`,
    type,
    from: anchorAt(sheet, 0, 0),
    to: anchorAt(sheet, WIDTH, HEIGHT),
    title: { text: 'Chart Title', visible: true, font: {} },
    legend: { visible: true, position: 'Bottom', font: {} },
    category: plainAxis(false),
    value: plainAxis(true),
    series,
  };
  sheet.charts.push(chart);
  return chartClass({ ...self, chart });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection = declareClass<WorksheetTarget>('ChartCollection', {
  items,
  members: {
    ...collectionMembers(items, find),
    ...placeMember(items),
    ...countMember(items),
    Add: method(add),
  },
});
