import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStandInExcel, type StandInExcel } from '../../src/stand-in/node/openStandInExcel';
import type { StandInOptions } from '../../src/stand-in/standInExcel';

/** The bytes of one of the small workbooks that the round trip is tested on. */
export function workbookBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../roundtrip/workbooks', name)));
}

/** One of the small workbooks, open in the stand-in Excel. */
export async function openWorkbook(name = 'plain.xlsx', options?: StandInOptions): Promise<StandInExcel> {
  return openStandInExcel(workbookBytes(name), options);
}

/** Saves, and opens what was saved. */
export async function reopen(excel: StandInExcel): Promise<StandInExcel> {
  return openStandInExcel(await excel.save());
}

/** The code of the error that something fails with; undefined where it succeeds. */
export async function codeOf(run: Promise<unknown>): Promise<string | undefined> {
  try {
    await run;
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
