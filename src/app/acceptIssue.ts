import { readAcceptances, type Acceptance } from '../core/checks/acceptance';
import type { Issue } from '../core/checks/issue';
import { textOfIssue } from '../core/checks/textOfIssue';
import type { RunOptions } from './runOptions';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { understandCells, type UnderstoodPlan } from './understandCells';
import { understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

/** Who accepts an issue, and why, as typed. */
export interface AcceptanceGiven {
  readonly who: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Keeps in the workbook that an issue is accepted. It no longer counts as open until its cell changes.
 * An issue that the plan no longer has, because somebody has mended it since, is not accepted.
 * @returns the plan as it now stands
 */
export async function acceptIssue(
  workbook: Workbook,
  options: RunOptions,
  issue: Issue,
  { who, reason, on }: AcceptanceGiven,
): Promise<PlanReport> {
  const { report, cells, read } = await understandPlan(workbook, options.asAt, options);
  const found = report.issues.find((open) => isSame(open, issue));
  if (found === undefined) return understood(options, report, read);
  const { code, sheet, cell, reference } = found;
  const acceptance: Acceptance = {
    code,
    sheet,
    cell,
    reference,
    text: textOfIssue(cells)(found),
    who,
    on,
    reason,
  };
  // One that another officer has given at the same moment stays beside it; one of what the cell said before goes.
  return keep(workbook, options, report, read, (kept) => [
    ...kept.filter((other) => !isAtSame(other, acceptance) || other.text === acceptance.text),
    acceptance,
  ]);
}

/**
 * Takes an acceptance away, and any other of the same issue: it is open again.
 * @returns the plan as it now stands
 */
export async function reopenIssue(
  workbook: Workbook,
  options: RunOptions,
  acceptance: Acceptance,
): Promise<PlanReport> {
  const { report, read } = await understandPlan(workbook, options.asAt, options);
  return keep(workbook, options, report, read, (kept) =>
    kept.filter((other) => !isAtSame(other, acceptance) || other.text !== acceptance.text),
  );
}

type Read = UnderstoodPlan['read'];
type At = Pick<PlanReport, 'asAt' | 'asAtSource'>;

/** Changes the acceptances that the workbook keeps by now, and gives the plan under them. */
async function keep(
  workbook: Workbook,
  options: RunOptions,
  at: At,
  read: Read,
  change: (kept: readonly Acceptance[]) => readonly Acceptance[],
): Promise<PlanReport> {
  const settings = await workbook.changeSettings((now) => {
    const acceptances = change(readAcceptances(now.get('accepted')));
    return new Map([['accepted', acceptances.length === 0 ? undefined : acceptances]]);
  });
  return understood(options, at, { ...read, settings });
}

async function understood(
  { onUnderstood, pause = noPause }: RunOptions,
  { asAt, asAtSource }: At,
  read: Read,
): Promise<PlanReport> {
  const plan = await inTurns(understandCells(read, asAt, asAtSource), pause);
  onUnderstood?.(plan);
  return plan.report;
}

const isSame = (one: Issue, other: Issue): boolean => isAtSame(one, other) && one.message === other.message;

type AtAction = Pick<Issue, 'code' | 'sheet' | 'cell' | 'reference'>;

/** Of one code at one cell of one action. */
const isAtSame = (one: AtAction, other: AtAction): boolean =>
  one.code === other.code &&
  one.sheet === other.sheet &&
  one.reference === other.reference &&
  one.cell === other.cell;
