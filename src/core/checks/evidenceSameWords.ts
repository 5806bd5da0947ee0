import { oneLine, plain } from '../cells/text';
import type { Action } from '../plan/plan';
import { shownReferences } from '../rollup/shownReference';
import { hasLeft } from '../rollup/standing';
import { isDone } from './isDone';
import { quote } from './quote';
import { spotOf, type Finding, type PlanRule } from './rule';

/** In characters. */
const longestReference = 40;

/** Progress is Blue, and the evidence is in the same words as that of another action: one paper may have shown both, or a cell was copied. */
export const evidenceSameWords: PlanRule = {
  code: 'evidence.same-words',
  severity: 'info',
  title: 'Progress is Blue and the evidence is in the same words as that of another action.',
  find: ({ actions }, context) => {
    const sharers = new Map<string, Action[]>();
    for (const action of actions) {
      const words = plain(action.evidence);
      if (words === '' || hasLeft(action)) continue;
      const others = sharers.get(words);
      if (others === undefined) sharers.set(words, [action]);
      else others.push(action);
    }
    const shown = shownReferences(actions);
    return [...sharers.values()].flatMap((same) => {
      if (same.length < 2) return [];
      return same.flatMap((action, index): Finding[] => {
        const other = same[index === 0 ? 1 : 0];
        if (other === undefined || !isDone(action, context)) return [];
        const more = same.length === 2 ? '' : ` and ${same.length - 2} more`;
        const name = oneLine(shown(other), longestReference).trim() || quote(other.text);
        return [
          {
            spot: spotOf(action, 'evidence'),
            message: `Progress is Blue, and the evidence is word for word that of ${name}${more}.`,
            advice: 'Look whether it shows what this action has done.',
          },
        ];
      });
    });
  },
};
