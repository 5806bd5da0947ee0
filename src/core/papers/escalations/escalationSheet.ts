import { joined } from '../../cells/joined';
import { shownReferences, type ShownReference } from '../../rollup/shownReference';
import type { Steps } from '../../steps';
import { agenciesOf } from '../../rollup/agenciesOf';
import { escalationRuleInWords } from '../../rollup/escalationRule';
import { findEscalations, type Escalation } from '../../rollup/findEscalations';
import { judgeOf } from '../../rollup/standing';
import { responseForm } from './responseForm';
import { matchKept, type KeptRow } from '../sheet/kept';
import { addKeptGuide, addKeptNotes, keptContent, typedOn } from '../blocks/keptNotes';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import { addSources } from '../blocks/sources';
import type { CellContent, SheetModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection, addTable, type TableColumn } from '../blocks/table';
import { plural } from '../words/words';
import { shownRating } from '../words/shownRating';

const columns = [
  { head: 'Agency', kind: 'text', width: 15 },
  { head: 'Ref', kind: 'text', width: 7 },
  { head: 'Action', kind: 'text', width: 28 },
  { head: 'Lead', kind: 'text', width: 14 },
  { head: 'Progress', kind: 'rating', width: 9.5 },
  { head: 'Impact', kind: 'rating', width: 9.5 },
  { head: 'Why it is here', kind: 'text', width: 17 },
  { head: 'Days overdue', kind: 'number', width: 9 },
  { head: 'What was tried (latest update)', kind: 'text', width: 29 },
  { head: 'Response', kind: 'kept', width: 20 },
  { head: 'Owner', kind: 'kept', width: 11 },
  { head: 'By when', kind: 'keptDate', width: 11 },
  { head: 'Decision needed', kind: 'kept', width: 18 },
] as const satisfies readonly (TableColumn & { width: number })[];

/** Lays out Escalations: the actions that meet the rule, by the agency that answers for them. */
export function* escalationSheet(input: PackInput): Steps<SheetModel> {
  const { report, plan, settings, historyOf } = input;
  const grid = new SheetGrid(columns.map(({ width }) => width));
  const judge = judgeOf(plan.key, report.asAt);
  const found = byFirstAgency(findEscalations(plan.actions, judge, settings.escalation, historyOf));
  yield;
  const count =
    found.length === 0 ? 'none meets' : `${found.length} ${found.length === 1 ? 'meets' : 'meet'}`;
  const { heading } = addTop(
    grid,
    input,
    'Escalations',
    `Built ${input.builtAt} by BRAG Board. Of ${plural(plan.actions.length, 'action')}, ${count} the rule.`,
  );
  grid.addParagraph(escalationRuleInWords(settings.escalation, historyOf !== undefined), styles.caption);

  const shown = shownReferences(plan.actions);
  const keys = found.map(({ action }) => [action.text, shown(action)]);
  const typed = matchKept(typedOn(input, 'escalations', responseForm), keys);
  yield;
  const titleRow = found.length === 0 ? undefined : addList(grid, found, typed.rows, shown);
  if (found.length === 0) {
    addSection(grid, 'Actions brought to the board');
    grid.addParagraph('None: no action meets the rule.', styles.caption);
  }
  const columnOf = (head: string): number => columns.findIndex((column) => column.head === head);
  addKeptNotes(grid, 'Notes on actions no longer listed', typed.left, responseForm, columnOf);
  addSources(grid, input);
  return finishSheet(grid, {
    key: 'escalations',
    name: 'Escalations',
    heading,
    kept: responseForm,
    ...(titleRow === undefined ? {} : { print: { titleRow } }),
  });
}

/** Those of the agency with the most first, by the agency that each names first; worst first within each. */
function byFirstAgency(found: readonly Escalation[]): Escalation[] {
  const groups = new Map<string, Escalation[]>();
  for (const escalation of found) {
    const [agency = ''] = agenciesOf(escalation.action);
    const group = groups.get(agency.toLowerCase()) ?? [];
    group.push(escalation);
    groups.set(agency.toLowerCase(), group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).flat();
}

/** Adds the number by agency, and the list with what officers typed. @returns the list's header row */
function addList(
  grid: SheetGrid,
  found: readonly Escalation[],
  typed: readonly (KeptRow | undefined)[],
  shown: ShownReference,
): number {
  const counts = new Map<string, number>();
  for (const { action } of found) {
    for (const agency of agenciesOf(action)) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const named = [...counts].sort(([, a], [, b]) => b - a).map(([agency, count]) => `${agency} (${count})`);
  grid.addParagraph(
    `By agency, of ${plural(found.length, 'action')}: ${joined(named)}. An action with several agencies counts for each.`,
    styles.caption,
  );
  addSection(grid, 'Actions brought to the board, by the agency named first');
  const { headerRow } = addTable(grid, {
    columns,
    rows: found.map((escalation, index) => cellsOf(escalation, typed[index], shown)),
    isList: true,
  });
  addKeptGuide(grid);
  return headerRow;
}

function cellsOf(
  { action, reasons, daysOverdue }: Escalation,
  typed: KeptRow | undefined,
  shown: ShownReference,
): CellContent[] {
  const [first = '', ...others] = agenciesOf(action);
  return [
    others.length === 0 ? first : `${first}, with ${joined(others)}`,
    shown(action),
    action.text,
    action.lead,
    shownRating(action, 'progress'),
    shownRating(action, 'impact'),
    reasons.join('; '),
    daysOverdue === 0 ? '–' : daysOverdue,
    action.update === '' ? 'No update is written down' : action.update,
    ...responseForm.columns.map((head) => keptContent(typed?.words.get(head))),
  ];
}
