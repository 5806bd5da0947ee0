import packageFile from '../../package.json';
import { inExcel } from '../excel/inExcel';
import { openStandInExcel } from '../stand-in/node/openStandInExcel';
import { SaveRefused, UnusableWorkbook } from '../workbook-file/errors';
import type { Surroundings } from './surroundings';

/** The real world: this terminal, this clock, and workbooks opened in the stand-in Excel. */
export const surroundings: Surroundings = {
  version: packageFile.version,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  open: async (bytes, fileName) => {
    const standIn = await openStandInExcel(bytes, { fileName });
    return {
      inWorkbook: inExcel(standIn.Excel.run),
      signed: standIn.signed,
      save: () => standIn.save(),
      close: () => standIn.close(),
    };
  },
  isUnusable: (error) => error instanceof UnusableWorkbook || error instanceof SaveRefused,
};
