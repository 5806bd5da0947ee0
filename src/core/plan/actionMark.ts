import type { ActionMark } from '../cells/cellChange';
import type { Action } from './plan';
import type { DateReading } from './values/readDate';

/** Marks actions so that each is known again when its row has moved. The plan is looked through once, when first asked. */
export function markActions(actions: readonly Action[]): (action: Action) => ActionMark {
  let texts: ReadonlyMap<string, number> | null = null;
  let names: ReadonlyMap<string, number> | null = null;
  return (action) => {
    const { reference, text } = action;
    texts ??= countBy(actions, (one) => one.text);
    // A text that stands once needs no reference to be told apart.
    const isAlone =
      text !== '' &&
      (texts.get(text) === 1 || (names ??= countBy(actions, nameOf)).get(nameOf(action)) === 1);
    return isAlone ? { reference, text } : { reference, text, rest: restOf(action) };
  };
}

/**
 * Finds marked actions again, wherever their rows are by now. On the sheet of that name first; elsewhere only where
 * there is no such sheet any more, as after a renaming.
 * @param sheets the names of the sheets that there are now
 */
export function actionFinder(
  actions: readonly Action[],
  sheets: ReadonlySet<string>,
): (mark: ActionMark, sheet: string) => Action | 'gone' | 'unclear' {
  const byName = new Map<string, Action[]>();
  for (const action of actions) {
    const same = byName.get(nameOf(action));
    if (same === undefined) byName.set(nameOf(action), [action]);
    else same.push(action);
  }
  return (mark, sheet) => {
    const same = (byName.get(nameOf(mark)) ?? []).filter(
      (action) =>
        (mark.rest === undefined || restOf(action) === mark.rest) &&
        (action.place.sheet === sheet || !sheets.has(sheet)),
    );
    const [only] = same;
    return only === undefined ? 'gone' : same.length > 1 ? 'unclear' : only;
  };
}

/** Both are on one line. */
const nameOf = ({ reference, text }: Pick<Action, 'reference' | 'text'>): string => `${reference}\n${text}`;

/** What tells actions of the same words apart, without what changes from week to week. */
const restOf = ({ area, improvement, lead, agencies, start, due }: Action): string =>
  JSON.stringify([area, improvement, lead, agencies, dateOf(start), dateOf(due)]);

const dateOf = (date: DateReading): string => (date.kind === 'blank' ? '' : date.text);

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
