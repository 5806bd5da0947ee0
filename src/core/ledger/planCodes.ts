import { mergedCells } from '../cells/mergedCells';
import type { WorkbookCells } from '../cells/sheetCells';
import { plain, textOf } from '../cells/text';
import type { Plan, PlanTable } from '../plan/plan';
import { roleOf } from './headingRoles';
import { commonTarget, type Target } from '../rollup/target';

/** What codes are for by columns of the plan's own, each code as `plain` gives it; null where that is not certain. */
export function planCodes({ tables, actions }: Plan, { sheets }: WorkbookCells): Map<string, Target | null> {
  const found = new Map<string, Target[]>();
  for (const table of tables) {
    // A card's codes stand in no column.
    const columns = table.cards === undefined ? codeColumns(table) : [];
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (columns.length === 0 || sheet === undefined) continue;
    const merged = mergedCells(sheet);
    const { row: first, rows } = table.body;
    for (const action of actions) {
      const { row, sheet: own } = action.place;
      if (own !== table.sheet || row < first || row >= first + rows) continue;
      for (const column of columns) {
        for (const code of codesIn(textOf(merged.at(row, column)))) {
          found.set(code, [...(found.get(code) ?? []), { action }]);
        }
      }
    }
  }
  return new Map([...found].map(([code, targets]) => [code, commonTarget(targets)]));
}

/** Columns of a plan table whose headings say that they hold codes of finance's. */
function codeColumns({ leftAlone, understood }: PlanTable): number[] {
  const headed = [...leftAlone, ...understood.filter(({ field }) => field === 'fundingSource')];
  return headed
    .filter(({ heading }) => ['code', 'account'].includes(roleOf(plain(heading)) ?? ''))
    .map(({ column }) => column);
}

/** The codes in one cell: one, or several with signs between them. */
export const codesIn = (text: string): string[] =>
  text
    .split(/[;,\n]| \/ | & | and /)
    .map(plain)
    .filter((code) => code !== '');
