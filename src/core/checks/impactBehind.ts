import { ratingNames } from '../plan/values/rating';
import { isDone } from './isDone';
import { actionRule } from './rule';

/** Progress has been Blue at the boards of the settings, this one included, and impact is not. Where Blue does not mean finished, nothing is said. */
export const impactBehind = actionRule({
  code: 'impact.behind-progress',
  severity: 'info',
  title: 'Progress has been Blue for several boards and impact is not Blue.',
  find: (action, context) => {
    const { impact, place } = action;
    const boards = context.historyOf(action)?.boardsAtRating ?? 1;
    const isBehind =
      impact.state !== 'blue' && impact.state !== 'invalid' && place.columns.impact !== undefined;
    if (!isDone(action, context) || !isBehind || boards < context.settings.boardsBlue) return [];
    const is = impact.state === 'unrated' ? 'not rated' : ratingNames[impact.state];
    return [
      {
        field: 'impact',
        message: `Progress has been Blue for ${boards} boards, but impact is ${is}.`,
        advice: 'Look at what shows the impact, and rate it by that.',
      },
    ];
  },
});
