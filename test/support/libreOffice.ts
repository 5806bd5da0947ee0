import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice } from '../setup/findLibreOffice';
import { parseCsv } from './csv';

const run = promisify(execFile);

/** Makes LibreOffice work every formula out anew on opening, whatever results the file holds. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as text: each cell as its value is stored, not as it is shown. */
const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Opens workbooks in LibreOffice, recalculates everything, and converts them, all in one start.
 * @param to a format as `soffice --convert-to` takes it
 * @returns the files it wrote, by name: none for a workbook that it cannot open
 */
async function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Promise<Map<string, Buffer>> {
  const program = findLibreOffice();
  if (program === null) throw new Error('LibreOffice is not installed: run npm run check:tools');
  const folder = await mkdtemp(join(tmpdir(), 'brag-board-'));
  try {
    const [input, output, user] = ['in', 'out', 'profile/user'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([input, output, user].map((path) => mkdir(path, { recursive: true })));
    await writeFile(join(user, 'registrymodifications.xcu'), alwaysRecalculate);
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(input, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = Object.keys(files).map((name) => join(input, name));
    // A file that LibreOffice cannot open may end it; what it wrote until then counts.
    await run(program, [profile, '--headless', '--convert-to', to, '--outdir', output, ...paths]).catch(
      () => undefined,
    );
    const written = await readdir(output);
    return new Map(
      await Promise.all(written.map(async (name) => [name, await readFile(join(output, name))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Workbooks as LibreOffice prints them: a PDF each, by the workbook's name without its ending. */
export async function printed(files: Readonly<Record<string, Uint8Array>>): Promise<Map<string, Buffer>> {
  const written = await convert(files, 'pdf');
  return new Map([...written].map(([name, bytes]) => [name.replace(/\.pdf$/, ''), bytes]));
}

/** Which of some workbooks LibreOffice opens, by name; after a crash the rest is tried one by one. */
export async function opensInLibreOffice(files: Readonly<Record<string, Uint8Array>>): Promise<Set<string>> {
  const asCsv = (name: string) => name.replace(/\.[^.]+$/, '.csv');
  const written = await convert(files, 'csv');
  const opened = new Set(Object.keys(files).filter((name) => written.has(asCsv(name))));
  for (const [name, bytes] of Object.entries(files)) {
    if (!opened.has(name) && (await convert({ [name]: bytes }, 'csv')).size > 0) opened.add(name);
  }
  return opened;
}

/**
 * The cells of every sheet of some workbooks, worked out anew by LibreOffice.
 * @returns rows of cells by `workbook/sheet`, the workbook without its ending
 */
export async function recalculated(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Map<string, string[][]>> {
  const written = await convert(files, everySheetAsCsv);
  const names = Object.keys(files).map((name) => name.replace(/\.[^.]+$/, ''));
  return new Map(
    [...written].map(([file, bytes]) => {
      const name = names.find((candidate) => file.startsWith(`${candidate}-`)) ?? '';
      const sheet = file.slice(name.length + 1).replace(/\.csv$/, '');
      return [`${name}/${sheet}`, parseCsv(bytes.toString('utf8'))];
    }),
  );
}
