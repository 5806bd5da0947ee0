import { PlanProblem } from '../app/planProblem';
import { toProblem } from './problems';
import type { TakenBack } from './takeBack';

/** Says, beside what Excel refused, what has become of what was begun: only what was looked at is said. */
export function refusedRun(error: unknown, back: TakenBack): unknown {
  const problem = toProblem(error);
  if (!(problem instanceof PlanProblem)) return problem;
  return new PlanProblem(problem.code, `${problem.message} ${account(back)}`, {
    cause: error,
  });
}

function account({ stage, remaining, undressed, unmerged, unpointed }: TakenBack): string {
  if (stage === 'untouched') return 'Nothing was changed.';
  if (remaining.length > 0) {
    return `The plan was not touched, but not everything could be taken back: look at ${listed(remaining)}. Building again puts that right.`;
  }
  const back = 'All that had been written is taken back.';
  if (undressed.length === 0) return back;
  const lost = unmerged.length === 0 ? '' : ` Merged cells are gone from ${listed(unmerged)}.`;
  const unknown =
    unpointed.length === 0
      ? ''
      : ` Look at your own formulas that point at ${listed(unpointed)}: one may show #REF! now, since Excel did not tell of them before.`;
  return `${back}${lost}${unknown} Filter buttons may be gone from ${listed(undressed)}, and numbers there may show in another format; the next build puts that right.`;
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
