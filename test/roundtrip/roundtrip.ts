import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openStandInExcel } from '../../src/stand-in/node/openStandInExcel';
import { opensInLibreOffice } from '../support/libreOffice';
import { newFaults } from '../support/soundness/soundness';
import { addBoard } from './addBoard';
import { compareWorkbooks } from './compareWorkbooks';

/** The result of one workbook's round trip. */
interface Result {
  file: string;
  outcome: 'kept' | 'refused' | 'LOST';
  detail: string;
  /** The saved file, where one was written. */
  saved?: Uint8Array;
}

/** Opens a workbook, adds a sheet, saves it twice, and says what became of its parts. */
async function trip(file: string): Promise<Result> {
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const excel = await openStandInExcel(bytes, { fileName: basename(file) });
    const untouched = await excel.save();
    if (untouched !== bytes)
      return { file, outcome: 'LOST', detail: 'saving without a change changed the file' };
    await addBoard(excel);
    const result = await excel.save();
    const again = await openStandInExcel(result, { fileName: basename(file) });
    await addBoard(again);
    const { kept, lost } = compareWorkbooks(bytes, result);
    lost.push(...newFaults(bytes, result));
    if ((await again.save()) !== result) lost.push('building twice changed the file');
    return lost.length > 0
      ? { file, outcome: 'LOST', detail: lost.join('; '), saved: result }
      : { file, outcome: 'kept', detail: `${kept} parts`, saved: result };
  } catch (error) {
    return { file, outcome: 'refused', detail: error instanceof Error ? error.message : String(error) };
  }
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (folder === undefined) {
    console.error('Usage: npm run roundtrip -- FOLDER [--no-libreoffice]');
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$'));
  const results: Result[] = [];
  for (const name of files) results.push(await trip(join(folder, name)));
  if (!process.argv.includes('--no-libreoffice')) await checkInLibreOffice(results);
  for (const { file, outcome, detail } of results) console.log(`${basename(file)}: ${outcome} (${detail})`);
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  console.log(
    `${results.length} workbooks: ${count('kept')} kept, ${count('refused')} refused, ${count('LOST')} lost`,
  );
  if (count('LOST') > 0) process.exitCode = 1;
}

/** A result that LibreOffice cannot open is a loss, unless it cannot open the original either. */
async function checkInLibreOffice(results: Result[]): Promise<void> {
  const saved = Object.fromEntries(
    results.flatMap((result) => (result.saved ? [[basename(result.file), result.saved]] : [])),
  );
  const opened = await opensInLibreOffice(saved);
  for (const result of results) {
    const name = basename(result.file);
    if (result.saved === undefined || opened.has(name)) continue;
    const original = await opensInLibreOffice({ [name]: readFileSync(result.file) });
    if (original.size === 0) result.detail += '; LibreOffice opens neither this nor the original';
    else {
      result.outcome = 'LOST';
      result.detail = 'LibreOffice does not open it any more';
    }
  }
}

void main();
