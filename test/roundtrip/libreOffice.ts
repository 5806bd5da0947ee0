import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TIMEOUT = 300_000;

/**
 * Converts files with LibreOffice, all in one call, under a profile of its own.
 * @returns the converted file for each one that LibreOffice could open
 */
export async function convertWithLibreOffice(
  files: readonly string[],
  to: 'csv' | 'xlsx' | 'pdf',
  folder: string,
): Promise<Map<string, string>> {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        ...files,
      ],
      {
        timeout: TIMEOUT,
      },
    );
  } catch {
    // A file that LibreOffice cannot open ends it; what it converted until then counts.
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const results = files.map((file): [string, string] => [
    file,
    join(folder, `${basename(file, extname(file))}.${to}`),
  ]);
  return new Map(results.filter(([, result]) => existsSync(result)));
}

/** The files that LibreOffice opens; after a crash the rest is tried one by one. */
export async function opensInLibreOffice(files: readonly string[], folder: string): Promise<Set<string>> {
  const opened = new Set((await convertWithLibreOffice(files, 'csv', folder)).keys());
  for (const file of files) {
    if (!opened.has(file) && (await convertWithLibreOffice([file], 'csv', folder)).size > 0) opened.add(file);
  }
  return opened;
}
