import type { PlanReport } from '../app/planReport';
import { actionsJson } from './actionsJson';
import { budgetsJson, ledgerJson } from './ledgerJson';
import { spendAndImpactJson } from './spendAndImpactJson';
import { measuresJson } from './measuresJson';
import { isoDate } from '../core/cells/serialDate';
import type { MoneyField } from '../core/plan/values/moneyFields';
import type { RatingState } from '../core/plan/values/rating';
import { figures, type Gap, type Gaps } from '../core/rollup/gaps';
import type { RatingCounts, Rollup } from '../core/rollup/rollup';

/** What is in the JSON only where it is asked for. */
export interface MoreJson {
  readonly actions?: boolean;
  readonly measures?: boolean;
}

/** What `rollup --json` prints of a workbook. */
export const rollupJson = (report: PlanReport, more: MoreJson = {}): string =>
  JSON.stringify(rollupContract(report, more), null, 2);

/** The public JSON contract, version 1: see README.md beside this file. */
export function rollupContract(report: PlanReport, more: MoreJson = {}): object {
  const { key } = report;
  return {
    version: 1,
    workbook: report.workbook,
    title: report.title === '' ? null : report.title,
    asAt: isoDate(report.asAt),
    asAtSource: report.asAtSource,
    sheets: report.sheets.map(({ name, read, as, why, rowsRead, rowsSetAside }) => ({
      name,
      read,
      ...(as === undefined ? {} : { as }),
      why,
      rowsRead,
      rowsSetAside,
    })),
    ratingKey: {
      blue: key.blue,
      red: key.red,
      amber: key.amber,
      green: key.green,
      source: key.source,
      ...(key.others === undefined
        ? {}
        : { others: key.others.map(({ colour, meaning, countsAs }) => ({ colour, meaning, countsAs })) }),
    },
    areas: report.areas.map((area) => ({ name: area.name, ...figuresOf(area, report.gaps) })),
    total: figuresOf(report.total, report.gaps),
    ...(more.actions === true ? { actions: actionsJson(report) } : {}),
    ...(more.measures === true ? { measures: measuresJson(report) } : {}),
    ...(report.budgets === undefined ? {} : { budgets: budgetsJson(report.budgets, report.total.actions) }),
    ...(report.ledger === undefined ? {} : { ledger: ledgerJson(report.ledger, report.total.actions) }),
    ...(report.spendAndImpact === undefined
      ? {}
      : { spendAndImpact: spendAndImpactJson(report.spendAndImpact) }),
    // Columns that the plan does not have: what hangs on them is 0 or null, and says nothing.
    notRecorded: figures.filter((figure) => report.gaps[figure]?.kind === 'not recorded'),
    questions: report.questions.map(({ about, sheet, cells, words, choices, affects }) => ({
      about,
      sheet,
      cells,
      question: words,
      choices,
      affects,
    })),
    issues: report.issues.map(({ code, severity, sheet, cell, message }) => ({
      code,
      severity,
      sheet,
      cell,
      message,
    })),
  };
}

function figuresOf(rollup: Rollup, gaps: Gaps) {
  const { finished, left, overdue, dueSoon } = rollup;
  const money = (field: MoneyField) => (gaps[field]?.ofColumn === true ? null : rollup[field]);
  return {
    actions: rollup.actions.length,
    progress: counts(rollup.progress, gaps.progress),
    impact: counts(rollup.impact, gaps.impact),
    finished,
    left,
    overdue,
    dueSoon,
    budget: money('budget'),
    actual: money('actual'),
    forecast: money('forecast'),
    rating: { suggested: rollup.rating.suggested, why: rollup.rating.why },
    impactRating: { suggested: rollup.impactRating.suggested, why: rollup.impactRating.why },
  };
}

/** The counts in the contract's order, which is not the order in which they are shown. */
const contractOrder: readonly RatingState[] = ['blue', 'red', 'amber', 'green', 'unrated', 'invalid'];

/** Where it is asked which column the ratings are in, none is known. */
const counts = (rated: RatingCounts, gap: Gap | undefined): Record<string, number | null> =>
  Object.fromEntries(contractOrder.map((state) => [state, gap?.ofColumn === true ? null : rated[state]]));
