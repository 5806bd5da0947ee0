import type { WorkbookCells } from '../core/cells/sheetCells';
import { parseIsoDate, type Serial } from '../core/cells/serialDate';
import type { Issue } from '../core/checks/issue';
import type { Snapshot } from '../core/history/snapshot';
import { formHeads } from '../core/papers/blocks/areaRating';
import type { FilledForm } from '../core/papers/blocks/officerForm';
import { typedEscalations } from '../core/papers/escalations/escalationCells';
import { matchKept } from '../core/papers/sheet/kept';
import type { Plan } from '../core/plan/plan';
import type { Escalation } from '../core/rollup/findEscalations';
import { shownReferences } from '../core/rollup/shownReference';

/** Something that stands between now and a clean pack. */
export interface Hurdle {
  readonly kind: 'questions' | 'errors' | 'build' | 'responses' | 'commentary' | 'position';
  /** How many there are of it; 1 where it is one thing. */
  readonly count: number;
}

interface Standing {
  readonly plan: Pick<Plan, 'actions' | 'questions'>;
  readonly issues: readonly Issue[];
  readonly cells: WorkbookCells;
  readonly form: Pick<FilledForm, 'names' | 'typed'>;
  readonly escalations: readonly Escalation[];
  readonly snapshots: readonly Pick<Snapshot, 'cycleDate'>[];
  readonly asAt: Serial;
  /** The date of the meeting, `YYYY-MM-DD`; '' where none is given. */
  readonly meeting: string;
}

/**
 * What stands between now and a clean pack, in the order in which it is to be done. What can only be typed once the
 * sheets are there is not asked for before. The position counts as kept for the meeting, or, without its date, for any
 * board from the as-at date on.
 */
export function hurdlesOf({
  plan,
  issues,
  cells,
  form,
  escalations,
  snapshots,
  asAt,
  meeting,
}: Standing): Hurdle[] {
  const day = parseIsoDate(meeting);
  const isKept = snapshots.some(({ cycleDate }) => (day === null ? cycleDate >= asAt : cycleDate === day));
  const isBuilt = cells.own?.has('board-summary') === true;
  const counts: readonly (readonly [Hurdle['kind'], number])[] = [
    ['questions', plan.questions.length],
    ['errors', issues.filter(({ severity }) => severity === 'error').length],
    ['build', isBuilt ? 0 : 1],
    ['responses', cells.own?.has('escalations') === true ? unanswered(cells, escalations, plan) : 0],
    ['commentary', isBuilt ? form.names.filter((_, index) => !hasCommentary(form, index)).length : 0],
    ['position', isKept ? 0 : 1],
  ];
  return counts.flatMap(([kind, count]) => (count === 0 ? [] : [{ kind, count }]));
}

function unanswered(
  cells: Standing['cells'],
  escalations: readonly Escalation[],
  { actions }: Pick<Plan, 'actions'>,
): number {
  const shown = shownReferences(actions);
  const { rows } = matchKept(
    typedEscalations({ cells }),
    escalations.map(({ action }) => [action.text, shown(action)]),
  );
  return rows.filter((row) => row?.words.has('Response') !== true).length;
}

const hasCommentary = ({ typed }: Pick<FilledForm, 'typed'>, index: number): boolean =>
  typed[index]?.words.has(formHeads.commentary) === true;
