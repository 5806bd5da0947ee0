import { rateLine } from '../../measures/atThisRate';
import { toldPoints } from '../../measures/change';
import type { LinkedMeasure } from '../../measures/linkMeasures';
import { tenth } from '../../measures/readFigure';
import type { DateSettings } from '../../plan/values/dateSettings';
import { periodFrom, periodInWords, type Period } from '../../plan/values/reportingPeriod';
import { table, type LineChart, type TableBlock } from '../blocks/block';
import { accent, quietInk, ratingColours } from '../sheet/palette';
import type { LineLook } from '../sheet/sheetModel';

/** Fewer figures are no line. */
const fewestFigures = 3;
/** The line goes on for so many periods after the newest figure. */
const ahead = 3;
/** A chart has the newest periods: the names of so many have room under it. */
export const mostPeriods = 16;

/** Told apart in grey by their dashes: what is, what is aimed at, what was, and where it leads. */
const looks = {
  figure: { colour: accent, weight: 3.5 },
  target: { colour: ratingColours.green.fill, dash: 'Dash' },
  baseline: { colour: quietInk, dash: 'DashDot' },
  rate: { colour: accent, dash: 'RoundDot' },
} as const satisfies Readonly<Record<string, LineLook>>;

/** A chart of a measure over time, and the rows of figures that it is drawn from, period by period. */
export interface MeasureChart {
  readonly periods: readonly string[];
  readonly rows: readonly ChartRow[];
  /** @param first of its rows in the table, from 0 */
  readonly chart: (of: TableBlock, first: number, span: number) => LineChart;
}

/** A line of a chart, as the table behind the charts has it. */
interface ChartRow {
  readonly measure: string;
  readonly line: string;
  readonly look: LineLook;
  readonly values: readonly (number | null)[];
}

interface Point {
  readonly period: Period;
  readonly value: number | null;
}

/** The table that charts of the same periods are drawn from: the rows of one after those of the other. */
export const chartFigures = (charts: readonly MeasureChart[]): TableBlock =>
  table<ChartRow>({
    as: 'list',
    rows: charts.flatMap(({ rows }) => rows),
    columns: [
      { head: 'Measure', kind: 'text', of: ({ measure, line }) => `${measure}: ${line.toLowerCase()}` },
      ...(charts[0]?.periods ?? []).map((period, index) => ({
        head: period,
        kind: 'figure' as const,
        of: ({ values }: ChartRow) => values[index] ?? '',
      })),
    ],
  });

/** The chart of a measure; null for one with too few figures. @param number tells charts of one sheet apart */
export function measureChart(
  measure: LinkedMeasure,
  number: number,
  dates: DateSettings,
): MeasureChart | null {
  const told = toldPoints(measure);
  const newest = told.at(-1);
  if (told.length < fewestFigures || newest === undefined) return null;
  const { values, unit, text, targets } = measure;
  const line = rateLine(measure);
  const later =
    line === null ? [] : Array.from({ length: ahead }, (_, index) => periodFrom(newest.period, index + 1));
  const points: Point[] = [
    ...measure.points.filter(({ period }) => period.number <= newest.period.number),
    ...later.map((period) => ({ period, value: null })),
  ].slice(-mostPeriods);
  const targetOf = ({ period }: Point): number | null =>
    targets.find((one) => one.period.number === period.number)?.value ?? values.target;
  const rateOf = ({ period }: Point): number | null =>
    line === null || period.number < line.first ? null : tenth(line.at(period.number), 1);
  const rowOf = (name: string, look: LineLook, of: (point: Point) => number | null): ChartRow => ({
    measure: text,
    line: name,
    look,
    values: points.map(of),
  });
  const figure = rowOf('Figure', looks.figure, ({ value }) => value);
  const others = [
    ...(values.target === null ? [] : [rowOf('Target', looks.target, targetOf)]),
    ...(values.baseline === null ? [] : [rowOf('Baseline', looks.baseline, () => values.baseline)]),
    ...(line === null ? [] : [rowOf('At this rate', looks.rate, rateOf)]),
  ];
  const rows = [figure, ...others];
  const [lowest, highest] = bounds(rows.flatMap((row) => row.values.flatMap((one) => one ?? [])));
  return {
    periods: points.map(({ period }) => shortPeriod(periodInWords(period, dates))),
    rows,
    chart: (of, first, span) => ({
      name: `BRAG Board measure ${number}`,
      title: unit === '' ? text : `${text} (${unit})`,
      span,
      of,
      // The figures are drawn last, over the others.
      lines: [...others, figure].map((row) => ({
        name: row.line,
        row: first + rows.indexOf(row),
        ...row.look,
      })),
      axis: { lowest, highest, marks: standAlone(points) },
    }),
  };
}

/** `Nov 2024`, where there is little room. */
const shortPeriod = (words: string): string => words.replace(/^([A-Z][a-z]{2})[a-z]+ (?=20)/, '$1 ');

/** Whether a figure has none beside it, so that no line would show it. */
const standAlone = (points: readonly Point[]): boolean =>
  points.some(
    ({ value }, index) =>
      value !== null && points[index - 1]?.value == null && points[index + 1]?.value == null,
  );

/** Round bounds a little beyond the figures, never below nothing where no figure is. */
function bounds(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(most - least, Math.abs(most) / 10, 1) / 10;
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, 1)));
  const low = Math.floor((least - room) / step) * step;
  return [least >= 0 ? Math.max(0, low) : low, Math.ceil((most + room) / step) * step];
}
