import { bringFormulasBack, type FormulasElsewhere } from './formulasElsewhere';
import { bringRows, rowLabels, rowsAfter, type RowsToBring } from './bringRows';
import { wasRefusedAt } from './problems';
import { markArea } from './markArea';
import { heldInput, isFormula, type CellBlock, type CellInput, type CellsChange } from './changedCells';
import type { OwnSheet } from './ownSheet';
import type { ReadWorkbook } from './readCells';
import { RequestBudget } from './requestBudget';
import type { LoadedName, RunMark, Stage } from './runMark';
import { queueSettingBack } from './settings';
import { writeContents } from './writeContents';
import { inverseOf, rowSteps } from '../core/papers/sheet/rowSteps';
import { sheetOf, summarySheetOwners } from '../app/summarySheets';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import type { CellValue } from '../core/cells/sheetCells';

/** A sheet that was there, and what a run changes on it. */
export interface ChangedSheet {
  readonly own: OwnSheet;
  readonly model: SheetModel;
  readonly rows: RowsToBring | null;
  /** True where its merged areas are the same as before, and are left alone. */
  readonly keepsMerges: boolean;
  readonly cells: CellsChange;
}

/** What a run set out to write. */
export interface RunToTakeBack {
  readonly mark: RunMark;
  readonly read: ReadWorkbook;
  /** In the order in which their contents are written. */
  readonly changed: readonly ChangedSheet[];
  /** Names under which sheets were to be added. */
  readonly added: readonly string[];
  /** Settings that were to be kept. */
  readonly settings: ReadonlyMap<string, unknown>;
}

/** What has become of a run that Excel refused. */
export interface TakenBack {
  readonly stage: Stage;
  /** Sheets of which not everything could be taken back, or all that it was about where Excel could not be asked. */
  readonly remaining: readonly string[];
  /** Sheets whose words and figures are back, and not all of their looks: filter buttons and formats of numbers. */
  readonly undressed: readonly string[];
  /** Those of them whose merged cells are not back either, since Excel had not told of them. */
  readonly unmerged: readonly string[];
  /** Sheets from which rows may have been taken out, where what points at those rows was not known. */
  readonly unpointed: readonly string[];
}

/**
 * Asks the workbook how far a refused run has come, and takes that back, unless all contents were written. Only
 * sheets that the run itself has made are deleted, and only cells that it has changed are written to, one sheet at
 * a time, so that one that cannot be taken back keeps no other.
 * @param elsewhere what pointed at rows that the run takes out; null where Excel did not tell
 * @param error with which the run was refused
 */
export async function takeBack(
  context: Excel.RequestContext,
  run: RunToTakeBack,
  elsewhere: FormulasElsewhere | null,
  error: unknown,
): Promise<TakenBack> {
  const { mark, read, changed, added, settings } = run;
  const all = [...added, ...changed.map(({ own }) => own.name)];
  const { names, worksheets } = context.workbook;
  try {
    names.load('items/name,items/formula,items/comment');
    worksheets.load('items/id,items/name');
    await context.sync();
  } catch {
    return { stage: 'begun', remaining: all, undressed: [], unmerged: [], unpointed: [] };
  }
  const stage = mark.stageIn(names.items);
  if (stage === 'written' || stage === 'dressed' || stage === 'untouched')
    return { stage, remaining: [], undressed: [], unmerged: [], unpointed: [] };

  const remaining: string[] = [];
  const each = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      await context.sync();
    } catch {
      remaining.push(name);
    }
  };
  const markers = mark.addedIn(names.items);
  const made = [...markers, ...(await emptyOf(context, unmarked(run, names.items, worksheets.items, error)))];
  for (const name of made) {
    await each(name, async () => {
      // The marker goes with the sheet: alone, it would lead nowhere and keep the sheet from being added again.
      for (const { name: marker, formula, comment } of names.items) {
        if (comment === mark.token && sheetOf(String(formula)) === name) names.getItem(marker).delete();
      }
      worksheets.getItem(name).delete();
      return Promise.resolve();
    });
  }
  const begun = stage === 'begun' ? 0 : stage;
  for (const [index, sheet] of changed.entries()) {
    await each(sheet.own.name, async () => {
      if (index < begun || sheet.rows !== null) await restore(context, sheet, index < begun);
      mergeAgain(sheet.own);
    });
  }
  if (elsewhere !== null) remaining.push(...(await bringFormulasBack(context, elsewhere, each)));
  await each('', async () => {
    if (begun > changed.length) {
      for (const { own } of changed) markArea(context, own, own.area);
      for (const name of settings.keys()) queueSettingBack(context, name, read.settings);
    }
    mark.end();
    return Promise.resolve();
  });
  return {
    stage,
    remaining: [...new Set(remaining)].filter((name) => name !== ''),
    undressed: changed.map(({ own }) => own.name),
    unmerged: changed.flatMap(({ own }) => (own.merges === null ? [own.name] : [])),
    unpointed:
      elsewhere === null ? changed.flatMap(({ own, rows }) => (rows === null ? [] : [own.name])) : [],
  };
}

