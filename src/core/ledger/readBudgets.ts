import { valueAt, type CellValue } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import type { Action } from '../plan/plan';
import { isTotal } from '../plan/values/isTotal';
import { areaKey } from '../rollup/areas';
import type { BudgetSheet, BudgetSums, Budgets } from './budgets';
import type { BudgetTable } from './findBudgets';
import { leadCodes, type CodeSources } from './leadCodes';
import type { Month } from '../plan/values/month';
import { readAmount, type Pence } from './readAmount';
import { sharePence } from './spend';

interface Sums {
  budget: Pence | null;
  forecast: Pence | null;
  readonly profile: Map<Month, Pence>;
}

const noSums = (): Sums => ({ budget: null, forecast: null, profile: new Map() });

/** Reads lists of budgets, and leads each line to an action, an area or nothing, as lines of a ledger are led. */
export function readBudgets(tables: readonly BudgetTable[], sources: CodeSources): Budgets {
  const byAction = new Map<Action, Sums>();
  const ofArea = new Map<string, Sums>();
  const [unclaimed, total] = [noSums(), noSums()];
  const of = <Key>(known: Map<Key, Sums>, key: Key): Sums => {
    const sums = known.get(key) ?? noSums();
    known.set(key, sums);
    return sums;
  };
  const sheets = tables.map((table): BudgetSheet => {
    const unmatched = new Set<string>();
    let [lines, setAside] = [0, 0];
    for (const { values, line } of linesOf(table)) {
      const lead = line === null ? 'other' : leadCodes(table.leading, { values }, sources);
      if (line === null || lead === 'other') {
        setAside++;
        continue;
      }
      lines++;
      add(total, line, 1, [1], 0);
      if (!('shares' in lead)) {
        unmatched.add(lead.code);
        add(unclaimed, line, 1, [1], 0);
        continue;
      }
      const parts = lead.shares.map((share) => share.parts);
      lead.shares.forEach(({ target }, index) => {
        const sums = 'action' in target ? of(byAction, target.action) : of(ofArea, areaKey(target.area));
        add(sums, line, lead.shares.length, parts, index);
      });
    }
    const { sheet, headerRow } = table;
    return {
      name: sheet.name,
      isHidden: sheet.hidden,
      headerRow,
      lines,
      setAside,
      unmatched: [...unmatched].filter((code) => code !== ''),
    };
  });
  return { sheets, byAction, ofArea, unclaimed, total };
}

/** Adds one share of a line to what an action or an area has. */
function add(sums: Sums, line: BudgetSums, shares: number, parts: readonly number[], index: number): void {
  const own = (pence: Pence): Pence => (shares === 1 ? pence : (sharePence(pence, parts)[index] ?? 0));
  for (const field of ['budget', 'forecast'] as const) {
    const pence = line[field];
    if (pence !== null) sums[field] = (sums[field] ?? 0) + own(pence);
  }
  for (const [month, pence] of line.profile)
    sums.profile.set(month, (sums.profile.get(month) ?? 0) + own(pence));
}

interface Line {
  readonly values: readonly CellValue[];
  /** null for a row that is no line: a total, a heading, a note. */
  readonly line: BudgetSums | null;
}

function* linesOf(table: BudgetTable): Generator<Line> {
  const { sheet, headerRow, headerRows, leading, budget, virement, forecast, months } = table;
  for (let row = headerRow + headerRows; row < sheet.row + sheet.values.length; row++) {
    const cells = sheet.values[row - sheet.row] ?? [];
    if (cells.every(isBlank)) continue;
    const at = (place: { column: number; unit: 1 | 1_000 | 1_000_000 } | undefined): Pence | null => {
      const reading =
        place === undefined ? 'blank' : readAmount(valueAt(sheet, row, place.column), place.unit);
      return typeof reading === 'object' ? reading.pence : null;
    };
    const values = leading.map(({ column }) => valueAt(sheet, row, column));
    const set = at(budget);
    const profile = new Map(
      months.flatMap((one) => {
        const pence = at(one);
        return pence === null ? [] : [[one.month, pence] as const];
      }),
    );
    const spread = [...profile.values()].reduce((sum, pence) => sum + pence, 0);
    const line = {
      // A budget that stands in months alone is their sum.
      budget:
        set === null ? (budget === undefined && profile.size > 0 ? spread : null) : set + (at(virement) ?? 0),
      forecast: at(forecast),
      profile,
    };
    const isLine =
      !cells.some((value) => typeof value === 'string' && isTotal(plain(textOf(value)))) &&
      values.some((value) => !isBlank(value)) &&
      (line.budget !== null || line.forecast !== null || profile.size > 0);
    yield { values, line: isLine ? line : null };
  }
}
