import { joined } from '../../cells/joined';
import { areaName } from '../../rollup/areas';
import { shownReferences } from '../../rollup/shownReference';
import { actionLink } from '../blocks/actionLink';
import { typedEscalations } from '../escalations/escalationCells';
import { whyWords } from '../words/whyWords';
import { keptContent } from '../blocks/keptNotes';
import { caption, table, type Block } from '../blocks/block';
import { matchKept } from '../sheet/kept';
import type { PackInput } from '../pack/packInput';
import { are, capital, numberWord } from '../words/words';

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
    {
      kind: 'section',
      title,
      aside: asideOf(forDecision.length - first.length, meetingRule - forDecision.length, isWritten),
    },
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

/**
 * What is not in the list: how many more Escalations has for a decision, how many that meet the rule it has for information,
 * as more than a board decides on, and what decisions the board is to make.
 */
function asideOf(forDecision: number, forInformation: number, isWritten: boolean): string {
  const others = [
    ...(forDecision > 0 ? [`${numberWord(forDecision)} more ${are(forDecision)} for a decision`] : []),
    ...(forInformation > 0
      ? [
          `${numberWord(forInformation)} more that ${forInformation === 1 ? 'meets' : 'meet'} the rule ${are(forInformation)} for information`,
        ]
      : []),
  ];
  const unwritten = isWritten ? [] : ['No decision is written down yet'];
  const sentences = [...(others.length === 0 ? [] : [capital(joined(others))]), ...unwritten];
  return sentences.length === 0 ? '' : `${sentences.join('. ')}: see Escalations`;
}
