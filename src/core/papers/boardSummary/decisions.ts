import type { Escalation } from '../../rollup/findEscalations';
import { areaName } from '../../rollup/areas';
import { shownReferences } from '../../rollup/shownReference';
import { escalationCells } from '../escalations/escalationCells';
import { keptContent, typedOn } from '../blocks/keptNotes';
import { table, type Block } from '../blocks/block';
import { matchKept } from '../sheet/kept';
import type { PackInput } from '../pack/packInput';
import { plural } from '../words/words';

/** More do not fit the first page; they stand on Escalations. */
const most = 5;

/** The decisions that the board is asked for: the gravest of the escalations for decision, with the officers' words. */
export function decisionBlocks(input: PackInput): Block[] {
  const { plan, tiers } = input;
  const { forDecision, meetingRule } = tiers;
  const title = 'Decisions asked of the board';
  if (forDecision.length === 0) {
    const words = 'None: no action meets the rule for a decision. Escalations has what the board is told.';
    return [
      { kind: 'section', title },
      { kind: 'text', look: 'caption', text: words },
    ];
  }
  const shown = shownReferences(plan.actions);
  const first = forDecision.slice(0, most);
  const typed = matchKept(
    typedOn(input, 'escalations', escalationCells),
    first.map(({ action }) => [action.text, shown(action)]),
  );
  const rows = first.map((escalation, index) => ({ ...escalation, typed: typed.rows[index] }));
  const more = meetingRule - first.length;
  return [
    { kind: 'section', title },
    table<(typeof rows)[number]>({
      as: 'form',
      rows,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ action }) => areaName(action.area) },
        {
          head: 'Ref',
          kind: 'link',
          of: ({ action }) => ({
            sheet: action.place.sheet,
            row: action.place.row,
            words: shown(action) === '' ? `Row ${action.place.row + 1}` : shown(action),
          }),
        },
        { head: 'Action', kind: 'text', span: 5, of: ({ action }) => action.text },
        { head: 'Why', kind: 'text', span: 4, of: whyWords },
        {
          head: 'Decision needed',
          kind: 'text',
          span: 6,
          of: ({ action, typed: row }) =>
            keptContent(row?.words.get('Decision needed')) ||
            action.decision ||
            'To be written on Escalations',
        },
      ],
    }),
    ...(more > 0
      ? [{ kind: 'text' as const, look: 'caption' as const, text: `${plural(more, 'more action')} ${more === 1 ? 'meets' : 'meet'} the rule for a decision: see Escalations.` }] // prettier-ignore
      : []),
  ];
}

/** Why an action stands before the board: `Progress Red for 2 boards; 70 days overdue`. */
export function whyWords({ reasons, daysOverdue }: Pick<Escalation, 'reasons' | 'daysOverdue'>): string {
  const others = reasons.filter((reason) => !reason.endsWith('days overdue'));
  return [...others, ...(daysOverdue > 0 ? [`${plural(daysOverdue, 'day')} overdue`] : [])].join('; ');
}
