/** Pages of the sample's pack as they are printed: LibreOffice prints them, and poppler's `pdftoppm` draws them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepPosition } from '../../src/app/keepPosition';
import { paperTitle } from '../../src/core/papers/sheet/paperWords';
import { printed } from '../../test/support/libreOffice';
import { samplePlan } from '../../test/support/plans';
import { openPlan } from '../../test/support/standIn';

/** Which page of each paper is shown, from 0. */
const shown = [
  ['board-summary', 0],
  ['finance', 0],
  ['evidence', 2],
  ['members-summary', 0],
] as const;

/** @returns each page as a PNG */
export async function packPages(): Promise<Buffer[]> {
  const plan = await openPlan(readFileSync(samplePlan));
  const board = '2025-07-14';
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: board, label: '', today: board, timeOfDay: 0.5 }),
  );
  await plan.build();
  const pdf = (await printed({ 'pack.xlsx': await plan.standIn.save() })).get('pack');
  if (pdf === undefined) throw new Error('LibreOffice did not print the pack');
  const reader = new URL('../../test/support/pdfPages.js', import.meta.url).pathname;
  const words = execFileSync(process.execPath, [reader], { input: pdf, maxBuffer: 100_000_000 });
  const pages = JSON.parse(words.toString('utf8')) as { text: string }[][];
  const folder = mkdtempSync(join(tmpdir(), 'brag-board-'));
  try {
    const file = join(folder, 'pack.pdf');
    writeFileSync(file, pdf);
    return shown.map(([key, index]) => {
      const own = pages.flatMap((page, at) =>
        page.some(({ text }) => text.endsWith(`: ${paperTitle(key)}`)) ? [at + 1] : [],
      );
      const number = String(own[index]);
      return execFileSync('pdftoppm', ['-f', number, '-l', number, '-r', '110', '-png', file], {
        maxBuffer: 50_000_000,
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
