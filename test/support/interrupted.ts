import type { InWorkbook } from '../../src/app/workbook';
import { inExcel } from '../../src/excel/inExcel';
import type { OpenPlan } from './standIn';

/**
 * The way to the workbook, with somebody else at work between the batches of a run.
 * @param meanwhile is called after each batch with its number, from 1
 */
export const interrupted = (
  { standIn }: Pick<OpenPlan, 'standIn'>,
  meanwhile: (batch: number) => Promise<void> | void,
): InWorkbook => inExcel(interruptedRun(standIn, meanwhile));

/** The same as `Excel.run`. */
export function interruptedRun(
  standIn: OpenPlan['standIn'],
  meanwhile: (batch: number) => Promise<void> | void,
): typeof Excel.run {
  const run = standIn.Excel.run as unknown as (options: object, work: Work) => Promise<unknown>;
  const interruptedRun = (options: object, work: Work): Promise<unknown> =>
    run(options, async (context) => {
      const sync = context.sync.bind(context);
      let batch = 0;
      context.sync = async <T>(passThrough?: T): Promise<T> => {
        const answer = await sync(passThrough);
        batch++;
        await meanwhile(batch);
        return answer;
      };
      return work(context);
    });
  return interruptedRun as unknown as typeof Excel.run;
}

type Work = (context: Excel.RequestContext) => Promise<unknown>;
