import { cellAddress, type Rect } from '../core/cells/address';
import type { ChartModel } from '../core/papers/sheet/sheetModel';

const textSize = 10.5;
/** The gap between bars as a percentage of a bar. */
const gapWidth = 45;
/** Where the rows of a table hold the bars apart. */
const bareGapWidth = 60;
/** Parts a bar's pieces, which may be alike in grey. */
const between = '#FFFFFF';

type RangeOf = (area: Rect) => Excel.Range;

/**
 * Adds a chart, or brings the one of that name up to date in place. A series of ours that somebody deleted is added
 * again; series that officers have put in stay.
 * @param range gives the cells of an area
 * @param there what the series of the chart are called that is on the sheet already; null where there is none
 */
export function writeChart(
  sheet: Excel.Worksheet,
  model: ChartModel,
  there: readonly string[] | null,
  range: RangeOf,
): void {
  const chart = there === null ? addChart(sheet, model, range) : sheet.charts.getItem(model.name);
  const { position } = model;
  chart.setPosition(
    cellAddress(position.row, position.column),
    cellAddress(position.row + position.rows - 1, position.column + position.columns - 1),
  );
  const isBare = model.bare === true;
  if (isBare) {
    chart.title.visible = false;
    chart.legend.visible = false;
  } else {
    chart.title.text = model.title;
    chart.legend.position = 'Bottom';
  }
  // Of the title, the legend and both axes.
  chart.format.font.size = textSize;
  if (!isBare && there === null) chart.title.format.font.bold = true;
  const { axes } = chart;
  const { valueAxis } = axes;
  if (isBare && there !== null) axes.categoryAxis.visible = true;
  // Excel draws lying bars from the bottom up; the table's first row belongs on top.
  if (model.upright === undefined && model.lines === undefined) axes.categoryAxis.reversePlotOrder = true;
  // What a hidden axis is like cannot be set, so it is hidden last.
  if (there !== null && model.lines === undefined) valueAxis.visible = true;
  valueAxis.majorGridlines.visible = false;
  // Excel's own choice leaves a quarter of the height empty.
  if (model.upright !== undefined) valueAxis.maximum = model.upright.tallest;
  if (model.lines === undefined) valueAxis.visible = false;
  else {
    valueAxis.minimum = model.lines.lowest;
    valueAxis.maximum = model.lines.highest;
  }
  if (isBare) axes.categoryAxis.visible = false;
  const ours = new Set(model.series.flatMap(({ name, former = name }) => [name, former]));
  const places = (there ?? ['']).flatMap((name, index) => (there === null || ours.has(name) ? [index] : []));
  const categories = range(model.categories);
  model.series.forEach((part, index) => {
    const place = places[index];
    const series = place === undefined ? chart.series.add(part.name) : chart.series.getItemAt(place);
    if (place !== undefined && there?.[place] !== part.name) series.name = part.name;
    series.setValues(range(part.values));
    // The first line's names stand under all of them.
    if (model.lines === undefined || index === 0) series.setXAxisValues(categories);
    if (part.line !== undefined) {
      const { dash, weight } = part.line;
      const { line } = series.format;
      line.color = part.fill;
      if (dash !== undefined) line.lineStyle = dash;
      if (weight !== undefined) line.weight = weight;
      return;
    }
    // It belongs to all bars of the chart.
    if (index === 0) series.gapWidth = isBare ? bareGapWidth : gapWidth;
    series.format.fill.setSolidColor(part.fill);
    series.format.line.color = part.outline ?? between;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = part.labelFormat;
    series.dataLabels.format.font.color = part.labelColour;
    series.dataLabels.format.font.size = textSize;
  });
}

/**
 * A chart with its first series. From more cells Excel guesses which are names and which values; from
 * one column of numbers it can only make one series, if there are two cells: a single one it widens.
 */
function addChart(sheet: Excel.Worksheet, model: ChartModel, range: RangeOf): Excel.Chart {
  const [first] = model.series;
  if (first === undefined) throw new RangeError('A chart needs a series');
  const inRow = first.values.columns > 1;
  const source = inRow ? first.values : { ...first.values, rows: Math.max(2, first.values.rows) };
  const { lines, upright } = model;
  const bars = upright === undefined ? 'BarStacked' : 'ColumnStacked';
  const type = lines === undefined ? bars : lines.marks ? 'LineMarkers' : 'Line';
  const chart = sheet.charts.add(type, range(source), inRow ? 'Rows' : 'Columns');
  chart.name = model.name;
  return chart;
}
