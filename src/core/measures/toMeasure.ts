import { plain } from '../cells/text';
import type { Benchmark, Measure, Point, Way } from '../plan/plan';
import type { DateSettings } from '../plan/values/dateSettings';
import { percentScale } from '../plan/values/readPercent';
import { periodInWords, periodKinds, type PeriodKind } from '../plan/values/reportingPeriod';
import { figureInWords, tenth, type FigureReading } from './readFigure';
import type { DatedFigure, MeasureRows } from './readScorecard';

/** A measure from its rows: one unit, one kind of period, and which way is better. */
export function toMeasure(rows: MeasureRows, dates: DateSettings): Measure {
  const { sheet, row, column, reference, area, text, direction, rating, names, unread } = rows;
  const doubts: string[] = [];
  const unit = unitOf(rows);
  const show = shower(rows, unit);
  const kind = kindOf(rows.points);
  const others = new Set(
    rows.points
      .filter((point) => point.period.kind !== kind && isTold(point))
      .map(({ period }) => period.kind),
  );
  if (others.size > 0 && kind !== null)
    doubts.push(
      `Figures for a ${[...others].join(' and a ')} stand beside those for a ${kind} and are left out of the series.`,
    );
  const points = series(rows.points, kind, show, dates, doubts);
  const last = lastTold(points);
  const [baseline, given] = [show(rows.baseline), show(rows.latest)];
  if (last !== undefined && given.value !== null && given.value !== last.value)
    doubts.push(`The latest figure is given as ${given.text}, but the last period’s is ${last.text}.`);
  const latest = last ?? (given.text === '' ? (points.at(-1) ?? given) : given);
  const all = series(rows.targets, kind ?? kindOf(rows.targets), show, dates, []).filter(
    ({ text }) => text !== '',
  );
  // The same target in every row is one target.
  const isOne = new Set(all.map((one) => one.text)).size === 1;
  const own = show(rows.target.figure);
  const until = last?.period.last ?? 0;
  const inForce = all.find(({ period }) => period.last >= until) ?? all.at(-1);
  const target = own.text !== '' || inForce === undefined ? own : inForce;
  const values = { baseline: baseline.value, target: target.value, latest: latest.value };
  return {
    sheet,
    row,
    column,
    reference,
    area,
    text,
    unit,
    baseline: baseline.text,
    target: target.text,
    latest: latest.text,
    values,
    better: betterOf(rows, values),
    rating,
    direction,
    points,
    targets: isOne ? [] : all,
    benchmarks: [...rows.benchmarks].flatMap(([name, given]): Benchmark[] => {
      const own = series(given.points, kind ?? kindOf(given.points), show, dates, []);
      const newest = lastTold(own);
      const latest = newest?.text ?? show(given.latest).text;
      return own.length === 0 && latest === '' ? [] : [{ name, points: own, latest }];
    }),
    names,
    unread,
    doubts,
  };
}

/** The newest figure of a series. */
const lastTold = (points: readonly Point[]): Point | undefined =>
  points.filter(({ value }) => value !== null).at(-1);

const isTold = ({ figure }: DatedFigure): boolean => figure.kind === 'number';

/** The kind of most of the periods with a figure; the shorter where two have as many. */
function kindOf(points: readonly DatedFigure[]): PeriodKind | null {
  const count = (kind: PeriodKind) =>
    points.filter((point) => point.period.kind === kind && isTold(point)).length;
  const told = periodKinds.filter((kind) => points.some(({ period }) => period.kind === kind));
  return told.reduce<PeriodKind | null>(
    (best, kind) => (best === null || count(kind) > count(best) ? kind : best),
    null,
  );
}

/** Figures of one kind of period in the order of time, without the blank ones before the first and after the last; of two for one period the first counts. */
function series(
  given: readonly DatedFigure[],
  kind: PeriodKind | null,
  show: Show,
  dates: DateSettings,
  doubts: string[],
): Point[] {
  const points = new Map<number, Point>();
  for (const { period, figure } of given) {
    if (period.kind !== kind) continue;
    const point = { period, ...show(figure) };
    const known = points.get(period.number);
    if (known === undefined || (known.value === null && point.value !== null))
      points.set(period.number, point);
    else if (point.value !== null && point.value !== known.value)
      doubts.push(
        `There are two figures for ${periodInWords(period, dates)}, ${known.text} and ${point.text}; the first is used.`,
      );
  }
  const sorted = [...points.values()].sort((a, b) => a.period.number - b.period.number);
  while (sorted.at(-1)?.text === '') sorted.pop();
  while (sorted[0]?.text === '') sorted.shift();
  return sorted;
}

