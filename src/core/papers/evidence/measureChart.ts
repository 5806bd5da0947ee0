import { rateLine } from '../../measures/atThisRate';
import { toldPoints } from '../../measures/change';
import type { LinkedMeasure } from '../../measures/linkMeasures';
import { tenth } from '../../measures/readFigure';
import type { DateSettings } from '../../plan/values/dateSettings';
import { periodFrom, periodInWords, type Period } from '../../plan/values/reportingPeriod';
import { table, type LineChart, type TableBlock } from '../blocks/block';
import { accent, quietInk, ratingColours } from '../sheet/palette';

/** Fewer figures are no line. */
const fewestFigures = 3;
/** The line goes on for so many periods after the newest figure. */
const ahead = 3;
/** A chart has the newest periods: the names of so many have room under it. */
const mostPeriods = 16;

/** A chart of a measure over time, and its rows of the table that all charts are drawn from. */
export interface MeasureChart {
  readonly rows: readonly ChartRow[];
  /** @param first of its rows in the table, from 0 */
  readonly chart: (of: TableBlock, first: number, span: number) => LineChart;
}

interface Row {
  readonly period: Period;
  readonly value: number | null;
  readonly text: string;
}

const columns = {
  period: 'Period',
  figure: 'Figure',
  target: 'Target',
  baseline: 'Baseline',
  rate: 'At this rate',
} as const;

/** A period of a measure, as the table behind the charts has it. */
export interface ChartRow {
  readonly measure: string;
  readonly period: string;
  readonly figure: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  readonly rate: number | null;
  /** As the scorecard shows it. */
  readonly text: string;
}

/** The table that charts are drawn from: the rows of one after those of the other. */
export const chartFigures = (charts: readonly MeasureChart[]): TableBlock =>
  table<ChartRow>({
    as: 'figures',
    rows: charts.flatMap(({ rows }) => rows),
    columns: [
      { head: 'Measure', kind: 'text', of: ({ measure }) => measure },
      { head: columns.period, kind: 'text', of: ({ period }) => period },
      { head: columns.figure, kind: 'figure', of: ({ figure }) => figure ?? '' },
      { head: columns.target, kind: 'figure', of: ({ target }) => target ?? '' },
      { head: columns.baseline, kind: 'figure', of: ({ baseline }) => baseline ?? '' },
      { head: columns.rate, kind: 'figure', of: ({ rate }) => rate ?? '' },
      { head: 'As the scorecard shows it', kind: 'text', of: ({ text }) => text },
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
  const rows: Row[] = [
    ...measure.points.filter(({ period }) => period.number <= newest.period.number),
    ...later.map((period) => ({ period, value: null, text: '' })),
  ].slice(-mostPeriods);
  const targetOf = ({ period }: Row): number | null =>
    targets.find((one) => one.period.number === period.number)?.value ?? values.target;
  const rateOf = ({ period }: Row): number | null =>
    line === null || period.number < line.first ? null : tenth(line.at(period.number), 1);
  const all = rows.flatMap((row) =>
    [row.value, targetOf(row), values.baseline, rateOf(row)].flatMap((one) => one ?? []),
  );
  const [lowest, highest] = bounds(all);
  return {
    rows: rows.map((row) => ({
      measure: text,
      period: shortPeriod(periodInWords(row.period, dates)),
      figure: row.value,
      target: targetOf(row),
      baseline: values.baseline,
      rate: rateOf(row),
      text: row.text,
    })),
    chart: (of, first, span) => ({
      name: `BRAG Board measure ${number}`,
      title: unit === '' ? text : `${text} (${unit})`,
      span,
      of,
      rows: { first, count: rows.length },
      names: columns.period,
      lines: [
        ...(values.target === null ? [] : [{ column: columns.target, colour: ratingColours.green.fill }]),
        ...(values.baseline === null ? [] : [{ column: columns.baseline, colour: quietInk }]),
        ...(line === null ? [] : [{ column: columns.rate, colour: ratingColours.amber.fill }]),
        // Drawn last, over the others.
        { column: columns.figure, colour: accent },
      ],
      axis: { lowest, highest, marks: standAlone(rows) },
    }),
  };
}

/** `Nov 2024`, where there is little room. */
const shortPeriod = (words: string): string => words.replace(/^([A-Z][a-z]{2})[a-z]+ (?=20)/, '$1 ');

/** Whether a figure has none beside it, so that no line would show it. */
const standAlone = (rows: readonly Row[]): boolean =>
  rows.some(
    ({ value }, index) => value !== null && rows[index - 1]?.value == null && rows[index + 1]?.value == null,
  );

/** Round bounds a little beyond the figures, never below nothing where no figure is. */
function bounds(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(most - least, Math.abs(most) / 10, 1) / 10;
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, 1)));
  const low = Math.floor((least - room) / step) * step;
  return [least >= 0 ? Math.max(0, low) : low, Math.ceil((most + room) / step) * step];
}
