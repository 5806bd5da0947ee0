import { joined } from '../../cells/joined';
import type { Issue } from '../../checks/issue';
import { kindOfIssue } from '../../checks/kindOfIssue';
import { areaKey, wholePlan } from '../../rollup/areas';
import { sumOf, table, type Block, type Column, type TableBlock } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { whereRecorded } from '../blocks/emptyColumn';
import type { Action } from '../../plan/plan';
import type { IssueRow } from './issueList';
import { severities, severityWords } from '../words/severityWords';

/** Some issues, counted in a row: the open ones, and how many are accepted. */
interface CountRow {
  readonly name: string;
  readonly open: readonly Issue[];
  readonly accepted: number;
}

/** How many there are of each weight, and in all. */
const countColumns = (rows: readonly CountRow[]): Column<CountRow>[] => {
  const count = (head: string, of: (row: CountRow) => number): Column<CountRow> => ({
    head,
    kind: 'figure',
    of,
    total: sumOf(
      head,
      rows.reduce((sum, row) => sum + of(row), 0),
    ),
  });
  return [
    ...severities.map((severity) =>
      count(
        `${severityWords[severity]}s`,
        ({ open }) => open.filter((issue) => issue.severity === severity).length,
      ),
    ),
    count('All open issues', ({ open }) => open.length),
  ];
};

/** How many issues each priority area has. All areas are named, clean ones too. */
export function issuesByArea({ areas, issues, accepted }: BoardFigures): Block[] {
  const known = new Set(areas.map(({ name }) => areaKey(name)));
  const row = (name: string, isIn: (issue: Issue) => boolean): CountRow => ({
    name,
    open: issues.filter(isIn),
    accepted: accepted.filter(({ issue }) => isIn(issue)).length,
  });
  const elsewhere = row('No one area', ({ area }) => !known.has(areaKey(area)));
  const rows = [
    ...areas.map(({ name }) => row(name, ({ area }) => areaKey(area) === areaKey(name))),
    ...(elsewhere.open.length + elsewhere.accepted > 0 ? [elsewhere] : []),
  ];
  return [
    { kind: 'section', title: 'Issues by priority area' },
    table<CountRow>({
      as: 'figures',
      rows,
      hasTotal: true,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => wholePlan },
        ...countColumns(rows),
        whereRecorded(accepted.length > 0, {
          head: 'Accepted',
          kind: 'figure',
          of: (one) => one.accepted,
          total: sumOf('Accepted', accepted.length),
        }),
      ],
    }),
  ];
}

/** How many issues there are of each kind, the gravest first; nothing where there are none. */
export function issuesByKind({ issues, accepted }: BoardFigures): Block[] {
  const first = new Map<string, Issue>();
  for (const issue of [...issues, ...accepted.map((one) => one.issue)]) {
    if (!first.has(issue.code)) first.set(issue.code, issue);
  }
  if (first.size === 0) return [];
  const open = ({ code }: Issue): readonly Issue[] => issues.filter((issue) => issue.code === code);
  return [
    { kind: 'section', title: 'Issues by kind' },
    table<Issue>({
      as: 'list',
      rows: [...first.values()],
      columns: [
        { head: 'Kind of issue', kind: 'name', of: ({ code }) => kindOfIssue(code) },
        { head: 'How serious', kind: 'figure', of: ({ severity }) => severityWords[severity] },
        { head: 'Open', kind: 'figure', of: (kind) => open(kind).length },
        whereRecorded(accepted.length > 0, {
          head: 'Accepted',
          kind: 'figure',
          of: ({ code }) => accepted.filter(({ issue }) => issue.code === code).length,
        }),
        {
          head: 'Fix offered',
          kind: 'figure',
          of: (kind) => open(kind).filter(({ fix }) => fix !== undefined).length,
        },
      ],
    }),
  ];
}

/** Actions of a lead that are named; the others are counted. */
const mostNamed = 8;

/**
 * How many issues each lead has in a list, with a link to the first of them and the actions that they are about.
 * @param list has the issues in the same order
 */
export function issuesOfLeads(
  byLead: ReadonlyMap<string, readonly IssueRow[]>,
  list: TableBlock,
  nameOf: (action: Action) => string,
): Block[] {
  if (byLead.size === 0) return [];
  const actionsOf = ({ name }: CountRow): string => {
    const names = new Set(byLead.get(name)?.flatMap(({ action }) => (action === undefined ? [] : [action])));
    const all = [...names].map(nameOf);
    const more = all.length - mostNamed;
    return joined(more > 0 ? [...all.slice(0, mostNamed), `${more} more`] : all);
  };
  let first = 0;
  const starts = new Map<string, number>();
  const rows = [...byLead].map(([name, own]): CountRow => {
    starts.set(name, first);
    first += own.length;
    return { name, open: own.map(({ issue }) => issue), accepted: 0 };
  });
  return [
    { kind: 'section', title: 'Issues by lead: choose a name to go to them' },
    table<CountRow>({
      as: 'list',
      rows,
      columns: [
        {
          head: 'Lead',
          kind: 'link',
          of: ({ name }) => ({
            words: name,
            later: ({ rowOf }) => ({
              linkTo: 'plan-checks',
              row: rowOf(list, starts.get(name) ?? 0),
              words: name,
            }),
          }),
        },
        ...countColumns(rows),
        { head: 'Actions', kind: 'text', of: actionsOf },
      ],
    }),
  ];
}