type Show = (figure: FigureReading) => { readonly text: string; readonly value: number | null };

/** Brings every figure of a measure to its unit, as text and as number. */
function shower(rows: MeasureRows, unit: string): Show {
  const bare = figuresOf(rows).flatMap((figure) =>
    figure.kind === 'number' && figure.isBare ? [figure.value] : [],
  );
  const isShare =
    bare.some((value) => value > 0 && value < 1) &&
    bare.every((value) => value >= 0) &&
    percentScale(bare) === 1;
  return (figure) => {
    if (figure.kind === 'blank') return { text: '', value: null };
    if (figure.kind !== 'number') return { text: figure.text, value: null };
    if (!figure.isBare || unit === '') return { text: figure.text, value: figure.value };
    const value = unit === '%' && isShare ? tenth(figure.value * 100, 1) : figure.value;
    // A target such as "≥ 90" has its own words.
    const isPlain = /^-?[\d,.]+$/.test(figure.text);
    return { text: isPlain ? figureInWords(value, unit, placesOf(figure.text)) : figure.text, value };
  };
}

/** Noughts at the end of what a cell shows are shown too. */
const placesOf = (text: string): number | undefined => /\.(\d*0)$/.exec(text)?.[1]?.length;

const figuresOf = (rows: MeasureRows): FigureReading[] => [
  rows.baseline,
  rows.latest,
  rows.target.figure,
  ...rows.points.map(({ figure }) => figure),
  ...rows.targets.map(({ figure }) => figure),
  ...[...rows.benchmarks.values()].flatMap(({ points, latest }) => [
    latest,
    ...points.map(({ figure }) => figure),
  ]),
];

const perCent = /^(?:%|per ?cent(?:age)?|pct|proportion|percentage \(%\))s?$/;
const counted = /^(?:number|no\.?|count|#|num|n|volume|numeric|nifer)s?$/;
const money = /^(?:£|gbp|pounds?|currency)$/;
/** In characters: a unit is a word or two. */
const longestUnit = 20;

/** As its column says, else as its cells do, else as its name does. */
function unitOf(rows: MeasureRows): string {
  const stated = plain(rows.unit);
  if (perCent.test(stated)) return '%';
  if (money.test(stated)) return '£';
  if (counted.test(stated)) return '';
  if (stated !== '' && stated.length <= longestUnit) return stated;
  const own = figuresOf(rows).flatMap((figure) =>
    figure.kind === 'number' && figure.unit !== '' ? [figure.unit] : [],
  );
  const [most] = [...new Set(own)].sort(
    (a, b) => own.filter((one) => one === b).length - own.filter((one) => one === a).length,
  );
  if (most !== undefined) return most;
  const name = plain(rows.text);
  if (/\(%\)|^%|\bper ?cent\b|percentage|proportion|% of/.test(name)) return '%';
  return /\b(?:in|\()(?:number of )?(weeks|days|months|years|hours)\b/.exec(name)?.[1] ?? '';
}

const higher = /\b(?:higher|bigger|increas(?:e|ing)|up|maximi[sz]e|more|high|rise)\b|[↑▲⬆]/;
const lower =
  /\b(?:lower|smaller|decreas(?:e|ing)|reduc(?:e|ing|tion)|down|minimi[sz]e|less|fewer|low|fall)\b|[↓▼⬇]/;

function saidWay(text: string): Way | null {
  const words = plain(text);
  const [isHigher, isLower] = [higher.test(words), lower.test(words)];
  return isHigher === isLower ? null : isHigher ? 'higher' : 'lower';
}

function betterOf(rows: MeasureRows, { baseline, target }: Measure['values']): Way | null {
  const inName =
    /\((?:a )?(higher|lower)(?: (?:figure|number|is better|=)[^)]*)?\)|\b(higher|lower) is better\b/.exec(
      plain(rows.text),
    );
  const isPolarity = /is (?:better|good)|is best/.test(plain(rows.direction));
  return (
    saidWay(rows.better) ??
    (isPolarity ? saidWay(rows.direction) : null) ??
    saidWay(inName?.[1] ?? inName?.[2] ?? '') ??
    rows.target.better ??
    rows.targets.find(({ better }) => better !== null)?.better ??
    (baseline === null || target === null || baseline === target
      ? null
      : target > baseline
        ? 'higher'
        : 'lower')
  );
}
