import { grouped } from '../../cells/grouped';
import { joined } from '../../cells/joined';
import { agenciesOf, byLeadAgency } from '../../rollup/agenciesOf';
import { areaName } from '../../rollup/areas';
import { reasonInWords, reasonKindInWords } from '../../rollup/escalationReason';
import { escalationRuleInWords } from '../../rollup/escalationRule';
import { decisionRuleInWords } from '../../rollup/escalationTiers';
import type { Escalation } from '../../rollup/findEscalations';
import { shownReferences, type ShownReference } from '../../rollup/shownReference';
import type { Steps } from '../../steps';
import { caption, table, type Block, type Column, type TableBlock } from '../blocks/block';
import { dueContent } from '../blocks/dueContent';
import { emptyColumn } from '../blocks/emptyColumn';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { addKeptNotes, keptContent } from '../blocks/keptNotes';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { matchKept, type KeptRow } from '../sheet/kept';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { shownRating } from '../words/shownRating';
import { plural, tally } from '../words/words';
import { referenceColumn, referenceWords } from '../blocks/actionLink';
import { answerLabel, escalationCells, escalationLines, typedEscalations } from './escalationCells';
import { lateWords } from '../words/whyWords';

/** In characters, before they are fitted to the page: those of words share what the others leave. The last is for impact. */
const columnsWith = (hasUpdates: boolean) => [
  { width: 8.5, flexible: false },
  { width: hasUpdates ? 30 : 42, flexible: true },
  { width: hasUpdates ? 38 : 26, flexible: true },
  { width: 18, flexible: true },
  { width: 21, flexible: true },
  { width: 11.5, flexible: false },
  { width: 15, flexible: true },
  { width: 9.5, flexible: false },
  { width: 9.5, flexible: false },
];

/** An escalation as it is listed, with what was typed about it. */
interface Line extends Escalation {
  readonly typed: KeptRow | undefined;
}

/** What the lists have columns for: in place of what the plan does not record they have an action's area and due date. */
interface Lists {
  readonly shown: ShownReference;
  /** So many actions are listed in all. */
  readonly listed: number;
  readonly hasAgencies: boolean;
  readonly hasImpact: boolean;
  readonly hasUpdates: boolean;
  readonly hasLeads: boolean;
  readonly hasAreas: boolean;
  readonly hasDates: boolean;
}

/**
 * Lays out Escalations: what the board is asked to decide and what it is told, each by the agency that answers for it,
 * with a line to answer in under each action.
 */
export function* escalationSheet(input: PackInput): Steps<SheetModel> {
  const { plan, settings, historyOf, escalations, tiers } = input;
  const { gaps } = input.report;
  const isTold = (figure: 'agencies' | 'overdue'): boolean => gaps[figure]?.kind !== 'not recorded';
  const hasImpact = gaps.impact === undefined;
  const hasUpdates = plan.tables.some(({ columns: { update } }) => update !== undefined);
  const columns = columnsWith(hasUpdates);
  const grid = landscapeGrid(input, hasImpact ? columns : columns.slice(0, -1));
  const hasHistory = historyOf !== undefined;
  const { heading } = addTop(grid, input, 'escalations', `Built ${input.builtAt} by BRAG Board.`);
  yield;
  const shown = shownReferences(plan.actions);
  const found = [...byFirstAgency(tiers.forDecision), ...byFirstAgency(tiers.forInformation)];
  const typed = matchKept(
    typedEscalations(input),
    found.map(({ action }) => [action.text, shown(action)]),
  );
  yield;
  const lines = found.map((escalation, index): Line => ({ ...escalation, typed: typed.rows[index] }));
  const decisions = lines.slice(0, tiers.forDecision.length);
  const information = lines.slice(tiers.forDecision.length);
  const lists: Lists = {
    shown,
    listed: found.length,
    hasAgencies: isTold('agencies'),
    hasImpact,
    hasUpdates,
    hasLeads: plan.actions.some(({ lead }) => lead !== ''),
    hasAreas: input.report.areas.length > 1,
    hasDates: isTold('overdue'),
  };
  yield* layOutBlocks(grid, [
    {
      kind: 'text',
      look: 'message',
      text: countsInWords(tiers.forDecision.length, escalations.length, plan.actions.length),
    },
    ...(found.length === 0
      ? []
      : [
          caption(reasonsInWords(escalations)),
          ...(lists.hasAgencies ? [caption(agenciesInWords(escalations))] : []),
        ]),
    caption(escalationRuleInWords(settings.escalation, hasHistory)),
    ...(found.length === 0 ? [] : [caption(decisionRuleInWords(settings.escalation, hasHistory))]),
    ...tier(`For decision: ${plural(decisions.length, 'action')}`, decisions, lists),
    ...tier(`For information: ${plural(information.length, 'action')}`, information, lists, decisions),
    ...(typed.left.length === 0 ? sources(input) : []),
  ]);
  if (typed.left.length > 0) {
    addKeptNotes(grid, 'Notes on actions no longer listed', typed.left, escalationCells, noteColumn);
    yield* layOutBlocks(grid, sources(input));
  }
  return finishSheet(grid, {
    key: 'escalations',
    heading,
    kept: escalationLines,
  });
}

/** Where each heading of the notes stands. */
const noteColumn = (head: string): number =>
  ['Ref', 'Action', 'Response', 'Owner', 'Decision needed', 'By when'].indexOf(head);

/** Blocks of as many actions that are told for information stand on pages of their own, so that each agency can be sent its own. */
const ownPageFrom = 3;

