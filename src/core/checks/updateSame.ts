import { longDate } from '../cells/serialDate';
import { updateSign } from '../rollup/actionHistory';
import { standingOf } from '../rollup/standing';
import { actionRule } from './rule';

/** An open action's update is what it was at the last board, word for word, so many days after it as the settings say. Positions of before updates were kept say nothing. */
export const updateSame = actionRule({
  code: 'progress.same-update',
  severity: 'info',
  title: 'The update of an open action is word for word that of the last board.',
  find: (action, context) => {
    const [last] = context.historyOf(action)?.boards ?? [];
    const sign = updateSign(action);
    if (last === undefined || sign === '' || last.update !== sign) return [];
    // Right after a board nobody has had anything to add.
    const isLongAgo = last.board + context.settings.sameUpdateDays < context.asAt;
    if (!isLongAgo || standingOf(action, context) !== 'open') return [];
    return [
      {
        field: 'update',
        message: `The update is word for word what it was at the board of ${longDate(last.board)}.`,
        advice: 'Look whether there is anything to add since then.',
      },
    ];
  },
});
