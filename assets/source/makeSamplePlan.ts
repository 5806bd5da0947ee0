/** Writes `assets/sample-plan.xlsx` from the readable files in `sample-plan/`. Run: `npx tsx` this file. */
import { fileURLToPath } from 'node:url';
import { writeGlossary, writeRiskRegister, writeScorecard } from './sample-plan/besideSheets';
import { plan } from './sample-plan/content';
import { writeFinance } from './sample-plan/financeSheet';
import { writeCodes, writeLedger } from './sample-plan/ledgerSheet';
import { writePlanSheet } from './sample-plan/planSheet';
import { newWorkbook } from './workbookFile';

async function makeSamplePlan(path: string): Promise<void> {
  const book = await newWorkbook({
    title: plan.title,
    author: 'Fenwick Borough Council',
    stamp: '2025-09-08T09:00:00Z',
  });
  writePlanSheet(book);
  writeRiskRegister(book);
  writeScorecard(book);
  writeFinance(book);
  writeGlossary(book);
  writeLedger(book);
  writeCodes(book);
  book.file.SetActiveSheet(0);
  book.save(path);
}

void makeSamplePlan(fileURLToPath(new URL('../sample-plan.xlsx', import.meta.url))).then(() => {
  // The WebAssembly run-time would keep the process alive.
  process.exit(0);
});
