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
  const rows = first.map((escalation, index) => ({
    ...escalation,
    decision: keptContent(typed.rows[index]?.words.get('Decision needed')) || escalation.action.decision,
  }));
  // Where none is written, the column would say so in every row.
  const isWritten = rows.some(({ decision }) => decision !== '');
  return [
    { kind: 'section', title, aside: asideOf(meetingRule - first.length, isWritten) },
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
        { head: 'Why', kind: 'text', span: isWritten ? 4 : 10, of: whyWords },
        ...(isWritten
          ? [
              {
                head: 'Decision needed',
                kind: 'text' as const,
                span: 6,
                of: ({ decision }: (typeof rows)[number]) => decision || 'To be written on Escalations',
              },
            ]
          : []),
      ],
    }),
  ];
}

/** What is not in the list: how many more there are, and what decisions the board is to make. */
function asideOf(more: number, isWritten: boolean): string {
  const others =
    more > 0
      ? [capital(`${numberWord(more)} more ${more === 1 ? 'meets' : 'meet'} the rule for a decision`)]
      : [];
  const unwritten = isWritten ? [] : ['No decision is written down yet'];
  const sentences = [...others, ...unwritten];
  return sentences.length === 0 ? '' : `${sentences.join('. ')}: see Escalations`;
}
