import { inTurns, type Pause } from '../app/pause';
import type { WrittenPack } from '../app/workbook';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { rememberFormulas } from './formulasElsewhere';
import { isHeldFast } from './problems';
import { readOwnChanges } from './ownChanges';
import type { OwnSheet } from './ownSheet';
import type { ReadWorkbook } from './readCells';
import { RequestBudget } from './requestBudget';
import { requireWritable } from './requireWritable';
import { refusedRun } from './refusedRun';
import { takeBack } from './takeBack';
import { dressAgain } from './dressAgain';
import { planWriting, type Writing, type WritingOptions } from './planWriting';
import { queueContents } from './queueContents';
import { queueLooks } from './queueLooks';

/*
 * How sheets are written, so that Excel can refuse anything and nothing is lost.
 *
 * Everything goes in one request where it is not too large for one, contents first, looks after them. A hidden name,
 * the run's mark, is the first thing that is added, and says from then on how far the run has come:
 *
 *   begun      sheets are added, each with its marker, and rows of ours go where they stand in the new model
 *   1, 2, …    the contents of one sheet after the other: only cells that change are written to
 *   written    all contents stand, and so do settings that are kept with them
 *   dressed    fonts, colours, heights, lists, charts and print set-up are done
 *   (no mark)  gridlines and frozen rows are done, and the first sheet is in front
 *
 * What points at rows that are about to be taken out is read in a request before, since Excel makes #REF! of it.
 *
 * Excel does what comes before the action that it refuses, and gives no results. So the mark is looked at then:
 *   - before "written", all that was done is taken back, and the run fails;
 *   - from "written" on, no contents are touched. Looks are done again sheet by sheet, and on a sheet that is refused
 *     part by part (fonts and colours, lists and filter, charts, page set-up, view). What is refused once more is
 *     left out, with a note that names it; the next build tries again.
 *
 * One request for both, since Excel on the web answers each after a journey of its own; the mark tells as surely as
 * the end of a request would which of the two was refused.
 */

/**
 * Writes summary sheets in place: the contents of all of them, or of none, and as much of the looks as Excel takes.
 * @throws PlanProblem that says what has become of what was begun
 */
export async function writeSheets(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  pause: Pause,
  options: WritingOptions = {},
): Promise<WrittenPack> {
  requireWritable(read, models);
  const first = await attempt(context, read, models, pause, { ...options, bringRows: true });
  if (!('heldFast' in first)) return first;
  // What an officer has put on a sheet of ours may hold its rows fast; the board's figures matter more.
  const second = await attempt(context, read, models, pause, { ...options, bringRows: false });
  if ('heldFast' in second) throw second.heldFast;
  return second;
}

async function attempt(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  models: readonly SheetModel[],
  pause: Pause,
  options: WritingOptions,
): Promise<WrittenPack | { readonly heldFast: unknown }> {
  const writing = await inTurns(planWriting(context, read, models, options), pause);
  if (writing.looksFirst) {
    const meanwhile = await readOwnChanges(context, ownOf(writing));
    if (meanwhile !== null) return { sheets: [], notes: [], meanwhile };
  }
  const elsewhere = await rememberFormulas(context, read, writing.changed);
  try {
    const budget = new RequestBudget(context, pause);
    const written = await queueContents(context, writing, budget);
    await queueLooks(context, writing, budget);
    await pause();
    await context.sync();
    return { ...written(), notes: writing.notes };
  } catch (error) {
    const back = await takeBack(context, writing, elsewhere, error);
    if (back.stage === 'written' || back.stage === 'dressed')
      return await dressAgain(context, writing, back.stage);
    const mayBeRows = back.stage === 'begun' && back.remaining.length === 0 && hasRows(writing);
    if (mayBeRows && isHeldFast(error)) return { heldFast: refusedRun(error, back) };
    throw refusedRun(error, back);
  }
}

const ownOf = ({ changed }: Writing): OwnSheet[] => changed.map(({ own }) => own);

const hasRows = ({ changed }: Writing): boolean => changed.some(({ rows }) => rows !== null);
