import { valueAt, type AreaFills, type CellValue } from '../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../cells/text';
import type { NamedText, UnreadFigure } from '../plan/plan';
import { linkedArea } from '../plan/tables/linkedArea';
import type { DateSettings } from '../plan/values/dateSettings';
import type { RatingWords } from '../plan/values/ratingWords';
import { noRating, readRating, type RatingReading } from '../plan/values/readRating';
import { readReportingPeriod, type Period } from '../plan/values/reportingPeriod';
import { benchmarkAtEnd, benchmarkIn } from './benchmarks';
import type { Scorecard } from './findScorecards';
import { readFigure, readTarget, type FigureReading, type TargetReading } from './readFigure';
import type { Role } from './scorecardHeader';

/** A figure with the period that it is of. */
export interface DatedFigure {
  readonly period: Period;
  readonly figure: FigureReading;
}

/** A measure as its rows give it, before its figures are brought to one unit. */
export interface MeasureRows {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly reference: string;
  readonly area: string;
  readonly text: string;
  readonly unit: string;
  readonly baseline: FigureReading;
  readonly target: TargetReading;
  readonly latest: FigureReading;
  readonly better: string;
  readonly direction: string;
  readonly rating: RatingReading;
  readonly points: DatedFigure[];
  readonly targets: (DatedFigure & Pick<TargetReading, 'better'>)[];
  readonly benchmarks: Map<string, { readonly points: DatedFigure[]; latest: FigureReading }>;
  readonly names: readonly NamedText[];
  readonly unread: UnreadFigure[];
}

export interface ScorecardContext {
  readonly words: RatingWords;
  /** The plan's own names of its areas. */
  readonly areas: readonly string[];
  readonly fills: readonly AreaFills[];
  readonly dates: DateSettings;
  readonly uses1904Dates: boolean;
}

/** This many blank rows one after another end a scorecard. */
const blankRowsThatEnd = 3;
const blank: FigureReading = { kind: 'blank' };

