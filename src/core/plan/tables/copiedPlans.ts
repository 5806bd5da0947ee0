import { plain } from '../../cells/text';
import { namesNoSubject } from '../values/period';
import type { FoundTable } from './foundTable';
import { actionsBySheet, leastActions, leastShare } from './repeatedPlans';

/** Sheets with the same actions, otherwise rated or dated, of which nothing says which is the plan as it is now. */
export interface CopiedPlan {
  /** In the order of their tabs, two at least. */
  readonly sheets: readonly string[];
  /** Their names say that they are one plan: "Plan (2)", "Copy of Plan", or nothing at all ("Sheet1"). Others may be a plan each, as of two schools. */
  readonly isOne: boolean;
}

const ofACopy = [/^copy of /, /[\s-]*\b(?:copy|backup|back-up)\b ?\d*$/, /\s*\(\d{1,2}\)$/];
const withoutCopy = (name: string): string =>
  ofACopy.reduce((rest, ending) => rest.replace(ending, ''), plain(name.replace(/_/g, ' '))).trim();

/**
 * The sheets that have the same actions as another, led by the same people. What shows them again as they are, or how
 * they stood in a month or version before, is known and left out before this.
 */
export function copiedPlans(tables: readonly FoundTable[]): readonly CopiedPlan[] {
  const rows = actionsBySheet(tables);
  const groups: { sheets: string[]; isOne: boolean }[] = [];
  for (const name of rows.keys()) {
    const group = groups.find(({ sheets: [first = ''] }) => isSame(first, name));
    if (group === undefined) groups.push({ sheets: [name], isOne: true });
    else {
      const [first = ''] = group.sheets;
      group.sheets.push(name);
      group.isOne &&= withoutCopy(first) === withoutCopy(name) || [first, name].every(saysNothing);
    }
  }
  return groups.filter(({ sheets }) => sheets.length > 1);

  function isSame(one: string, other: string): boolean {
    const [own, there] = [rows.get(one), rows.get(other)];
    if (own === undefined || there === undefined || own.size < leastActions) return false;
    const shared = [...own].flatMap(([action, row]) => {
      const twin = there.get(action);
      return twin === undefined ? [] : [[row, twin] as const];
    });
    const alike = shared.filter(
      ([row, twin]) => row('lead') === twin('lead') && row('area') === twin('area'),
    );
    return alike.length >= Math.max(own.size, there.size) * leastShare;
  }
}

const saysNothing = (name: string): boolean => namesNoSubject(withoutCopy(name));
