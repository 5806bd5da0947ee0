import { plain, textOf } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import type { Field } from '../columns/fields';
import type { FoundTable } from './foundTable';

/** What says of two rows that name the same action that they are that action, where both have it. */
const telling: readonly Field[] = ['reference', 'due', 'lead', 'progress'];
/** Of a sheet's actions so many stand on the other one, and so many of these look the same there. */
export const leastShare = 0.8;
export const leastActions = 3;

/** What an action's row says in a field; undefined where its table has no such column. */
type Row = (field: Field) => string | undefined;

/**
 * The sheets that show actions of another sheet again, such as a page of what is overdue or a page for each lead, each
 * with the name of that sheet. The one with the most actions is the plan, of equals the first. Sheets that have the same
 * actions otherwise rated or dated, such as one for each school, are plans of their own.
 */
export function repeatedPlans(tables: readonly FoundTable[]): ReadonlyMap<string, string> {
  const rows = actionsBySheet(tables);
  const bySize = [...rows].sort(([, a], [, b]) => b.size - a.size);
  const repeated = new Map<string, string>();
  bySize.forEach(([name, own], index) => {
    const whole = bySize.slice(0, index).find(([other, all]) => !repeated.has(other) && isShownIn(own, all));
    if (whole !== undefined) repeated.set(name, whole[0]);
  });
  return repeated;
}

function isShownIn(own: ReadonlyMap<string, Row>, all: ReadonlyMap<string, Row>): boolean {
  if (own.size < leastActions) return false;
  let [shared, alike] = [0, 0];
  for (const [action, row] of own) {
    const there = all.get(action);
    if (there === undefined) continue;
    shared++;
    const both = telling.filter((field) => row(field) !== undefined && there(field) !== undefined);
    if (both.length > 0 && both.every((field) => row(field) === there(field))) alike++;
  }
  return shared >= own.size * leastShare && alike >= shared * leastShare;
}

/** The rows of each sheet by the words of their actions, in the order of the sheets; none where there is but one sheet. */
export function actionsBySheet(
  tables: readonly FoundTable[],
): ReadonlyMap<string, ReturnType<typeof rowsByAction>> {
  const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
  return new Map(
    names.length < 2
      ? []
      : names.map((name) => [name, rowsByAction(tables.filter(({ sheet }) => sheet.name === name))]),
  );
}

/** The rows of some tables by the words of their actions, the first of each. */
export function rowsByAction(tables: readonly FoundTable[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const { sheet, columns, body } of tables) {
    const at = (row: number, field: Field): string | undefined => {
      const column = columns[field];
      return column === undefined ? undefined : plain(textOf(valueAt(sheet, row, column)));
    };
    for (let row = body.row; row < body.row + body.rows; row++) {
      const action = at(row, 'action') ?? '';
      if (action !== '' && !rows.has(action)) rows.set(action, (field) => at(row, field));
    }
  }
  return rows;
}
