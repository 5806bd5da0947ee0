import { mergedCells, type MergedCells } from '../cells/mergedCells';
import type { CellValue, SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../cells/text';
import type { DateSettings } from '../plan/values/dateSettings';
import { withoutPeriod } from '../plan/values/period';
import { planSpan } from '../plan/values/planSpan';
import { readReportingPeriod, type Period } from '../plan/values/reportingPeriod';
import { benchmarkIn } from './benchmarks';

/** What a column of a scorecard holds. */
export type Role =
  | 'text'
  | 'reference'
  | 'area'
  | 'actions'
  | 'risks'
  | 'unit'
  | 'better'
  | 'direction'
  | 'rating'
  | 'baseline'
  | 'target'
  | 'latest'
  | 'period'
  | 'geography';

/** A column of figures for one period. */
interface PeriodColumn {
  readonly column: number;
  readonly period: Period;
  readonly holds: 'point' | 'target' | 'rating' | 'baseline';
  /** Whose figures they are where not the council's own: `England`; ''. */
  readonly benchmark: string;
}

/** The headings of a scorecard. */
export interface ScorecardHeader {
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<Role, number>;
  readonly headings: readonly string[];
  readonly periods: readonly PeriodColumn[];
  /** Columns of the latest figures of others, by what they are called. */
  readonly benchmarks: readonly { readonly column: number; readonly name: string }[];
}

/** Each role's headings, the likeliest first; no column serves twice. */
const words: readonly (readonly [Role, readonly RegExp[]])[] = [
  ['rating', [/\b(b?rag|r\/a\/g)\b/, /^(rating|status)$/]],
  [
    'better',
    [
      /polarity|^(?:good|better|best)\b|what (?:does )?good|higher or lower|desired|^aim(?:s|ing)? to\b|bigger is|direction of (?:good|improvement)/,
    ],
  ],
  ['direction', [/direction|trend|travel|movement|^since\b/]],
  ['baseline', [/baseline|starting point|start(?:ing)? (?:value|figure)/]],
  ['target', [/^target\b(?!.*\bdate)/, /target(?!.*\bdate)|\bgoal\b|ambition|trajectory/]],
  ['risks', [/\brisks?\b/]],
  ['actions', [/\bactions?\b|linked to|contributes|plan ref/]],
  ['unit', [/^(?:units?|unit of measure(?:ment)?|measured in|measured as|format)$/]],
  [
    'period',
    [
      /^(?:reporting |financial |academic |school |calendar )?(?:period|month|quarter|qtr|term|year|date)(?: end(?:ing|ed)?)?$|^(?:as at|reporting date|date of figure|data for|cyfnod|mis|chwarter|blwyddyn)$/,
    ],
  ],
  [
    'latest',
    [/^(?:latest|current|actual)\b/, /latest|current|actual|result|\bvalue|figure$|outturn|performance$/],
  ],
  ['reference', [/^(?:measure |kpi |indicator )?(?:ref|id|no|number|reference|code)\b/]],
  [
    'geography',
    [/^(?:geography|comparator|benchmark|local authority|la|level|breakdown|whose|authority|council)$/],
  ],
  ['area', [/priority|theme|workstream|work stream/, /^(?:area|objective|outcome)/]],
  [
    'text',
    [
      /^(?:measure|indicator|kpi|metric|performance (?:measure|indicator)|key performance indicator)s?$/,
      /measure|indicator|kpi|metric|mesur|dangosydd|description/,
    ],
  ],
];

/** Words for measures, in English and Welsh. */
export const speaksOfMeasures = /\b(?:measures?|indicators?|kpis?|metrics?|mesur(?:au)?|dangosydd(?:ion)?)\b/;
/** A heading is no sentence. In characters. */
const longestHeading = 60;

/** What is known before the headings are read. */
export interface HeaderContext {
  readonly uses1904Dates: boolean;
  readonly dates: DateSettings;
  /** True where the sheet is known to be a scorecard: its headings need not say so. */
  readonly isScorecard: boolean;
}

/** Whether a row of a sheet has the headings of a scorecard; null where it has not. */
export function scorecardHeader(
  sheet: SheetCells,
  row: number,
  context: HeaderContext,
  merged: MergedCells = mergedCells(sheet),
): ScorecardHeader | null {
  const width = sheet.values[0]?.length ?? 0;
  const columnsOf = Array.from({ length: width }, (_, index) => sheet.column + index);
  const own = columnsOf.map((column) => merged.at(row, column));
  if (own.filter((value) => !isBlank(value)).length < 2) return null;
  const dates = { ...context.dates, ...spanAbove(sheet, row) };
  const below = columnsOf.map((column) => merged.at(row + 1, column));
  const level = (upper: readonly CellValue[], lower: readonly CellValue[]) =>
    columnsOf.map((_, index) => headingOf(lower[index] ?? '', upper[index] ?? '', { ...context, dates }));
  // Months stand under a year, and under "Target" and "Actual" of a quarter nothing else does.
  const textAt = own.findIndex((value) => isTextHeading(value, context));
  const isTwo =
    textAt >= 0 && isOver(sheet, merged, row, sheet.column + textAt) && hasHeadings(below, context, dates);
  const above = columnsOf.map((column) => (row > sheet.row ? merged.at(row - 1, column) : ''));
  const heads = isTwo ? level(own.map(carried), below) : level(headed(groupsIn(above, context, dates)), own);
  return toHeader(heads, own, sheet, row, isTwo ? 2 : 1, context);

  /** What stands above a blank cell heads the figures of the row above, and no column here. */
  function headed(groups: readonly CellValue[]): CellValue[] {
    return groups.map((group, index) => (isBlank(own[index] ?? '') ? '' : group));
  }

  function carried(value: CellValue, index: number): CellValue {
    if (!isBlank(value) || index <= textAt) return value;
    for (let at = index - 1; at > textAt; at--) if (!isBlank(own[at] ?? '')) return own[at] ?? '';
    return '';
  }
}

interface Heading {
  readonly text: string;
  readonly period: Period | null;
  /** True where it names a period that could not be made out. */
  readonly isUnclear: boolean;
  /** What it says beside the period. */
  readonly rest: string;
}

/** The rows above headings that part them: years over months, or "England" over years; blank where there are none. */
function groupsIn(above: readonly CellValue[], context: HeaderContext, dates: DateSettings): CellValue[] {
  const speaks = (value: CellValue) =>
    !isBlank(value) &&
    (readReportingPeriod(value, context.uses1904Dates, dates) !== null ||
      benchmarkIn(plain(textOf(value))) !== '' ||
      knownRest.test(plain(textOf(value))));
  if (!above.some(speaks)) return above.map(() => '');
  let last: CellValue = '';
  return above.map((value) => {
    if (!isBlank(value)) last = speaks(value) ? value : '';
    return last;
  });
}

const isOver = (sheet: SheetCells, merged: MergedCells, row: number, column: number): boolean =>
  merged.isCovered(row + 1, column) ||
  isBlank(sheet.values[row + 1 - sheet.row]?.[column - sheet.column] ?? '');

function hasHeadings(below: readonly CellValue[], context: HeaderContext, dates: DateSettings): boolean {
  const heads = below.filter(
    (value) =>
      typeof value === 'string' &&
      (withoutPeriod(plain(value)) !== null ||
        readReportingPeriod(value, context.uses1904Dates, dates) !== null ||
        knownRest.test(plain(value))),
  );
  return heads.length >= 2 && heads.length * 2 >= below.filter((value) => !isBlank(value)).length;
}

const spanAbove = (sheet: SheetCells, row: number): Pick<DateSettings, 'span'> => {
  const titles = sheet.values
    .slice(0, Math.max(0, row - sheet.row))
    .flatMap((cells) => cells.filter((value) => typeof value === 'string').map(tidy));
  const span = planSpan(titles) ?? planSpan([sheet.name]);
  return span === undefined ? {} : { span };
};

const isTextHeading = (value: CellValue, { isScorecard }: HeaderContext): boolean => {
  const heading = plain(textOf(value));
  return (
    heading.length <= longestHeading &&
    (speaksOfMeasures.test(heading) ||
      (isScorecard && /^(?:description|outcome|what we measure|name)$/.test(heading)))
  );
};

/** What may stand beside a period in a heading. */
const knownRest =
  /^(?:actual|result|value|outturn|performance|figure|data|our|latest|target|goal|trajectory|baseline|b?rag|rating|status|rate|%|number|ytd)s?$/;

function headingOf(
  lower: CellValue,
  upper: CellValue,
  { uses1904Dates, dates }: Pick<HeaderContext, 'uses1904Dates' | 'dates'>,
): Heading {
  const read = (value: CellValue) => readReportingPeriod(value, uses1904Dates, dates);
  if (typeof lower === 'number') {
    const [own, group] = [read(lower), partsOf(plain(textOf(upper)))];
    return { text: textOf(lower), period: own, isUnclear: own === null, rest: group.rest };
  }
  const text = plain(textOf(lower));
  if (text.length > longestHeading) return { text, period: null, isUnclear: false, rest: text };
  const [own, group] = [partsOf(text), partsOf(plain(textOf(upper)))];
  const numbered = typeof upper === 'number' ? read(upper) : null;
  const rest = [own.rest, group.rest]
    .filter((part, index, all) => part !== '' && all.indexOf(part) === index)
    .join(' ');
  if (own.period === '' && group.period === '' && numbered === null)
    return { text, period: null, isUnclear: false, rest: rest === '' ? text : rest };
  const together = own.period === '' ? group.period : `${own.period} ${group.period}`.trim();
  const period =
    (own.period === '' ? numbered : null) ??
    (isYear(own.period) && group.period !== '' && !isYear(group.period)
      ? read(`${group.period} ${own.period}`)
      : null) ??
    (own.period !== '' && group.period === '' ? read(own.period) : null) ??
    inYear(own.period, group.period, { uses1904Dates, dates }) ??
    read(together) ??
    read(own.period);
  return { text, period, isUnclear: period === null, rest };
}

/** A month or a quarter under its year: "Apr" under "2025/26", "Q1" under "2025". */
function inYear(
  own: string,
  year: string,
  { uses1904Dates, dates }: Pick<HeaderContext, 'uses1904Dates' | 'dates'>,
): Period | null {
  if (own === '' || !isYear(year) || hasYear.test(own)) return null;
  const span = planSpan([
    `plan ${year.replace(/^(?:fy|ay|financial year|academic year|school year) ?/, '')}`,
  ]);
  return span === undefined ? null : readReportingPeriod(own, uses1904Dates, { ...dates, span });
}

const hasYear = /\d{4}|\d\d$/;
const yearWords =
  '(?:(?:fy|ay|financial year|academic year|school year|year) ?)?20\\d\\d(?: ?[/-] ?(?:20)?\\d\\d)?';
const year = new RegExp(`^${yearWords}$`);
const isYear = (text: string): boolean => year.test(text);
const yearAtEnd = new RegExp(`^(.*?)[ :(-]*\\b(${yearWords})\\)?$`);
const yearAtStart = new RegExp(`^(${yearWords})[ :)-]+(.*)$`);

/** The part of a heading that names a period, and the rest of it. */
function partsOf(heading: string): { readonly period: string; readonly rest: string } {
  const trimmed = heading.replace(/^(?:as at|to end of|to) /, '');
  if (trimmed === '') return { period: '', rest: '' };
  if (isYear(trimmed)) return { period: trimmed, rest: '' };
  const rest = withoutPeriod(trimmed);
  if (rest !== null) {
    const at = rest === '' ? 0 : trimmed.indexOf(rest);
    const period = rest === '' ? trimmed : `${trimmed.slice(0, at)} ${trimmed.slice(at + rest.length)}`;
    const tidied = period
      .replace(/[()]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[ :-]+|[ :-]+$/g, '');
    // The year may stand at the other end: "2025/26 Q1".
    const other: readonly (string | undefined)[] | null =
      yearAtStart.exec(rest) ?? (isYear(rest) ? ['', rest, ''] : null);
    if (other !== null) return { period: `${tidied} ${other[1] ?? ''}`, rest: other[2] ?? '' };
    return { period: tidied, rest };
  }
  const end = yearAtEnd.exec(trimmed);
  if (end !== null) return { period: end[2] ?? '', rest: end[1] ?? '' };
  const start = yearAtStart.exec(trimmed);
  return start === null ? { period: '', rest: trimmed } : { period: start[1] ?? '', rest: start[2] ?? '' };
}

function toHeader(
  heads: readonly Heading[],
  own: readonly CellValue[],
  sheet: SheetCells,
  row: number,
  rows: number,
  context: HeaderContext,
): ScorecardHeader | null {
  const columns = new Map<Role, number>();
  const taken = new Set<number>();
  for (const [role, tries] of words) {
    for (const pattern of tries) {
      const index = heads.findIndex(
        ({ period, rest, isUnclear }, at) =>
          !taken.has(at) &&
          period === null &&
          !isUnclear &&
          rest.length <= longestHeading &&
          pattern.test(rest) &&
          (role === 'rating' || benchmarkIn(rest) === ''),
      );
      if (index === -1) continue;
      taken.add(index);
      columns.set(role, sheet.column + index);
      break;
    }
  }
  if (!columns.has('text') && context.isScorecard) {
    const first = heads.findIndex(
      ({ period, rest }, at) => !taken.has(at) && period === null && (rest !== '' || at === 0),
    );
    if (first >= 0 && !isBlank(own[first] ?? '')) columns.set('text', sheet.column + first);
  }
  const periods = periodColumns(heads, sheet.column, columns);
  const benchmarks = heads.flatMap(({ period, rest }, index) => {
    const name = period === null && !taken.has(index) ? benchmarkIn(rest) : '';
    return name === '' ? [] : [{ column: sheet.column + index, name }];
  });
  const headings = heads.map(({ text }, index) => text || plain(textOf(own[index] ?? '')));
  return columns.has('text') ? { row, rows, columns, headings, periods, benchmarks } : null;
}

/** Which columns are of periods. What stands beside the period in its heading must say that it is a figure, or stand in most of them. */
function periodColumns(heads: readonly Heading[], first: number, columns: Map<Role, number>): PeriodColumn[] {
  const dated = heads.flatMap((heading, index) =>
    heading.period === null ? [] : [{ ...heading, period: heading.period, column: first + index }],
  );
  const found = dated.flatMap(({ column, period, rest }): PeriodColumn[] => {
    const benchmark = benchmarkIn(rest);
    if (benchmark !== '') return [{ column, period, holds: 'point', benchmark }];
    const holds = holdsOf(rest);
    return holds === null ? [] : [{ column, period, holds, benchmark: '' }];
  });
  const isOwn = ({ holds, benchmark }: PeriodColumn) => holds === 'point' && benchmark === '';
  if (!found.some(isOwn)) {
    // "Fenwick 2024" beside "England 2024": the council's own name.
    const rests = dated
      .filter(({ column }) => !found.some((one) => one.column === column))
      .map(({ rest }) => rest);
    const [most] = [...new Set(rests)].sort(
      (a, b) => rests.filter((one) => one === b).length - rests.filter((one) => one === a).length,
    );
    for (const { column, period, rest } of dated)
      if (rest === most) found.push({ column, period, holds: 'point', benchmark: '' });
  }
  // One target or baseline of a period is the measure's own.
  for (const holds of ['target', 'baseline'] as const) {
    const own = found.filter((one) => one.holds === holds);
    const [only] = own;
    if (own.length === 1 && only !== undefined && !columns.has(holds)) {
      columns.set(holds, only.column);
      found.splice(found.indexOf(only), 1);
    }
  }
  return found;
}

function holdsOf(rest: string): PeriodColumn['holds'] | null {
  if (/\btarget|\bgoal\b|trajectory|ambition/.test(rest)) return 'target';
  if (/\b(?:b?rag|rating|status)\b/.test(rest)) return 'rating';
  if (rest.includes('baseline')) return 'baseline';
  return rest === '' ||
    /^(?:actual|result|value|outturn|performance|figure|data|our|latest|current|position|month|la|local)s?(?: figure| value)?$/.test(
      rest,
    )
    ? 'point'
    : null;
}
