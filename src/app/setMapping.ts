import { emptyMapping, type Mapping } from '../core/plan/mapping/mapping';
import { mergeMappings } from '../core/plan/mapping/mergeMappings';
import { parseMapping } from '../core/plan/mapping/parseMapping';
import type { RunOptions } from './runOptions';
import { PlanProblem } from './planProblem';
import type { PlanReport } from './planReport';
import { mappingSetting, understandPlan } from './understandPlan';
import type { Workbook } from './workbook';

/**
 * Reads the plan as a person says it is, and keeps what they said in the workbook for every officer's
 * next run. `undefined` forgets what was said before and works everything out anew.
 * @param shown what the person saw, where it may be older: what another officer has said of other sheets since stays,
 * and where both said something of the same it is told to `options.onNote`
 * @throws PlanProblem where the plan cannot be read that way; what the workbook keeps is then as it was.
 */
export async function setMapping(
  workbook: Workbook,
  options: RunOptions,
  mapping: Mapping | undefined,
  shown?: Mapping,
): Promise<PlanReport> {
  const kept = (await workbook.readSettings()).get(mappingSetting);
  const { merged, conflicts } = together(mapping, shown, kept);
  const plan = await understandPlan(workbook, options.asAt, { ...options, mapping: merged ?? emptyMapping });
  await workbook.changeSettings((now) => {
    if (JSON.stringify(now.get(mappingSetting)) !== JSON.stringify(kept)) throw changedMeanwhile();
    return new Map([[mappingSetting, merged]]);
  });
  for (const what of conflicts) {
    options.onNote?.(`Another officer had also said how to read ${what}. What you said now counts.`);
  }
  options.onUnderstood?.(plan);
  return plan.report;
}

function together(mapping: Mapping | undefined, shown: Mapping | undefined, kept: unknown) {
  const parsed = kept === undefined ? null : parseMapping(kept);
  if (mapping === undefined || shown === undefined || parsed === null || !('mapping' in parsed)) {
    return { merged: mapping, conflicts: [] };
  }
  const { mapping: merged, conflicts } = mergeMappings(shown, mapping, parsed.mapping);
  return { merged, conflicts };
}

const changedMeanwhile = (): PlanProblem =>
  new PlanProblem(
    'mapping-stale',
    'Another officer has just said how this plan is to be read, so what you said was not kept. Check the plan, look at the sheets and columns again, then keep what you want to change.',
  );
