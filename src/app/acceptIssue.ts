import { readAcceptances, type Acceptance } from '../core/checks/acceptance';
import type { Issue } from '../core/checks/issue';
import { textOfIssue } from '../core/checks/textOfIssue';
import type { RunOptions } from './checkPlan';
import { inTurns, noPause } from './pause';
import type { PlanReport } from './planReport';
import { understandCells, type UnderstoodPlan } from './understandCells';
import { dayOf, understandPlan } from './understandPlan';
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
  if (found === undefined) return keep(workbook, options, read, null);
  const { code, sheet, cell, reference } = found;
  const acceptance: Acceptance = { code, sheet, cell, reference, text: textOfIssue(cells)(found), who, on, reason }; // prettier-ignore
  const kept = readAcceptances(read.settings.get('accepted')).filter((other) => !isAtSame(other, acceptance));
  return keep(workbook, options, read, [...kept, acceptance]);
}

/**
 * Takes an acceptance away: its issue is open again.
 * @returns the plan as it now stands
 */
export async function reopenIssue(
  workbook: Workbook,
  options: RunOptions,
  acceptance: Acceptance,
): Promise<PlanReport> {
  const { read } = await understandPlan(workbook, options.asAt, options);
  const kept = readAcceptances(read.settings.get('accepted'));
  return keep(workbook, options, read, kept.filter((other) => !isSameAcceptance(other, acceptance))); // prettier-ignore
}

type Read = UnderstoodPlan['read'];

/** Keeps acceptances in the workbook, and gives the plan under them; null changes nothing. */
async function keep(
  workbook: Workbook,
  { asAt, onUnderstood, pause = noPause }: RunOptions,
  read: Read,
  acceptances: readonly Acceptance[] | null,
): Promise<PlanReport> {
  let { settings } = read;
  if (acceptances !== null) {
    const setting = acceptances.length === 0 ? undefined : acceptances;
    await workbook.writeSettings(new Map([['accepted', setting]]));
    settings = new Map([...settings, ['accepted', setting]]);
  }
  const plan = await inTurns(understandCells({ ...read, settings }, dayOf(asAt)), pause);
  onUnderstood?.(plan);
  return plan.report;
}

const isSame = (one: Issue, other: Issue): boolean => isAtSame(one, other) && one.message === other.message;

type AtAction = Pick<Issue, 'code' | 'sheet' | 'cell' | 'reference'>;

/** Of one code at one cell of one action. */
const isAtSame = (one: AtAction, other: AtAction): boolean =>
  one.code === other.code && one.sheet === other.sheet && one.reference === other.reference && one.cell === other.cell; // prettier-ignore

const isSameAcceptance = (one: Acceptance, other: Acceptance): boolean =>
  isAtSame(one, other) && one.text === other.text && one.on === other.on && one.who === other.who;
