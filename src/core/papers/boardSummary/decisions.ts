import { areaName } from '../../rollup/areas';
import { shownReferences } from '../../rollup/shownReference';
import { actionLink } from '../blocks/actionLink';
import { typedEscalations } from '../escalations/escalationCells';
import { whyWords } from '../words/whyWords';
import { keptContent } from '../blocks/keptNotes';
import { caption, table, type Block } from '../blocks/block';
import { matchKept } from '../sheet/kept';
import type { PackInput } from '../pack/packInput';
import { capital, numberWord } from '../words/words';

/**
 * The decisions that the board is asked for: the gravest of the escalations for decision, with the officers' words.
 * @param most how many there is room for; the others stand on Escalations
 */
export function decisionBlocks(input: PackInput, most: number): Block[] {
  const { plan, tiers } = input;
  const { forDecision, meetingRule } = tiers;
  const title = 'Decisions asked of the board';
  if (forDecision.length === 0) {
    const words = 'None: no action meets the rule for a decision. Escalations has what the board is told.';
    return [{ kind: 'section', title }, caption(words)];
  }
  const shown = shownReferences(plan.actions);
  const first = forDecision.slice(0, most);
  const typed = matchKept(
    typedEscalations(input),
    first.map(({ action }) => [action.text, shown(action)]),
  );
  const rows = first.map((escalation, index) => ({ ...escalation, typed: typed.rows[index] }));
  const more = meetingRule - first.length;
  const aside =
    more > 0
      ? `${numberWord(more)} more ${more === 1 ? 'meets' : 'meet'} the rule for a decision: see Escalations`
      : '';
  return [
    { kind: 'section', title, aside: capital(aside) },
    table<(typeof rows)[number]>({
      as: 'form',
      isList: true,
      rows,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ action }) => areaName(action.area) },
        {
          head: 'Ref',
          kind: 'link',
          of: ({ action }) => actionLink(action, shown),
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
  ];
}
