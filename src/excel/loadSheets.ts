import { excelErrorCode } from './problems';

/** The sheets of a workbook. */
export interface LoadedSheets {
  /** Those that have cells, with `id`, `name`, `visibility` and `protection.protected` loaded. */
  readonly sheets: readonly Excel.Worksheet[];
  /** Chart and macro sheets, of which Excel lists some among the others: only `name` and `visibility` can be asked of them. */
  readonly withoutCells: readonly Excel.Worksheet[];
}

const members = 'items/id,items/name,items/visibility';

/**
 * Loads the sheets of a workbook, in one batch with what else is asked. Where Excel refuses to tell of a chart sheet what only
 * a sheet with cells has, it is asked sheet by sheet.
 * @param queue asks for what else is to be loaded; called once more where the first batch was refused
 */
export async function loadSheets(
  context: Excel.RequestContext,
  queue: () => void = () => undefined,
): Promise<LoadedSheets> {
  const { worksheets } = context.workbook;
  queue();
  worksheets.load(`${members},items/protection/protected`);
  try {
    await context.sync();
    return { sheets: worksheets.items, withoutCells: [] };
  } catch (error) {
    if (!isWithoutCells(error)) throw error;
  }
  queue();
  worksheets.load(members);
  await context.sync();
  return partedSheets(context, worksheets.items);
}

/** Tells sheets with cells from others by asking each of them alone. */
export async function partedSheets(
  context: Excel.RequestContext,
  all: readonly Excel.Worksheet[],
): Promise<LoadedSheets> {
  const sheets: Excel.Worksheet[] = [];
  const withoutCells: Excel.Worksheet[] = [];
  for (const sheet of all) {
    sheet.protection.load('protected');
    sheet.getUsedRangeOrNullObject(true).load('address');
    try {
      await context.sync();
      sheets.push(sheet);
    } catch (error) {
      if (!isWithoutCells(error)) throw error;
      withoutCells.push(sheet);
    }
  }
  return { sheets, withoutCells };
}

/** True where Excel was asked for cells of a chart or macro sheet. */
export const isWithoutCells = (error: unknown): boolean => excelErrorCode(error) === 'UnsupportedSheet';
