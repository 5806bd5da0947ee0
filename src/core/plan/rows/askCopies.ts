import { rectAddress } from '../../cells/address';
import { joined } from '../../cells/joined';
import { fieldsOf } from '../columns/assignColumns';
import { figuresOn } from '../mapping/hangsOn';
import type { PlanQuestion, PlanTable } from '../plan';
import type { CopiedPlan } from '../tables/copiedPlans';

/** The answer that all of them count. */
export const eachIsAPlan = 'each is a plan of its own';

/** Asks which of some sheets with the same actions is the plan as it is now: counted together, each action counts twice. */
export function askCopies(
  copies: readonly CopiedPlan[],
  tables: readonly PlanTable[],
): readonly PlanQuestion[] {
  return copies.flatMap(({ sheets, isOne }) => {
    const table = tables.find(({ sheet }) => sheet === sheets[0]);
    if (!isOne || table === undefined) return [];
    const named = sheets.map((name) => `“${name}”`);
    return [
      {
        about: 'sheets.copies',
        sheet: table.sheet,
        cells: rectAddress(table.body),
        words: `${joined(named)} have the same actions, not all rated and dated alike. Which is the plan as it is now?`,
        choices: [...sheets, eachIsAPlan],
        affects: ['actions', 'areas', ...new Set(fieldsOf(table.columns).flatMap(figuresOn))],
      },
    ];
  });
}