/** Reads the rows of a scorecard: a measure a row, or a measure over several rows, one for each period or for whose figures they are. */
export function readScorecard(scorecard: Scorecard, context: ScorecardContext): MeasureRows[] {
  const { sheet, merged, header, end } = scorecard;
  const columns = rolesByContents(scorecard);
  const width = sheet.values[0]?.length ?? 0;
  const titled = areaOfTitles(scorecard, context.areas);
  const formatAt = formatReader(context.fills, sheet.name);
  const measures = new Map<string, MeasureRows>();
  const elsewhere: { readonly of: string; readonly name: string; readonly line: Line }[] = [];
  const isLong = columns.has('period') && columns.has('latest');
  let last: MeasureRows | null = null;
  let named = '';
  let band = titled;
  let blanks = 0;
  for (let row = header.row + header.rows; row < end && blanks < blankRowsThatEnd; row++) {
    const line = lineAt(row);
    if (line.filled === 0) {
      blanks++;
      continue;
    }
    blanks = 0;
    if (line.isHeader) continue;
    const own = line.text('text');
    if (line.filled === 1 && !line.hasFigures) {
      band = areaNamed(own || line.only, context.areas) ?? '';
      continue;
    }
    const whose = benchmarkIn(plain(line.text('geography')));
    const isOnlyWhose = benchmarkIn(plain(own));
    if (isOnlyWhose !== '' && last !== null) {
      addBenchmark(last, isOnlyWhose, line);
      continue;
    }
    if (own !== '') named = own;
    const text = own !== '' ? own : whose !== '' || isLong ? named : '';
    if (text === '') continue;
    if (whose !== '') {
      elsewhere.push({ of: text, name: whose, line });
      continue;
    }
    const behind = benchmarkAtEnd(plain(text));
    if (behind !== null) {
      elsewhere.push({ of: behind.measure, name: behind.name, line });
      continue;
    }
    const key = isLong ? [text, line.text('reference'), line.area].map(plain).join('\n') : String(row);
    last = measures.get(key) ?? newMeasure(line, text);
    measures.set(key, last);
    addFigures(last.points, last.targets, line, last.unread);
  }
  const all = [...measures.values()];
  for (const { of, name, line } of elsewhere) {
    const measure = all.find(({ text }) => plain(text) === plain(of));
    if (measure !== undefined) addBenchmark(measure, name, line);
  }
  return all;

  /** A row of the scorecard, as its columns are understood. */
  function lineAt(row: number) {
    const value = (role: Role): CellValue => {
      const column = columns.get(role);
      return column === undefined ? '' : valueAt(sheet, row, column);
    };
    const cells = sheet.values[row - sheet.row] ?? [];
    const held = cells.filter((one) => !isBlank(one));
    const textColumn = columns.get('text') ?? 0;
    const text = (role: Role): string => {
      const column = columns.get(role);
      // A name that is merged over its rows is that of each of them.
      return column === undefined ? '' : tidy(textOf(merged.at(row, column)));
    };
    const shownArea = text('area');
    return {
      row,
      filled: held.length,
      only: held.length === 1 ? tidy(textOf(held[0] ?? '')) : '',
      hasFigures: header.periods.some(({ column }) => !isBlank(valueAt(sheet, row, column))),
      isHeader:
        width > 1 &&
        header.headings[textColumn - sheet.column] === plain(textOf(valueAt(sheet, row, textColumn))),
      value,
      text,
      area: shownArea === '' ? band : linkedArea(shownArea, context.areas),
      figure: (column: number): FigureReading =>
        readFigure(valueAt(sheet, row, column), formatAt(row, column)),
      target: (column: number): TargetReading =>
        readTarget(valueAt(sheet, row, column), formatAt(row, column)),
    };
  }
  type Line = ReturnType<typeof lineAt>;

  function newMeasure(line: Line, text: string): MeasureRows {
    const figureOf = (role: Role) => (columns.has(role) ? line.figure(columns.get(role) ?? 0) : blank);
    const dated = header.periods
      .filter(({ holds }) => holds === 'rating')
      .map(({ column }) => valueAt(sheet, line.row, column))
      .filter((one) => !isBlank(one));
    const rated = columns.has('rating') ? line.value('rating') : dated.at(-1);
    const names = (['actions', 'risks'] as const).flatMap((role) => {
      const shown = line.text(role);
      return shown === '' ? [] : [{ text: shown, heading: headingOf(role) }];
    });
    const measure: MeasureRows = {
      sheet: sheet.name,
      row: line.row,
      column: columns.get('text') ?? 0,
      reference: line.text('reference'),
      area: line.area,
      text,
      unit: line.text('unit'),
      baseline: figureOf('baseline'),
      target:
        columns.has('target') && !isLong
          ? line.target(columns.get('target') ?? 0)
          : { figure: blank, better: null },
      latest: isLong ? blank : figureOf('latest'),
      better: line.text('better'),
      direction: line.text('direction'),
      rating: rated === undefined ? noRating : readRating(rated, null, context.words),
      points: [],
      targets: [],
      benchmarks: new Map(),
      names,
      unread: [],
    };
    for (const role of ['baseline', 'target', 'latest'] as const) {
      const column = columns.get(role);
      if (column !== undefined && !(isLong && role === 'latest'))
        noteUnread(measure.unread, line, column, role === 'target');
    }
    for (const { column, name } of header.benchmarks) {
      measure.benchmarks.set(name, { points: [], latest: line.figure(column) });
    }
    return measure;
  }

  function headingOf(role: Role): string {
    return header.headings[(columns.get(role) ?? 0) - sheet.column] ?? '';
  }

  function addFigures(
    points: DatedFigure[],
    targets: MeasureRows['targets'],
    line: Line,
    unread: UnreadFigure[],
  ): void {
    if (isLong) {
      const period = readReportingPeriod(line.value('period'), context.uses1904Dates, context.dates);
      const column = columns.get('latest') ?? 0;
      if (period === null) {
        const at = columns.get('period') ?? 0;
        if (!isBlank(line.value('period')))
          unread.push({
            sheet: sheet.name,
            row: line.row,
            column: at,
            text: tidy(textOf(line.value('period'))),
          });
        return;
      }
      points.push({ period, figure: line.figure(column) });
      noteUnread(unread, line, column);
      const goal = columns.get('target');
      if (goal !== undefined) targets.push({ period, ...line.target(goal) });
      return;
    }
    for (const { column, period, holds, benchmark } of header.periods) {
      if (benchmark !== '') continue;
      if (holds === 'point') {
        points.push({ period, figure: line.figure(column) });
        noteUnread(unread, line, column);
      } else if (holds === 'target') targets.push({ period, ...line.target(column) });
    }
  }

  function addBenchmark(measure: MeasureRows, name: string, line: Line): void {
    const known = measure.benchmarks.get(name) ?? { points: [], latest: blank };
    addFigures(known.points, [], line, []);
    const column = columns.get('latest');
    if (!isLong && column !== undefined) known.latest = line.figure(column);
    measure.benchmarks.set(name, known);
  }

  function noteUnread(unread: UnreadFigure[], line: Line, column: number, isTarget = false): void {
    const { kind } = isTarget ? line.target(column).figure : line.figure(column);
    if (kind !== 'unread') return;
    unread.push({
      sheet: sheet.name,
      row: line.row,
      column,
      text: tidy(textOf(valueAt(sheet, line.row, column))),
    });
  }
}

/** A column headed "Area" may say whose figures they are, and not which priority area they are for. */
function rolesByContents({ sheet, header, end }: Scorecard): ReadonlyMap<Role, number> {
  const column = header.columns.get('area');
  if (column === undefined || header.columns.has('geography')) return header.columns;
  for (let row = header.row + header.rows; row < end; row++) {
    if (benchmarkIn(plain(textOf(valueAt(sheet, row, column)))) === '') continue;
    const columns = new Map(header.columns);
    columns.delete('area');
    return columns.set('geography', column);
  }
  return header.columns;
}

/** The area of the plan that a text is the name of; null where it is none's. */
function areaNamed(text: string, areas: readonly string[]): string | null {
  const found = linkedArea(text, areas);
  return text !== '' && areas.includes(found) ? found : null;
}

/** A scorecard of one area has its name on the tab or above the headings. */
function areaOfTitles({ sheet, header }: Scorecard, areas: readonly string[]): string {
  const titles = sheet.values
    .slice(0, Math.max(0, header.row - sheet.row))
    .flatMap((cells) => cells.filter((value) => typeof value === 'string').map(tidy));
  const named = new Set([sheet.name, ...titles].flatMap((text) => areaNamed(text, areas) ?? []));
  const [only] = named;
  return named.size === 1 ? (only ?? '') : '';
}

function formatReader(fills: readonly AreaFills[], sheet: string): (row: number, column: number) => string {
  const own = fills.filter((fill) => fill.sheet === sheet && fill.formats !== undefined);
  return (row, column) => {
    for (const { area, formats = [] } of own) {
      const format = formats[row - area.row]?.[column - area.column];
      if (format !== undefined) return format;
    }
    return '';
  };
}
