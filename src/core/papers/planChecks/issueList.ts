import { grouped } from '../../cells/grouped';
import { longDate, parseIsoDate } from '../../cells/serialDate';
import { parseCellAddress } from '../../cells/address';
import type { AcceptedIssue } from '../../checks/acceptance';
import type { ActionOf } from '../../checks/actionOfIssue';
import type { Issue } from '../../checks/issue';
import { groupBy } from '../../cells/groupBy';
import type { Action } from '../../plan/plan';
import { caption, table, type Block, type Column, type TableBlock } from '../blocks/block';
import { dueContent } from '../blocks/dueContent';
import { severityWords } from '../words/severityWords';
import { plural } from '../words/words';

/** With more, a build would come near what Excel on the web takes at once (5 MB). The gravest come first. */
const mostListed = 2000;

/** An issue with the action that it is about. */
export interface IssueRow {
  readonly issue: Issue;
  readonly action: Action | undefined;
  /** Who is to put it right. */
  readonly lead: string;
}

/** Of issues whose action names nobody, and of those that are about no one action. */
const nobody = ['No lead named', 'No one action'] as const;

const rowOf = (issue: Issue, actionOf: ActionOf): IssueRow => {
  const action = actionOf(issue);
  return { issue, action, lead: action === undefined ? nobody[1] : action.lead || nobody[0] };
};

/** The open issues by who is to put them right: the lead with the most first, then what is nobody's. */
export function issuesByLead(
  issues: readonly Issue[],
  actionOf: ActionOf,
): ReadonlyMap<string, readonly IssueRow[]> {
  const listed = issues.slice(0, mostListed).map((issue) => rowOf(issue, actionOf));
  const last = (lead: string): number => nobody.findIndex((name) => name === lead);
  const groups = [...groupBy(listed, ({ lead }) => lead)].sort(
    ([a, own], [b, others]) => last(a) - last(b) || others.length - own.length,
  );
  return new Map(groups);
}

const columns = (head: string, last: (row: IssueRow) => string): Column<IssueRow>[] => [
  { head: 'Lead', kind: 'text', of: ({ lead }) => lead },
  { head: 'Ref', kind: 'text', of: ({ issue }) => issue.reference },
  { head: 'How serious', kind: 'severity', of: ({ issue }) => severityWords[issue.severity] },
  {
    head: 'Due',
    kind: 'date',
    of: ({ action }) => (action === undefined ? '' : dueContent(action)),
  },
  {
    head: 'Cell',
    kind: 'link',
    of: ({ issue: { sheet, cell } }) => {
      const place = parseCellAddress(cell);
      return place === null ? cell : { sheet, ...place, words: cell };
    },
  },
  { head: 'Priority area', kind: 'text', of: ({ issue }) => issue.area },
  { head: 'Action', kind: 'text', of: ({ action }) => action?.text ?? '' },
  { head: 'What is wrong', kind: 'text', of: ({ issue }) => issue.message },
  { head, kind: 'text', of: last },
];

/** Every open issue, lead by lead, as a table that can be filtered. Each has a link to its cell. */
export const issueTable = (byLead: ReadonlyMap<string, readonly IssueRow[]>): TableBlock =>
  table({
    as: 'list',
    isList: true,
    isFiltered: true,
    rows: [...byLead.values()].flat(),
    columns: columns('What to do', ({ issue }) => issue.advice),
  });

/** What stands over them, and how to send each lead their own. */
export function issueTitle(issues: readonly Issue[]): Block[] {
  if (issues.length === 0) {
    return [{ kind: 'section', title: 'Open issues' }, caption('No issues are open.')];
  }
  const title =
    issues.length <= mostListed
      ? 'Open issues: choose a cell to go to it'
      : `Open issues: the first ${grouped(mostListed)} of ${plural(issues.length, 'issue')}, the gravest`;
  return [
    { kind: 'section', title },
    caption(
      'By lead, the gravest first. To send a lead their own, choose the name with the button at Lead, and print or copy what is left.',
    ),
  ];
}

/** The accepted issues with who accepted them, when and why; nothing where there are none. */
export function acceptedIssues(accepted: readonly AcceptedIssue[], actionOf: ActionOf): Block[] {
  if (accepted.length === 0) return [];
  const why = new Map(accepted.map(({ issue, acceptance }) => [issue, acceptance]));
  const words = ({ issue }: IssueRow): string => {
    const { reason = '', who = '', on = '' } = why.get(issue) ?? {};
    const day = parseIsoDate(on);
    return `${reason} (${[who, day === null ? on : longDate(day)].join(', ')})`;
  };
  return [
    { kind: 'section', title: 'Accepted issues: not counted as open until their cell changes' },
    table({
      as: 'list',
      isList: true,
      rows: accepted.map(({ issue }) => rowOf(issue, actionOf)),
      columns: columns('Why it is accepted', words),
    }),
  ];
}
