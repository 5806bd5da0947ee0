import { isUnanswered } from './problems';

/**
 * The hidden rows of each sheet's used cells, from 0, by the sheet's name. A sheet without any is left
 * out. Null is a sheet of which Excel does not tell: one of whose used columns none is in sight, so that
 * there are no cells to tell by, or one that it will not answer for.
 * Takes a batch only where some rows of a sheet are hidden and others are not, and two more where the first
 * used column of such a sheet is hidden too.
 * @param ranges used cells with `rowIndex`, `rowCount`, `columnCount` and `rowHidden` loaded
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, Excel.Range>,
): Promise<ReadonlyMap<string, readonly number[] | null>> {
  const hidden = new Map<string, readonly number[] | null>();
  const mixed = new Map<string, Excel.Range>();
  for (const [name, range] of ranges) {
    // Null where the rows differ, whatever the types say.
    const rowHidden = range.rowHidden as boolean | null;
    if (rowHidden === true) hidden.set(name, rowsOf(range));
    if (rowHidden === null) mixed.set(name, range);
  }
  const columns = new Map([...mixed].map(([name, range]) => [name, range.getColumn(0)]));
  const visible = await visibleRows(context, columns);
  const withoutFirst = new Map([...mixed].filter(([name]) => visible.get(name)?.size === 0));
  const others = await visibleRows(context, await visibleColumns(context, withoutFirst));
  for (const [name, range] of mixed) {
    const rows = others.get(name) ?? visible.get(name);
    hidden.set(name, rows && rows.size > 0 ? rowsOf(range).filter((row) => !rows.has(row)) : null);
  }
  return hidden;
}

/** The rows, from 0, that are in sight in a column of each sheet: none where the column is hidden, no entry where Excel does not tell. */
async function visibleRows(
  context: Excel.RequestContext,
  columns: ReadonlyMap<string, Excel.Range>,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const views = [...columns].map(
    ([name, column]) => [name, column.getVisibleView().load('cellAddresses')] as const,
  );
  if (!(await isAnswered(context, views.length))) return new Map();
  return new Map(
    views.map(([name, view]) => [
      name,
      new Set(view.cellAddresses.flat().map((address) => rowOf(String(address)))),
    ]),
  );
}

/** The first column in sight of each sheet; no entry where none is, or Excel does not tell. */
async function visibleColumns(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<string, Excel.Range>,
): Promise<ReadonlyMap<string, Excel.Range>> {
  const sheets = [...ranges].map(([name, range]) => {
    const count = Math.min(range.columnCount, mostColumns);
    const columns = Array.from({ length: count }, (_, index) => range.getColumn(index).load('columnHidden'));
    return { name, columns };
  });
  if (!(await isAnswered(context, sheets.length))) return new Map();
  return new Map(
    sheets.flatMap(({ name, columns }) => {
      const first = columns.find(({ columnHidden }) => !columnHidden);
      return first === undefined ? [] : [[name, first] as const];
    }),
  );
}

/** Columns of a sheet that are looked through for one in sight: more than a plan has, few enough for a request. */
const mostColumns = 200;

/** Sends what was asked, where something was; false where Excel will not answer. */
async function isAnswered(context: Excel.RequestContext, asked: number): Promise<boolean> {
  if (asked === 0) return true;
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return false;
  }
}

const rowsOf = ({ rowIndex, rowCount }: Excel.Range): number[] =>
  Array.from({ length: rowCount }, (_, index) => rowIndex + index);

/** The row, from 0, of an address such as `Plan!A12`. */
const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0]) - 1;
