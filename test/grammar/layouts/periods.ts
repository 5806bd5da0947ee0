import { serialOf } from '../../../src/core/cells/serialDate';
import type { Cell } from '../gridSheet';
import { columnsOf, putAction, putHeadings, type LaidColumn } from '../layOut';
import type { DrawnAction } from '../drawPlan';
import { ratingHeadings } from '../words/headings';
import { waysOf } from '../words/wordSet';
import type { Layout } from './layout';

type PeriodKind = 'months' | 'real months' | 'quarters' | 'terms' | 'last and this';

const monthNames = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function periodHeads(kind: PeriodKind, count: number, year: boolean): Cell[] {
  const heads: Record<PeriodKind, () => Cell[]> = {
    months: () => monthNames.slice(0, count).map((name) => (year ? `${name} 25` : name)),
    'real months': () =>
      monthNames.slice(0, count).map((_, at) => ({ value: serialOf(2025, 4 + at, 1)!, format: 'mmm-yy' })),
    quarters: () => ['Q1', 'Q2', 'Q3', 'Q4'].slice(0, count).map((name) => (year ? `${name} 25/26` : name)),
    terms: () => ['Autumn', 'Spring', 'Summer'].slice(0, count),
    'last and this': () => (year ? ['Last month', 'This month'] : ['Previous', 'Current']),
  };
  return heads[kind]();
}

/**
 * The ratings of each period in a column of its own: the latest filled one of an action counts. Those that are
 * finished are not rated again in some plans.
 */
export function periods(kind: PeriodKind): Layout {
  return ({ random, words, plan }, sheet, top) => {
    const all = columnsOf(random, plan);
    const at = all.findIndex(({ field }) => field === 'progress');
    const heading = kind === 'last and this' ? random.pick(waysOf(ratingHeadings, words)) : all[at]!.heading;
    const most = { months: 9, 'real months': 9, quarters: 4, terms: 3, 'last and this': 2 }[kind];
    const count = kind === 'last and this' ? 2 : random.int(Math.min(3, most), most);
    const now = kind === 'last and this' ? 2 : random.int(2, count);
    const heads = periodHeads(kind, count, random.chance(0.5));
    const grouped = kind === 'real months' || random.chance(0.6);
    const earlier = plan.style.progress.filter(
      ({ finished, left, waits }) => finished === false && left === false && !waits,
    );
    const filled = new Map<DrawnAction, Cell[]>();
    for (const action of plan.actions) {
      const latest = action.cells.progress ?? '';
      const stops = action.finished === true && kind !== 'last and this' && random.chance(0.5);
      const last = stops ? random.int(1, now) : now;
      const isUnrated =
        latest === '' || (typeof latest === 'object' && latest.value === '' && latest.fill === undefined);
      filled.set(
        action,
        heads.map((_, n) => {
          if (n + 1 === last) return latest;
          return n + 1 > last || isUnrated ? '' : random.pick(earlier).cell;
        }),
      );
    }
    const fieldOf = (n: number) =>
      kind !== 'last and this' || n === 1 ? ({ field: 'progress' } as const) : {};
    const series: LaidColumn[] = heads.map((head, n) => ({
      ...fieldOf(n),
      heading: typeof head === 'object' ? '' : grouped ? String(head) : `${String(head)} ${heading}`,
      cell: (action) => filled.get(action)?.[n] ?? '',
    }));
    const columns = [...all.slice(0, at), ...series, ...all.slice(at + 1)];
    let row = top;
    if (grouped) {
      sheet.put(row, at, heading);
      sheet.merge(row, at, 1, series.length);
      row++;
    }
    putHeadings(sheet, row, columns);
    heads.forEach((head, n) => {
      if (typeof head === 'object') sheet.put(row, at + n, { ...head, heads: 'progress' });
    });
    row++;
    for (const action of plan.actions) putAction(sheet, row++, columns, action);
    return { sheets: [sheet], table: { top, end: row, right: columns.length } };
  };
}
