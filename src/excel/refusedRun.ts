import { PlanProblem } from '../app/planProblem';
import { toProblem } from './problems';
import type { TakenBack } from './takeBack';

/** Says, beside what Excel refused, what has become of what was begun: only what was looked at is said. */
export function refusedRun(error: unknown, { stage, remaining, undressed }: TakenBack): unknown {
  const problem = toProblem(error);
  if (!(problem instanceof PlanProblem)) return problem;
  return new PlanProblem(problem.code, `${problem.message} ${account(stage, remaining, undressed)}`, {
    cause: error,
  });
}

function account(
  stage: TakenBack['stage'],
  remaining: readonly string[],
  undressed: readonly string[],
): string {
  if (stage === 'untouched') return 'Nothing was changed.';
  if (remaining.length > 0) {
    return `The plan was not touched, but not everything could be taken back: look at ${listed(remaining)}. Building again puts that right.`;
  }
  const back = 'All that had been written is taken back.';
  return undressed.length === 0
    ? back
    : `${back} Merged cells and filter buttons may be gone from ${listed(undressed)}; the next build puts them right.`;
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
