import type { TrialRecord, TrialResult } from '../../app/trials';
import { excelErrorCode, toProblem } from '../problems';
import { cellTrials } from './cellTrials';
import { chartTrials } from './chartTrials';
import { lookTrials } from './lookTrials';
import { pageTrials } from './pageTrials';
import { rowTrials } from './rowTrials';
import { ruleTrials } from './ruleTrials';
import { trialName, type Bench, type Trial } from './trial';
import { workbookTrials } from './workbookTrials';

/** Everything that is tried, in this order. */
export const trials: readonly Trial[] = [
  ...cellTrials,
  ...lookTrials,
  ...ruleTrials,
  ...chartTrials,
  ...pageTrials,
  ...rowTrials,
  ...workbookTrials,
];

/**
 * Tries everything that the add-in does in Excel on a sheet that is added for it and taken away again, also
 * after a failure. Nothing else in the workbook is changed; the sheet that was in front is in front again.
 * @param run `Excel.run`
 * @param has whether this Excel has an ExcelApi set
 * @throws PlanProblem where no sheet can be added, or the one that was cannot be taken away
 */
export async function runTrials(
  run: typeof Excel.run,
  has: (excelApi: string) => boolean,
): Promise<TrialRecord[]> {
  try {
    return await onScratchSheet(run, async (id) => {
      const records: TrialRecord[] = [];
      for (const trial of trials) records.push({ name: trial.name, ...(await tried(run, id, trial, has)) });
      return records;
    });
  } catch (error) {
    throw toProblem(error);
  }
}

async function tried(
  run: typeof Excel.run,
  id: string,
  { needs, make }: Trial,
  has: (excelApi: string) => boolean,
): Promise<TrialResult> {
  if (needs !== undefined && !has(needs)) return { absent: needs };
  try {
    return { answer: await run({ delayForCellEdit: true }, (context) => make(benchOf(run, context, id))) };
  } catch (error) {
    const code = excelErrorCode(error);
    if (code === '') throw error;
    return { refused: code };
  }
}

function benchOf(run: typeof Excel.run, context: Excel.RequestContext, id: string): Bench {
  const sheet = context.workbook.worksheets.getItem(id);
  return {
    context,
    sheet,
    run,
    range: (address) => sheet.getRange(address),
    async read(object, names) {
      (object as OfficeExtension.ClientObject & { load: (names: string) => unknown }).load(names);
      await context.sync();
      const properties = object as Record<string, unknown>;
      return 'isNullObject' in object && object.isNullObject === true
        ? {}
        : Object.fromEntries(names.split(',').map((name) => [name, properties[name]]));
    },
  };
}

/** Adds a sheet for some work, and takes it away whatever becomes of the work. */
async function onScratchSheet<T>(run: typeof Excel.run, work: (id: string) => Promise<T>): Promise<T> {
  const front = await sheetInFront(run);
  // A name that nobody else has: by it the sheet is found even where Excel's answer with its id is lost.
  const name = `BRAG Board trial ${Date.now().toString(36)}`;
  let known = name;
  try {
    known = await run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add(name).load('id');
      await context.sync();
      return sheet.id;
    });
    return await work(known);
  } finally {
    await run({ delayForCellEdit: true }, async (context) => takeAway(context, known, front));
  }
}

/** The id of the sheet in front; '' where that is a chart sheet, which Excel does not tell of. */
async function sheetInFront(run: typeof Excel.run): Promise<string> {
  try {
    return await run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      return sheet.id;
    });
  } catch (error) {
    if (excelErrorCode(error) === '') throw error;
    return '';
  }
}

/** Takes away what the trials have put into the workbook, the sheet last. */
async function takeAway(context: Excel.RequestContext, scratch: string, front: string): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  names.getItemOrNullObject(trialName).delete();
  settings.getItemOrNullObject(trialName).delete();
  if (front !== '') worksheets.getItemOrNullObject(front).activate();
  worksheets.getItemOrNullObject(scratch).delete();
  await context.sync();
}
