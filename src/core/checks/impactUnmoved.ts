import { pounds } from '../cells/pounds';
import { ratingNames } from '../plan/values/rating';
import { poundsOf } from '../rollup/spendQuestions';
import { actionRule } from './rule';

/**
 * Impact has had one rating at the boards of the settings, this one included, and money went on. Blue can move no
 * further, what is not rated has issues of its own, and where a board holds no spend nobody can say what went on.
 */
export const impactUnmoved = actionRule({
  code: 'impact.unmoved',
  severity: 'info',
  title: 'Impact has not moved for several boards, and spend went on.',
  find: (action, { settings, historyOf }) => {
    const { state } = action.impact;
    if (state !== 'red' && state !== 'amber' && state !== 'green') return [];
    const { boardsUnmoved, spendWithoutImpact } = settings;
    const before = (historyOf(action)?.boards ?? []).slice(0, boardsUnmoved - 1);
    const first = before.at(-1);
    if (before.length < boardsUnmoved - 1 || first === undefined || first.spend === null) return [];
    const spent = poundsOf(action.actual) - first.spend;
    if (before.some(({ impact }) => impact !== state) || spent <= spendWithoutImpact) return [];
    return [
      {
        field: 'impact',
        message: `Impact has been ${ratingNames[state]} for ${boardsUnmoved} boards, while ${pounds(spent)} was spent.`,
        advice: 'Look at what the money has changed, and whether the rating still holds.',
      },
    ];
  },
});
