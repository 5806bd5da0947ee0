import type { PlanReport } from '../app/planReport';
import type { ChangeOutcome } from '../core/cells/cellChange';
import { isoDate } from '../core/cells/serialDate';
import type { Issue } from '../core/checks/issue';

/** What `check --json` prints of a workbook. */
export const checkJson = (report: PlanReport, outcome?: ChangeOutcome): string =>
  JSON.stringify(checkContract(report, outcome), null, 2);

/** Version 1 of a public contract, see README.md beside this file. */
export function checkContract(report: PlanReport, outcome?: ChangeOutcome): object {
  const { workbook, asAt, asAtSource, issues, accepted } = report;
  return {
    version: 1,
    workbook,
    asAt: isoDate(asAt),
    asAtSource,
    ...(outcome === undefined
      ? {}
      : {
          fixed: outcome.made.map(({ sheet, cell, from, to }) => ({ sheet, cell, from, to })),
          refused: outcome.refused.map(({ change: { sheet, cell }, reason }) => ({ sheet, cell, reason })),
        }),
    issues: issues.map(facts),
    accepted: accepted.map(({ issue, acceptance: { who, on, reason } }) => ({
      ...facts(issue),
      who,
      on,
      reason,
    })),
  };
}

function facts({ code, severity, sheet, cell, reference, area, message, advice, fix }: Issue) {
  const change = fix === undefined ? {} : { fix: { from: fix.from, to: fix.to, safe: fix.safe } };
  return { code, severity, sheet, cell, reference, area, message, advice, ...change };
}
