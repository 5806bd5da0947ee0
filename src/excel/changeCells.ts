import type { CellChange, ChangeOutcome, RefusalReason } from '../core/cells/cellChange';
import type { CellValue } from '../core/cells/sheetCells';
import { requireEditable } from './requireWritable';
import { writeValue, type CellLook } from './writeValue';

/**
 * Changes single cells: one batch reads what they hold now, one writes those that are still as they
 * were. A batch that Excel refuses half-way is taken back.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<ChangeOutcome> {
  if (changes.length === 0) return { made: [], refused: [] };
  const cells = await readNow(context, changes);
  const fit = cells.filter(({ refusal }) => refusal === null);
  const outcome = {
    made: fit.map(({ change }) => change),
    refused: cells.flatMap(({ change, refusal }) => (refusal === null ? [] : [{ change, reason: refusal }])),
  };
  if (fit.length === 0) return outcome;
  try {
    for (const { range, change, look } of fit) writeValue(range, change.to, look);
    await context.sync();
  } catch (error) {
    await putBack(context, fit);
    throw error;
  }
  return outcome;
}

interface CellNow {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly look: CellLook;
  readonly refusal: RefusalReason | null;
}

/** What the cells of some changes hold now, in one batch. */
async function readNow(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellNow[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheets = new Map(
    [...new Set(changes.map(({ sheet }) => sheet))].map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load('protected');
      return [name, sheet] as const;
    }),
  );
  const cells = changes.flatMap((change) => {
    const sheet = sheets.get(change.sheet);
    if (sheet === undefined) return [];
    const range = sheet.getRange(change.cell);
    range.load('values,formulas,numberFormat,format/protection/locked');
    return [{ change, sheet, range }];
  });
  await context.sync();
  requireEditable(workbook.readOnly);
  return cells.map(({ change, sheet, range }) => {
    if (sheet.isNullObject) return { change, range, look: generalLook, refusal: 'no-sheet' as const };
    const isProtected = sheet.protection.protected;
    const numberFormat = String(one(range.numberFormat));
    return {
      change,
      range,
      look: { numberFormat, mayFormat: !isProtected },
      refusal: refusalOf(change, range, isProtected, numberFormat),
    };
  });
}

const generalLook: CellLook = { numberFormat: 'General', mayFormat: false };

function refusalOf(
  { from, to }: CellChange,
  range: Excel.Range,
  isProtected: boolean,
  numberFormat: string,
): RefusalReason | null {
  const value = one(range.values) as CellValue;
  const formula: unknown = one(range.formulas);
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  if (value !== from) return 'changed';
  // Cells that someone has unlocked may be written to on a protected sheet.
  if (isProtected && range.format.protection.locked) return 'protected';
  // A number in a cell of the format Text would become text.
  return typeof to === 'number' && numberFormat === '@' ? 'text-format' : null;
}

/** Gives back their old value to the cells that a failed batch has changed. */
async function putBack(context: Excel.RequestContext, cells: readonly CellNow[]): Promise<void> {
  for (const { range } of cells) range.load('values,numberFormat');
  await context.sync();
  for (const { range, change, look } of cells) {
    if (one(range.values) !== change.from) writeValue(range, change.from, look);
    if (look.mayFormat && one(range.numberFormat) !== look.numberFormat) {
      range.numberFormat = [[look.numberFormat]];
    }
  }
  await context.sync();
}

const one = <T>(grid: readonly (readonly T[])[]): T | undefined => grid[0]?.[0];
