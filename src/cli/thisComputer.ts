import packageFile from '../../package.json';
import { readableWorkbook } from '../earlier-copy/readableWorkbook';
import { SaveRefused, UnusableWorkbook } from '../workbook-file/errors';
import { calculate } from '../workbook-file/formulas/calculate';
import { readWorkbook } from '../workbook-file/read/readWorkbook';
import type { Surroundings } from './surroundings';

/** The real world: this terminal, this clock, and workbooks read from their files, or opened in the stand-in Excel. */
export const surroundings: Surroundings = {
  version: packageFile.version,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  read: (bytes, fileName) => readableWorkbook(readWorkbook(bytes, fileName, calculate).book),
  open: async (bytes, fileName) => {
    // Office.js and what answers it take longer to load than most plans to be read.
    const [{ openStandInExcel }, { inExcel }] = await Promise.all([
      import('../stand-in/node/openStandInExcel'),
      import('../excel/inExcel'),
    ]);
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
