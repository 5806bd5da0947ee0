import { cellAddress } from '../core/cells/address';
import type { CellChange, RefusedChange } from '../core/cells/cellChange';
import { valueAt } from '../core/cells/sheetCells';
import { actionFinder } from '../core/plan/actionMark';
import { fieldsOf } from '../core/plan/columns/assignColumns';
import { cellOf } from '../core/plan/place';
import type { Action } from '../core/plan/plan';
import type { UnderstoodPlan } from './understandCells';

interface PlacedChanges {
  /** Each at the cell where it belongs by now, with what must still stand beside it. */
  readonly placed: readonly CellChange[];
  /** Those of which it is not certain where they belong. */
  readonly refused: readonly RefusedChange[];
}

/**
 * Finds the cells of some changes again by their actions, since rows may have been put in, taken out or sorted since
 * they were found. A change of no action stays at its address.
 */
export function placeChanges(
  { plan, cells }: Pick<UnderstoodPlan, 'plan' | 'cells'>,
  changes: readonly CellChange[],
): PlacedChanges {
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  const find = actionFinder(plan.actions, new Set(sheets.keys()));
  const placed: CellChange[] = [];
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    const { action: mark, field } = change;
    if (mark === undefined) {
      placed.push(change);
      continue;
    }
    const action = find(mark, change.sheet);
    if (action === 'gone' || action === 'unclear') {
      refused.push({ change, reason: `action-${action}` });
      continue;
    }
    const { place } = action;
    const { sheet } = place;
    const own = fieldsOf(place.columns).find((name) => name === field);
    const at = own === undefined ? undefined : cellOf(place, own);
    const on = sheets.get(sheet);
    if (at === undefined || on === undefined) {
      refused.push({ change, reason: 'column-gone' });
      continue;
    }
    const beside = namingFields(action, mark.rest !== undefined)
      .filter((name) => name !== field)
      .flatMap((name) => cellOf(place, name) ?? [])
      .map(({ row, column }) => ({ cell: cellAddress(row, column), value: valueAt(on, row, column) }));
    placed.push({ ...change, sheet, cell: cellAddress(at.row, at.column), beside });
  }
  return { placed, refused };
}

/** The columns that tell which action a row is: its own words, and where they are used twice, whatever tells it apart. */
const namingFields = ({ place }: Action, isTwin: boolean) =>
  fieldsOf(place.columns).filter(
    (field) => field === 'reference' || field === 'action' || (isTwin && telling.has(field)),
  );

const telling: ReadonlySet<string> = new Set(['area', 'improvement', 'lead', 'agencies', 'start', 'due']);
