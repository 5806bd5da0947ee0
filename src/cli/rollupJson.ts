import type { PlanReport } from '../app/planReport';
import type { RatingState } from '../core/plan/values/rating';
import type { RatingCounts, Rollup } from '../core/rollup/rollup';

/** The public JSON contract, version 1: see the README. */
export function rollupJson(report: PlanReport): string {
  const { key } = report;
  const contract = {
    version: 1,
    workbook: report.workbook,
    asAt: report.asAt,
    sheets: report.sheets.map(({ name, read, why, rowsRead, rowsSetAside }) => ({
      name,
      read,
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
    areas: report.areas.map((area) => ({ name: area.name, ...figures(area) })),
    total: figures(report.total),
    issues: report.issues.map(({ code, severity, sheet, cell, message }) => ({
      code,
      severity,
      sheet,
      cell,
      message,
    })),
  };
  return JSON.stringify(contract, null, 2);
}

function figures(rollup: Rollup) {
  const { overdue, dueSoon, budget, actual, forecast } = rollup;
  return {
    actions: rollup.actions.length,
    progress: counts(rollup.progress),
    impact: counts(rollup.impact),
    overdue,
    dueSoon,
    budget,
    actual,
    forecast,
    rating: { suggested: rollup.rating.suggested, why: rollup.rating.why },
  };
}

/** The counts in the contract's order, which is not the order in which they are shown. */
const contractOrder: readonly RatingState[] = ['blue', 'red', 'amber', 'green', 'unrated', 'invalid'];

const counts = (rated: RatingCounts): Record<string, number> =>
  Object.fromEntries(contractOrder.map((state) => [state, rated[state]]));
