/** Records what the stand-in Excel answers to the trials of “Test this Excel”, which the pane compares Excel with. */
import { writeFileSync } from 'node:fs';
import type { TrialRecording } from '../../src/app/trials';
import { runTrials } from '../../src/excel/trials/runTrials';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { emptyWorkbook } from '../../test/support/plainWorkbook';

/** The newest set, so that the recording has an answer to every trial. */
const excelApi = '1.20';

async function make(): Promise<void> {
  const standIn = await openStandInExcel(emptyWorkbook(), { excelApi });
  const has = (version: string) => standIn.Office.context.requirements.isSetSupported('ExcelApi', version);
  const recording: TrialRecording = {
    addin: 'BRAG Board',
    platform: 'stand-in',
    version: '',
    excelApi,
    trials: await runTrials(standIn.Excel.run, has),
  };
  const file = new URL('../../src/excel/trials/standIn.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(recording, null, 2)}\n`);
}

void make();
