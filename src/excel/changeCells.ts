import { joined } from '../core/cells/joined';
import { PlanProblem } from '../app/planProblem';
import type { CellChange, ChangeOutcome, RefusalReason } from '../core/cells/cellChange';
import type { CellValue } from '../core/cells/sheetCells';
import { oneLine, textOf } from '../core/cells/text';
import { requireEditable } from './requireWritable';
import { writeValue, type CellLook } from './writeValue';

/**
 * Changes single cells: one batch reads what they hold now, one looks once more and writes those that are still as
 * they were. What somebody did between the two is seen by the second look and put back. So is a batch that Excel
 * refuses half-way.
 * @throws PlanProblem that names the cells, where they could not be put back; whatever else is thrown, nothing has
 * changed
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<ChangeOutcome> {
  if (changes.length === 0) return { made: [], refused: [] };
  const cells = await readNow(context, changes);
  const fit = cells.filter(({ refusal }) => refusal === null);
  const refused = cells.flatMap(({ change, refusal }) =>
    refusal === null ? [] : [{ change: bare(change), reason: refusal }],
  );
  if (fit.length === 0) return { made: [], refused };
  try {
    // What the cells and those beside them hold at the moment of writing comes with the same answer.
    const looks = fit.map((cell) => lookAt(cell.sheet, cell.change));
    for (const { range, change, look } of fit) writeValue(range, change.to, look);
    await context.sync();
    const late = fit.flatMap((cell, index) => {
      const looked = looks[index];
      const reason = looked === undefined ? null : changedSince(cell.change, looked);
      if (looked === undefined || reason === null) return [];
      const before = one(looked.range.formulas) as CellValue;
      return [{ ...cell, before, reason }];
    });
    await giveBack(context, late);
    const tooLate = new Set(late.map(({ change }) => change));
    return {
      made: fit.flatMap(({ change }) => (tooLate.has(change) ? [] : [bare(change)])),
      refused: [...refused, ...late.map(({ change, reason }) => ({ change: bare(change), reason }))],
    };
  } catch (error) {
    await putBack(context, fit, error);
    throw error;
  }
}

/** Without what stood beside it, which holds for one moment only. */
const bare = (change: CellChange): CellChange =>
  change.beside === undefined ? change : withoutBeside(change);

const withoutBeside = ({ sheet, cell, from, to, action, field }: CellChange): CellChange => ({
  sheet,
  cell,
  from,
  to,
  ...(action !== undefined && { action }),
  ...(field !== undefined && { field }),
});

interface CellNow {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly look: CellLook;
  readonly refusal: RefusalReason | null;
}

/** A cell and those beside it, as they are read. */
interface Looked {
  readonly range: Excel.Range;
  readonly beside: readonly { readonly range: Excel.Range; readonly value: CellValue }[];
}

function lookAt(sheet: Excel.Worksheet, { cell, beside = [] }: CellChange, more = ''): Looked {
  return {
    range: sheet.getRange(cell).load(`values,formulas${more}`),
    beside: beside.map(({ cell: at, value }) => ({ value, range: sheet.getRange(at).load('values') })),
  };
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
    return [{ change, sheet, looked: lookAt(sheet, change, ',numberFormat,format/protection/locked') }];
  });
  await context.sync();
  requireEditable(workbook.readOnly);
  return cells.map(({ change, sheet, looked }) => {
    const { range } = looked;
    if (sheet.isNullObject) return { change, sheet, range, look: generalLook, refusal: 'no-sheet' as const };
    const isProtected = sheet.protection.protected;
    const numberFormat = String(one(range.numberFormat));
    return {
      change,
      sheet,
      range: sheet.getRange(change.cell),
      look: { numberFormat, mayFormat: !isProtected },
      refusal: changedSince(change, looked) ?? notAllowed(change, range, isProtected, numberFormat),
    };
  });
}

const generalLook: CellLook = { numberFormat: 'General', mayFormat: false };

function changedSince({ from }: CellChange, { range, beside }: Looked): RefusalReason | null {
  if (beside.some((other) => one(other.range.values) !== other.value)) return 'moved';
  const value = one(range.values) as CellValue;
  const formula: unknown = one(range.formulas);
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula';
  return value === from ? null : 'changed';
}

function notAllowed(
  { to }: CellChange,
  range: Excel.Range,
  isProtected: boolean,
  numberFormat: string,
): RefusalReason | null {
  // Cells that someone has unlocked may be written to on a protected sheet.
  if (isProtected && range.format.protection.locked) return 'protected';
  // A number in a cell of the format Text would become text.
  return typeof to === 'number' && numberFormat === '@' ? 'text-format' : null;
}

interface LateCell extends CellNow {
  /** What it held right before it was written over. */
  readonly before: CellValue;
}

/** Gives cells that somebody got to first what they held right before. */
async function giveBack(context: Excel.RequestContext, late: readonly LateCell[]): Promise<void> {
  if (late.length === 0) return;
  for (const { range, before, look } of late) {
    if (typeof before === 'string' && before.startsWith('=')) range.formulas = [[before]];
    else writeValue(range, before, look);
  }
  await context.sync();
}

/** Gives back their old value to the cells that a failed batch has changed, and only to those. */
async function putBack(
  context: Excel.RequestContext,
  cells: readonly CellNow[],
  cause: unknown,
): Promise<void> {
  const written = cells.map((cell) => ({ ...cell, now: lookAt(cell.sheet, cell.change, ',numberFormat') }));
  try {
    await context.sync();
    for (const { range, change, look, now } of written) {
      if (changedSince(change, now) === 'moved') continue;
      if (one(now.range.values) === change.to) writeValue(range, change.from, look);
      if (look.mayFormat && one(now.range.numberFormat) !== look.numberFormat) {
        range.numberFormat = [[look.numberFormat]];
      }
    }
    await context.sync();
  } catch {
    throw halfDone(cells, cause);
  }
  const unsure = written.filter(({ change, now }) => changedSince(change, now) === 'moved');
  if (unsure.length > 0) throw halfDone(unsure, cause);
}

function halfDone(cells: readonly CellNow[], cause: unknown): PlanProblem {
  const places = cells.map(
    ({ change: { sheet, cell, from, to } }) => `“${sheet}”, ${cell} (${shown(from)}, to become ${shown(to)})`,
  );
  const named = places.slice(0, mostNamed);
  if (places.length > mostNamed) named.push(`${places.length - mostNamed} more`);
  return new PlanProblem(
    'excel-refused',
    `Excel stopped half-way, and what it had changed by then could not be put back. Look at ${joined(named)}, then check the plan again.`,
    { cause },
  );
}

/** Cells named in a sentence; past this, the rest are counted. */
const mostNamed = 10;

const shown = (value: CellValue): string => (value === '' ? 'blank' : `“${oneLine(textOf(value), 40)}”`);

const one = <T>(grid: readonly (readonly T[])[]): T | undefined => grid[0]?.[0];
