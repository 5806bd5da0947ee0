import { grouped } from '../../cells/grouped';
import type { Outcome, PromisedAction } from '../../history/delivery';
import { caption, table, type Block, type Column } from '../blocks/block';
import { whereRecorded } from '../blocks/emptyColumn';
import { ratingThenAndNow } from '../movement/movementChanges';
import { mostListed } from '../movement/movementPaper';
import { dateContent } from '../movement/movementWords';
import type { PlanNow } from '../movement/planNow';
import { plural } from '../words/words';

interface PromisedList {
  readonly title: string;
  readonly outcome: Outcome;
  readonly promises: readonly PromisedAction[];
  /** What is said in place of the list where it has no rows. */
  readonly none: string;
  /** What stands over the columns of the two positions. */
  readonly heads: (what: string) => readonly [was: string, is: string];
  readonly planNow: PlanNow;
  /** Whether impact is counted. */
  readonly hasImpact: boolean;
}

/** Actions that were promised, with what became of them: their evidence, or why they are not delivered. */
export function promisedList({
  title,
  outcome,
  promises,
  none,
  heads,
  planNow,
  hasImpact,
}: PromisedList): Block[] {
  const section: Block = {
    kind: 'section',
    title: `${title}: ${promises.length === 0 ? 'none' : grouped(promises.length)}`,
  };
  if (promises.length === 0) return [section, caption(none)];
  const [dueWas, dueIs] = heads('Due');
  const isDelivered = outcome === 'with evidence' || outcome === 'without evidence';
  const ofEvidence = isDelivered && promises.some(({ action }) => action.evidence !== null);
  const field = ofEvidence ? 'evidence' : 'update';
  const listed = promises.map(({ action }) => action);
  // What would be said in every row is said once.
  const hasWords = planNow.hasWords(listed, field);
  const hasCompleted = listed.some(({ completed }) => completed !== '');
  const columns: Column<PromisedAction>[] = [
    { head: 'Action', kind: 'text', of: ({ action }) => action.text },
    {
      head: isDelivered ? 'Due' : dueWas,
      kind: 'date',
      of: ({ before, action }) =>
        isDelivered ? dateContent(action.due) : before === null ? 'New' : dateContent(before.due),
    },
    { head: 'Ref', kind: 'link', of: ({ action }) => planNow.reference(action) },
    ...ratingThenAndNow('progress', heads('Progress')),
    ...ratingThenAndNow('impact', heads('Impact')).map((column) => whereRecorded(hasImpact, column)),
    whereRecorded(!isDelivered || hasCompleted, {
      head: isDelivered ? 'Completed' : dueIs,
      kind: 'date',
      of: ({ action, after }) => {
        if (isDelivered) return action.completed === '' ? 'Not given' : dateContent(action.completed);
        return after === null ? '' : dateContent(after.due);
      },
    }),
    whereRecorded(hasWords, {
      head: ofEvidence
        ? 'Evidence in the plan'
        : isDelivered
          ? 'Latest update in the plan'
          : 'Why: the latest update in the plan',
      kind: 'text',
      of: ({ action }) => planNow.words(action, field),
    }),
    { head: 'Priority area', kind: 'text', of: ({ action }) => action.area },
  ];
  return [section, ...cutList(promises, columns), ...(hasWords ? [] : [caption(noneWritten(field))])];
}

/** In place of a column that would say so in every row. */
export const noneWritten = (field: 'update' | 'evidence'): string =>
  field === 'update' ? 'None of these has an update in the plan.' : 'None of these has evidence in the plan.';

/** A list of a paper that has room for so many; how many more there are is said under it. */
export function cutList<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Block[] {
  const more = rows.length - mostListed;
  return [
    table({ as: 'list', isList: true, rows: rows.slice(0, mostListed), columns }),
    ...(more > 0 ? [caption(`And ${plural(more, 'more row')}, which the plan shows.`)] : []),
  ];
}
