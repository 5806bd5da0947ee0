import type { Mapping } from '../core/plan/mapping/mapping';
import { PlanProblem } from './planProblem';
import { mappingSetting, understandPlan } from './understandPlan';
import { emptyMapping } from '../core/plan/mapping/mapping';
import type { ReadableWorkbook, Workbook } from './workbook';

export interface MappedPlan {
  /** What was understood of the workbook. */
  readonly mapping: Mapping;
  /** Why the mapping that the workbook keeps was not used; '' where it was, or there is none. */
  readonly keptIsStale: string;
}

/**
 * Works out what a workbook's plan is made of, for a person to see and correct. Changes nothing.
 * @param mapping what a person has stated already; the kept one unless given
 * @throws PlanProblem where there is no plan, or a given mapping does not fit. A kept one that no longer
 * fits is told and left out.
 */
export async function mapPlan(
  workbook: ReadableWorkbook,
  asAt: string,
  mapping?: Mapping,
): Promise<MappedPlan> {
  try {
    const { report } = await understandPlan(workbook, asAt, mapping === undefined ? {} : { mapping });
    return { mapping: report.mapping, keptIsStale: '' };
  } catch (error) {
    if (mapping !== undefined || !(error instanceof PlanProblem) || error.code !== 'mapping-stale')
      throw error;
    const { report } = await understandPlan(workbook, asAt, { mapping: emptyMapping });
    return { mapping: report.mapping, keptIsStale: error.message };
  }
}

/** Keeps a mapping in the workbook, so that every officer's next run uses it; `undefined` takes it away. */
export const keepMapping = (workbook: Workbook, mapping: Mapping | undefined): Promise<void> =>
  workbook.writeSettings(new Map([[mappingSetting, mapping]]));
