import { longDate } from '../cells/serialDate';
import { isMovedFar, redatedInWords, redatingOf } from '../rollup/redating';
import { actionRule } from './rule';

/** The due date of an open action has moved to a later one, as often or as far as the settings say. */
export const dateMoved = actionRule({
  code: 'date.moved',
  severity: 'info',
  title: 'The due date of an open action has moved twice or more, or far.',
  find: (action, context) => {
    const redating = redatingOf(action, context.historyOf(action));
    if (!isMovedFar(action, redating, context, context.settings)) return [];
    return [
      {
        field: action.dueField,
        message: `The due date was ${longDate(redating.original)} at first, and has ${redatedInWords(redating)}.`,
        advice: 'Look at what holds it up, and whether the date now is one that can be kept.',
      },
    ];
  },
});
