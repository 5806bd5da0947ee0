import packageFile from '../../package.json';
import { SaveRefused, UnusableWorkbook } from '../workbook-file/errors';
import type { Surroundings } from './surroundings';

/** The real world: this terminal, this clock, and workbooks read from their files, or opened in the stand-in Excel. */
export const surroundings: Surroundings = {
  version: packageFile.version,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  read: async (bytes, fileName) => {
    const [{ readWorkbook }, { computeMissing, lacksResults }, { readableWorkbook }] = await Promise.all([
      import(/* webpackChunkName: "read" */ '../workbook-file/read/readWorkbook'),
      import(/* webpackChunkName: "read" */ '../workbook-file/read/missingResults'),
      import(/* webpackChunkName: "read" */ '../earlier-copy/readableWorkbook'),
    ]);
    const { book } = readWorkbook(bytes, fileName);
    // Few files have formulas without a result, and the calculator takes longer to load than all the rest.
    if (lacksResults(book)) {
      const { calculate } = await import(
        /* webpackChunkName: "calculate" */ '../workbook-file/formulas/calculate'
      );
      computeMissing(book, calculate);
    }
    return readableWorkbook(book);
  },
  open: async (bytes, fileName) => {
    // Office.js and what answers it take longer to load than most plans to be read.
    const [{ openStandInExcel }, { inExcel }] = await Promise.all([
      import(/* webpackChunkName: "open" */ '../stand-in/node/openStandInExcel'),
      import(/* webpackChunkName: "open" */ '../excel/inExcel'),
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