/** Queues the merging of cells that were merged, once all rows and contents are where they were. */
function mergeAgain({ sheet, merges }: OwnSheet): void {
  for (const { row, column, rows, columns } of merges ?? [])
    sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
}

/** Sheets that may be the run's though nothing says so: they came since it read, under the name of one that it adds. */
function unmarked(
  { read, added }: RunToTakeBack,
  names: readonly LoadedName[],
  sheets: readonly Excel.Worksheet[],
  error: unknown,
): Excel.Worksheet[] {
  // Where the adding itself was refused, a sheet of that name is somebody else's.
  if (wasRefusedAt(error, 'WorksheetCollection.add')) return [];
  const owned = summarySheetOwners(names);
  const known = new Set([...read.sheets.values()].map(({ id }) => id));
  return sheets.filter(({ id, name }) => added.includes(name) && !known.has(id) && !owned.has(name));
}

/** Those of them that hold nothing yet: what somebody else has made meanwhile and begun to fill is not ours. */
async function emptyOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<string[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(false).load('address'));
  await context.sync();
  return sheets.filter((_, index) => used[index]?.isNullObject === true).map(({ name }) => name);
}

/** Queues the putting back of what a sheet held, and of its rows. */
async function restore(
  context: Excel.RequestContext,
  { own, rows, cells }: ChangedSheet,
  isWritten: boolean,
): Promise<void> {
  const budget = new RequestBudget(context);
  if (isWritten) await writeBlocks(own.sheet, cells.back, budget);
  if (rows === null) return;
  const done = isWritten ? rows.steps.length : await stepsDone(context, own, rows);
  const now = rowsAfter(rows.steps.slice(0, done), rows.count);
  await bringRows(own.sheet, stepsBack(now, rows.count), budget);
  // Rows that were taken out come back blank, and formulas on the sheet have followed the rows.
  const staying = new Set(now);
  const blocks = Array.from({ length: rows.count }, (_, row) => heldRow(own, row, staying.has(row)));
  await writeBlocks(own.sheet, blocks.flat(), budget);
}

const stepsBack = (now: readonly (number | null)[], count: number) =>
  rowSteps(inverseOf(now, count), now.length);

/** What a row held: all of it, or its formulas only; none where there is nothing to write. */
function heldRow(own: OwnSheet, row: number, formulasOnly: boolean): CellBlock[] {
  const columns = own.contents?.values[0]?.length ?? 0;
  const column = own.contents?.area.column ?? 0;
  const cells = Array.from({ length: columns }, (_, index): CellInput => {
    const input = heldInput(own, row, column + index);
    return input === '' || (formulasOnly && !isFormula(input)) ? null : input;
  });
  return cells.every((cell) => cell === null) ? [] : [{ row, column, contents: [cells] }];
}

/** Of how many steps the rows of a sheet show that they were done, its contents being as they were. */
async function stepsDone(
  context: Excel.RequestContext,
  own: OwnSheet,
  { steps, count, labels }: RowsToBring,
): Promise<number> {
  if (own.contents === null) return 0;
  const { area } = own.contents;
  const most = steps.reduce((sum, step) => sum + (step.do === 'insert' ? step.rows : 0), count);
  const range = own.sheet.getRangeByIndexes(0, area.column, most, area.columns).load('values');
  await context.sync();
  const held = rowLabels(
    { ...own, area: { ...own.area, rows: most - own.area.row, columns: Math.max(2, own.area.columns) } },
    { area: { ...area, row: 0 }, formulas: [], values: range.values as CellValue[][] },
  );
  let best = { done: 0, different: Infinity };
  for (let done = 0; done <= steps.length; done++) {
    const rows = rowsAfter(steps.slice(0, done), count);
    const different = rows.filter((row, index) => (row === null ? '' : labels[row]) !== held[index]).length;
    if (different < best.different) best = { done, different };
  }
  return best.done;
}

/** Queues the writing of cells that change, and of no others. */
export async function writeBlocks(
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  budget: RequestBudget,
): Promise<void> {
  for (const { row, column, contents } of blocks)
    await writeContents(sheet, contents, budget, { row, column });
}