/** Those of one tier by agency, the one with the most first; nothing where there are none. @param above those of the tier above it */
function tier(title: string, lines: readonly Line[], lists: Lists, above?: readonly Line[]): Block[] {
  if (lines.length === 0) return [];
  if (!lists.hasAgencies) {
    return [{ kind: 'section', title, isLarge: true }, listOf(lines, lists), { kind: 'guide' }];
  }
  const blocks = byLeadAgency(lines, ({ action }) => action);
  return [
    ...blocks.flatMap((block, index): Block[] => {
      const before = index === 0 ? above : blocks[index - 1]?.items;
      const isOwnPage =
        above !== undefined && [block.items, before ?? []].some(({ length }) => length >= ownPageFrom);
      const own: Block[] = [
        { kind: 'section', title: `${block.name}: ${plural(block.items.length, 'action')}` },
        listOf(block.items, lists),
      ];
      return [
        ...(isOwnPage && (before ?? []).length > 0 ? [{ kind: 'page' } as const] : []),
        ...(index === 0
          ? [{ kind: 'section', title, isLarge: true } as const, ...own]
          : [{ kind: 'together', blocks: own } as const]),
      ];
    }),
    { kind: 'guide' },
  ];
}

function listOf(lines: readonly Line[], lists: Lists): TableBlock {
  const { shown, listed, hasAgencies, hasImpact, hasUpdates, hasLeads } = lists;
  const own = (head: string, kind: 'kept' | 'keptDate'): Column<Line> => ({
    head,
    kind,
    of: ({ typed }) => keptContent(typed?.words.get(head)),
  });
  const agency: Column<Line> = {
    head: 'Agency',
    kind: 'text',
    of: ({ action }) => agencyWords(agenciesOf(action)),
  };
  const tried: Column<Line> = {
    head: 'What was tried (latest update)',
    kind: 'text',
    of: ({ action }) => action.update || 'No update is written down',
  };
  const lead: Column<Line> = {
    head: 'Lead',
    kind: 'text',
    of: ({ action }) => action.lead || 'No lead named',
  };
  const impact: Column<Line> = {
    head: 'Impact',
    kind: 'rating',
    of: ({ action }) => shownRating(action, 'impact'),
  };
  // Each cell is of one column, so that officers can sort the list.
  const others = inPlaceOfOthers(lists);
  const orOther = (has: boolean, column: Column<Line>): Column<Line> =>
    has ? column : (others.shift() ?? emptyColumn(column));
  return table<Line>({
    as: 'form',
    isList: true,
    rows: lines,
    columns: [
      referenceColumn(listed, shown, ({ action }) => action),
      { head: 'Action', kind: 'text', of: ({ action }) => action.text },
      orOther(hasUpdates, tried),
      orOther(hasAgencies, agency),
      { head: 'Why it is here', kind: 'text', of: ({ reasons }) => reasons.map(reasonInWords).join('; ') },
      { head: 'Overdue', kind: 'text', of: ({ daysOverdue }) => lateWords(daysOverdue) },
      orOther(hasLeads, lead),
      { head: 'Progress', kind: 'rating', of: ({ action }) => shownRating(action, 'progress') },
      ...(hasImpact ? [impact] : []),
    ],
    under: [
      { head: '', kind: 'text', of: ({ action }) => referenceWords(action, shown) },
      { head: answerLabel, kind: 'text', of: () => answerLabel },
      own('Response', 'kept'),
      own('Owner', 'kept'),
      own('Decision needed', 'kept'),
      own('By when', 'keptDate'),
    ],
  });
}

/** What else is known of an action, for the columns of what the plan does not record. */
const inPlaceOfOthers = ({ hasAreas, hasDates }: Lists): Column<Line>[] => [
  ...(hasAreas
    ? [{ head: 'Priority area', kind: 'text' as const, of: ({ action }: Line) => areaName(action.area) }]
    : []),
  ...(hasDates ? [{ head: 'Due', kind: 'date' as const, of: ({ action }: Line) => dueContent(action) }] : []),
];

/** Those of the agency with the most first, by the agency that each names first; worst first within each. */
const byFirstAgency = (found: readonly Escalation[]): Escalation[] =>
  byLeadAgency(found, ({ action }) => action)
    .sort((a, b) => b.items.length - a.items.length)
    .flatMap(({ items }) => items);

const agencyWords = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first}, with ${joined(others)}`;

function countsInWords(decisions: number, all: number, actions: number): string {
  if (all === 0) return `None of ${plural(actions, 'action')} meets the rule.`;
  const told = all - decisions;
  if (decisions === 0) {
    return `${plural(told, 'action')} of ${grouped(actions)} ${told === 1 ? 'is' : 'are'} here for information, and none for a decision.`;
  }
  return (
    `${plural(decisions, 'action')} of ${grouped(actions)} ${decisions === 1 ? 'is' : 'are'} here for a decision` +
    `${told === 0 ? '' : `, and ${grouped(told)} more for information`}.`
  );
}

/** `By reason: Progress Red (5), Impact Red (5) and More than 30 days overdue (6).` */
function reasonsInWords(found: readonly Escalation[]): string {
  const kinds = found.flatMap(({ reasons }) => reasons.map(reasonKindInWords));
  const named = tally(kinds).map(([kind, count]) => `${kind} (${count})`);
  return `By reason: ${joined(named)}. An action can have several.`;
}

function agenciesInWords(found: readonly Escalation[]): string {
  const named = tally(found.flatMap(({ action }) => agenciesOf(action)))
    .sort(([, a], [, b]) => b - a)
    .map(([agency, count]) => `${agency} (${count})`);
  return `By agency: ${joined(named)}. An action with several agencies counts for each.`;
}
