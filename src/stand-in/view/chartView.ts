import { formatValue } from '../../workbook-file/formulas/formatValue';
import { rangeOfReference } from '../objects/rangeAddress';
import { eachCell } from '../objects/rangeTarget';
import { offsetOf } from '../../workbook-file/model/anchors';
import type { Book } from '../../workbook-file/model/book';
import type { CellValue } from '../../workbook-file/model/cell';
import type { Chart, ChartSeries } from '../../workbook-file/model/chart';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { ChartView } from './shapes';

const PIXELS_PER_POINT = 96 / 72;
/** Points of a chart that are read; more cannot be told apart in a picture. */
const MOST_POINTS = 500;

interface Point {
  value: CellValue;
  text: string;
}

/** The cells that a chart's formula leads to; none where it is more than a plain reference. */
function pointsOf(book: Book, home: Sheet, formula: string | undefined): Point[] {
  const target = formula === undefined ? undefined : rangeOfReference(book, formula, home);
  const points: Point[] = [];
  if (!target || target.area.rows * target.area.columns > MOST_POINTS) return points;
  eachCell(target.area, (row, column) => {
    const value = target.sheet.cell(row, column)?.value ?? null;
    const { numberFormat } = book.styles.style(target.sheet.styleAt(row, column));
    points.push({ value, text: formatValue(value, numberFormat, book.date1904) });
  });
  return points;
}

function seriesView(book: Book, sheet: Sheet, chart: Chart, series: ChartSeries, index: number) {
  const [named] = pointsOf(book, sheet, series.nameFormula);
  return {
    name: named?.text ?? series.nameText ?? `Series${index + 1}`,
    values: pointsOf(book, sheet, series.values).map(({ value }) =>
      typeof value === 'number' ? value : null,
    ),
    color: series.color ?? series.lineColor,
    line: series.lineColor,
    dash: series.lineStyle,
    weight: series.lineWeight,
    labels: (series.labels ?? chart.labels)?.show ?? false,
  };
}

/** A chart as it is drawn: the figures as they are now, and where it stands. */
export function chartView(book: Book, sheet: Sheet, chart: Chart): ChartView {
  const from = offsetOf(sheet, chart.from);
  const to = offsetOf(sheet, chart.to);
  const pixels = (points: number) => Math.round(points * PIXELS_PER_POINT);
  return {
    key: chart.key,
    type: chart.type,
    name: chart.name,
    left: pixels(from.left),
    top: pixels(from.top),
    width: pixels(to.left - from.left),
    height: pixels(to.top - from.top),
    title: chart.title.visible ? (chart.title.text ?? '') : '',
    legend: chart.legend.visible ? chart.legend.position : '',
    categories: pointsOf(book, sheet, chart.series[0]?.categories).map(({ text }) => text),
    series: chart.series.map((series, index) => seriesView(book, sheet, chart, series, index)),
    categoryReversed: chart.category.reversePlotOrder,
    valueMaximum: chart.value.maximum,
    categoryVisible: chart.category.visible,
    valueVisible: chart.value.visible,
    gapWidth: chart.gapWidth ?? 150,
  };
}
