import { isUnanswered } from './problems';

/**
 * The hidden rows of each sheet's used cells, from 0, by the sheet's name. A sheet without any is left
 * out. Null is a sheet of which Excel does not tell: one whose first used column is hidden, so that there
 * are no cells to tell by, or one that it will not answer for.
 * Takes a batch only where some rows of a sheet are hidden and others are not.
 * @param ranges used cells with `rowIndex`, `rowCount` and `rowHidden` loaded
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, Excel.Range>,
): Promise<ReadonlyMap<string, readonly number[] | null>> {
  const hidden = new Map<string, readonly number[] | null>();
  const mixed: { readonly name: string; readonly range: Excel.Range; readonly view: Excel.RangeView }[] = [];
  for (const [name, range] of ranges) {
    // Null where the rows differ, whatever the types say.
    const rowHidden = range.rowHidden as boolean | null;
    if (rowHidden === true) hidden.set(name, rowsOf(range));
    if (rowHidden !== null) continue;
    mixed.push({ name, range, view: range.getColumn(0).getVisibleView().load('cellAddresses') });
  }
  if (mixed.length === 0) return hidden;
  try {
    await context.sync();
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    for (const { name } of mixed) hidden.set(name, null);
    return hidden;
  }
  for (const { name, range, view } of mixed) {
    const visible = new Set(view.cellAddresses.flat().map((address) => rowOf(String(address))));
    hidden.set(name, visible.size > 0 ? rowsOf(range).filter((row) => !visible.has(row)) : null);
  }
  return hidden;
}

const rowsOf = ({ rowIndex, rowCount }: Excel.Range): number[] =>
  Array.from({ length: rowCount }, (_, index) => rowIndex + index);

/** The row, from 0, of an address such as `Plan!A12`. */
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0]) - 1;
