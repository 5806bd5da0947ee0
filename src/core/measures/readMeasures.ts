import type { AreaFills } from '../cells/sheetCells';
import { plain } from '../cells/text';
import type { PlanOutline } from '../plan/outlinePlan';
import type { Measure, Plan, Point, SheetAccount } from '../plan/plan';
import { scorecardName } from '../plan/tables/otherTables';
import { answeredWords } from '../plan/values/answeredWords';
import { periodInWords } from '../plan/values/reportingPeriod';
import { ratingWords } from '../plan/values/ratingWords';
import { areaKey } from '../rollup/areas';
import { findScorecards } from './findScorecards';
import { readScorecard } from './readScorecard';
import { toMeasure } from './toMeasure';

/** The plan with the measures of its workbook's scorecards, and with an account of the sheets that they stand on. */
export function withMeasures(outline: PlanOutline, plan: Plan, fills: readonly AreaFills[]): Plan {
  const { cells, dates, mapping } = outline;
  const { words } = answeredWords(ratingWords(plan.key), mapping.ratings ?? []);
  const areas = [...new Set(plan.actions.map(({ area }) => area))];
  const context = { words, areas, fills, dates, uses1904Dates: cells.uses1904Dates };
  const read = findScorecards(outline).flatMap((scorecard) => readScorecard(scorecard, context));
  const measures = joinSeries(
    read.map((rows) => toMeasure(rows, dates)),
    plan,
  );
  return { ...plan, measures, sheets: plan.sheets.map((account) => accountOf(account, measures)) };
}

/** What a sheet with measures was read as; a sheet of another kind keeps its account. */
function accountOf(account: SheetAccount, measures: readonly Measure[]): SheetAccount {
  const own = measures.filter(({ sheet }) => sheet === account.name).length;
  if (own === 0)
    return account.why === scorecardName ? { ...account, why: `${scorecardName} without a figure` } : account;
  const words = `${scorecardName}, ${own} ${own === 1 ? 'measure' : 'measures'} read`;
  if (!account.read)
    return { ...account, why: account.why.includes('register, ') ? `${account.why} and ${words}` : words };
  return { ...account, why: `${account.why}; ${words}` };
}

/**
 * Measures of the same name, area and unit on several scorecards are one, as where each year has a sheet of its own:
 * the scorecard with the newest figure gives its target and rating. Without a series each stays by itself.
 */
function joinSeries(measures: readonly Measure[], { dates }: Plan): Measure[] {
  const joined = new Map<string, Measure>();
  measures.forEach((measure, index) => {
    const kind = measure.points[0]?.period.kind;
    const name = [
      plain(measure.text),
      plain(measure.reference),
      areaKey(measure.area),
      measure.unit,
      kind ?? index,
    ];
    const key = name.join('\n');
    const known = joined.get(key);
    const isOther = known !== undefined && (known.sheet !== measure.sheet || !overlaps(known, measure));
    joined.set(
      isOther || known === undefined ? key : `${key}\n${index}`,
      isOther ? together(known, measure) : measure,
    );
  });
  return [...joined.values()];

  function together(a: Measure, b: Measure): Measure {
    const [older, newer] = lastOf(a) <= lastOf(b) ? [a, b] : [b, a];
    const doubts: string[] = [];
    const merge = (first: readonly Point[], second: readonly Point[]): Point[] => {
      const points = new Map(second.map((point) => [point.period.number, point]));
      for (const point of first) {
        const other = points.get(point.period.number);
        if (other === undefined || other.value === null) points.set(point.period.number, point);
        else if (point.value !== null && point.value !== other.value)
          doubts.push(
            `There are two figures for ${periodInWords(point.period, dates)}, ${point.text} on “${older.sheet}” and ${other.text} on “${newer.sheet}”; the second is used.`,
          );
      }
      return [...points.values()].sort((x, y) => x.period.number - y.period.number);
    };
    return {
      ...newer,
      baseline: older.baseline || newer.baseline,
      values: {
        ...newer.values,
        baseline: older.baseline === '' ? newer.values.baseline : older.values.baseline,
      },
      better: newer.better ?? older.better,
      points: merge(older.points, newer.points),
      targets: merge(older.targets, newer.targets),
      benchmarks: [...new Set([...older.benchmarks, ...newer.benchmarks].map(({ name }) => name))].map(
        (name) => {
          const of = ({ benchmarks }: Measure) => benchmarks.find((one) => one.name === name);
          const points = merge(of(older)?.points ?? [], of(newer)?.points ?? []);
          return { name, points, latest: of(newer)?.latest ?? of(older)?.latest ?? '' };
        },
      ),
      unread: [...older.unread, ...newer.unread],
      doubts: [...older.doubts, ...newer.doubts, ...doubts],
    };
  }
}

const lastOf = ({ points }: Measure): number => points.at(-1)?.period.number ?? 0;

/** Two rows of one scorecard with figures for the same period are two measures. */
const overlaps = (a: Measure, b: Measure): boolean =>
  a.points.some(({ period }) => b.points.some((other) => other.period.number === period.number));
