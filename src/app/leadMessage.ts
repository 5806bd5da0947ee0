import { oneLine } from '../core/cells/text';
import { longDate, type Serial } from '../core/cells/serialDate';
import type { Issue } from '../core/checks/issue';
import type { Action } from '../core/plan/plan';
import { daysOverdue } from '../core/rollup/due';
import type { ShownReference } from '../core/rollup/shownReference';
import type { Judge } from '../core/rollup/standing';

export interface LeadMessage {
  /** '' for actions without a lead. */
  readonly lead: string;
  /** The plan's title; '' where it has none. */
  readonly plan: string;
  readonly issues: readonly Issue[];
  readonly overdue: readonly Action[];
  readonly judge: Judge;
  readonly shown: ShownReference;
}

/** The most of an action's words that are quoted, in characters. */
const longest = 100;

/** A message that tells a lead what is to be put right and what is overdue, in plain text for mail or Teams. */
export function leadMessage({ lead, plan, issues, overdue, judge, shown }: LeadMessage): string {
  const of = plan === '' ? 'the improvement plan' : oneLine(plan, longest);
  const parts = [
    `${lead === '' ? 'Hello' : `Hello ${oneLine(lead, longest)}`},`,
    `This is about your actions in ${of}, as at ${longDate(judge.asAt)}.`,
    section(
      'To put right',
      issues.map(
        ({ reference, message, advice, sheet, cell }) =>
          `${reference === '' ? '' : `${reference}: `}${message} ${advice} (${sheet}, cell ${cell})`,
      ),
    ),
    section(
      'Overdue',
      overdue.map((action) => {
        const reference = shown(action);
        const words = oneLine(action.text, longest);
        return `${reference === '' ? '' : `${reference}: `}${words} (${lateInWords(action, judge)})`;
      }),
    ),
    'Please bring these up to date before the board.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [`${title} (${lines.length}):`, ...lines.map((line) => `- ${line}`)].join('\n');
}

function lateInWords(action: Action, judge: Judge): string {
  const days = daysOverdue(action, judge);
  const due: Serial | null = action.due.kind === 'date' ? action.due.serial : null;
  return `due ${due === null ? 'earlier' : longDate(due)}, ${days} ${days === 1 ? 'day' : 'days'} late`;
}
