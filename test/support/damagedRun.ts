import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { surroundings } from '../../src/cli/thisComputer';
import { damagedWorkbook } from './damage';

const folders = ['../roundtrip/workbooks', '../cases'].map((name) => join(__dirname, name));
const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name)),
);

/** What became of a command on a damaged workbook. */
export interface DamagedRun {
  readonly seed: number;
  /** Which workbook, and how it was damaged. */
  readonly what: string;
  /** As the command line ends; undefined where it would end with a stack trace. */
  readonly status: number | undefined;
  /** What it said on standard error, or the stack. */
  readonly error: string;
}

/** Reads a damaged workbook, writes into a copy of it where it can be read, and reads that again. */
export async function runOnDamaged(seed: number): Promise<DamagedRun> {
  const source = sources[seed % sources.length] ?? '';
  const { file, kinds } = damagedWorkbook(readFileSync(source), seed);
  const folder = mkdtempSync(join(tmpdir(), 'brag-board-damaged-'));
  const what = `${source.split('/').at(-1) ?? ''}: ${kinds.join(', ')}`;
  const [plan, copy] = [join(folder, 'plan.xlsx'), join(folder, 'copy.xlsx')];
  let error = '';
  const around = {
    ...surroundings,
    print: () => undefined,
    printError: (line: string) => void (error += `${line}\n`),
  };
  try {
    writeFileSync(plan, file);
    let status = await main(['map', plan, '--save', '--out', copy, '--as-at', '2025-09-08'], around);
    if (status === 0) status = await main(['check', copy, '--json', '--as-at', '2025-09-08'], around);
    return { seed, what, status, error };
  } catch (thrown) {
    return {
      seed,
      what,
      status: undefined,
      error: thrown instanceof Error ? (thrown.stack ?? '') : String(thrown),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
