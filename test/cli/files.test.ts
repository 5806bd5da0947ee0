import { execFile, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  lstatSync,
  utimesSync,
  writeFileSync,
  statSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { besideFile, lockFile } from '../../src/cli/besideFiles';
import { main } from '../../src/cli/main';
import type { Surroundings } from '../../src/cli/surroundings';
import { readFile } from '../../src/cli/readFile';
import { surroundings } from '../../src/cli/thisComputer';
import { writeWhole } from '../../src/cli/writeWhole';
import { signedWorkbook } from '../support/signedWorkbook';
import { samplePlan } from '../support/plans';

const program = join(__dirname, '..', '..', 'build', 'brag-board.js');
const oneLine = /^brag-board: [^\n]+\n$/;
const sample = readFileSync(samplePlan);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brag-board-files-'));
  copyFileSync(samplePlan, path('plan.xlsx'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process, so that something can happen between reading and writing. */
async function run(args: readonly string[], around: Partial<Surroundings> = {}): Promise<Ended> {
  const said = { out: '', error: '' };
  const status = await main(args, {
    ...surroundings,
    print: (text) => void (said.out += `${text}\n`),
    printError: (line) => void (said.error += `${line}\n`),
    ...around,
  });
  return { status, ...said };
}

/** Does something as soon as a workbook is open, which is between its being read and its being written. */
const onceRead = (happens: () => void): Partial<Surroundings> => ({
  open: async (bytes, name) => {
    const opened = await surroundings.open(bytes, name);
    happens();
    return opened;
  },
});

/** The built program, as a shell runs it. */
const inShell = (command: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', command],
      { cwd: folder, env: { ...process.env, BB: program } },
      (failed, out, error) => resolve({ status: failed === null ? 0 : Number(failed.code), out, error }),
    );
  });

describe('what is no file', () => {
  test.each([
    ['a pipe', 'pipe', 'a device or a pipe'],
    ['a device', '/dev/zero', 'a device or a pipe'],
    ['a folder', 'folder', 'it is a folder'],
  ])('%s is neither read nor written, in one line', async (_, name, words) => {
    await inShell('mkfifo pipe');
    mkdirSync(path('folder'));
    const place = name.startsWith('/') ? name : path(name);
    for (const args of [
      ['check', place],
      ['map', place, '--save', '--in-place'],
      ['map', path('plan.xlsx'), '--save', '--out', place],
    ]) {
      const { status, out, error } = await run(args);
      expect([status, out]).toEqual([3, '']);
      expect(error).toMatch(oneLine);
      expect(error).toContain(words);
    }
    expect(readdirSync(folder).sort()).toEqual(['folder', 'pipe', 'plan.xlsx']);
  });

  test('a pipe that is there as a plan is not waited for', async () => {
    const { status, error } = await inShell('cat plan.xlsx | node "$BB" check /dev/stdin');
    expect([status, error]).toEqual([3, expect.stringMatching(oneLine)]);
  });
});

describe('links', () => {
  test('a link is written through: the file that it leads to is replaced, and the link stays', async () => {
    mkdirSync(path('shared'));
    copyFileSync(samplePlan, path('shared/real.xlsx'));
    symlinkSync('shared/real.xlsx', path('one.xlsx'));
    symlinkSync('one.xlsx', path('two.xlsx'));
    expect((await run(['map', path('two.xlsx'), '--save', '--in-place'])).status).toBe(0);
    expect([
      lstatSync(path('two.xlsx')).isSymbolicLink(),
      lstatSync(path('one.xlsx')).isSymbolicLink(),
    ]).toEqual([true, true]);
    expect(readFileSync(path('shared/real.xlsx')).equals(sample)).toBe(false);
    expect(readdirSync(path('shared'))).toEqual(['real.xlsx']);
  });

  test('a link to a file that is not there yet is written through, too', async () => {
    mkdirSync(path('shared'));
    symlinkSync('shared/new.xlsx', path('link.xlsx'));
    expect((await run(['map', path('plan.xlsx'), '--save', '--out', path('link.xlsx')])).status).toBe(0);
    expect(existsSync(path('shared/new.xlsx'))).toBe(true);
    expect(lstatSync(path('link.xlsx')).isSymbolicLink()).toBe(true);
  });

  test('a copy is not written over the plan by way of a link', async () => {
    symlinkSync('plan.xlsx', path('link.xlsx'));
    const { status, error } = await run(['map', path('plan.xlsx'), '--save', '--out', path('link.xlsx')]);
    expect([status, error]).toEqual([2, expect.stringContaining('is the plan itself')]);
    expect(readFileSync(path('plan.xlsx')).equals(sample)).toBe(true);
  });

  test('links that lead round in a circle are told in one line', async () => {
    symlinkSync('b.xlsx', path('a.xlsx'));
    symlinkSync('a.xlsx', path('b.xlsx'));
    for (const args of [
      ['check', path('a.xlsx')],
      ['map', path('plan.xlsx'), '--save', '--out', path('a.xlsx')],
    ]) {
      const { status, error } = await run(args);
      expect([status, error]).toEqual([3, expect.stringMatching(oneLine)]);
      expect(error).toContain('circle');
    }
  });

  test('another name of the same file keeps the old content whole', async () => {
    linkSync(path('plan.xlsx'), path('kept.xlsx'));
    expect((await run(['map', path('plan.xlsx'), '--save', '--in-place'])).status).toBe(0);
    expect(readFileSync(path('kept.xlsx')).equals(sample)).toBe(true);
  });
});

describe('a plan that somebody changes while a run is at work on it', () => {
  const other = Buffer.from('saved by a colleague');

  test.each<[string, () => void]>([
    ['with other content', () => writeFileSync(path('plan.xlsx'), other)],
    [
      'to content of the same length and time',
      () => {
        const { atime, mtime } = statSync(path('plan.xlsx'));
        const same = Buffer.from(sample);
        same[same.length - 1] = 1;
        writeFileSync(path('plan.xlsx'), same);
        utimesSync(path('plan.xlsx'), atime, mtime);
      },
    ],
    ['by taking it away', () => rmSync(path('plan.xlsx'))],
  ])('%s is noticed, and left as it is', async (_, change) => {
    const before = () => (existsSync(path('plan.xlsx')) ? readFileSync(path('plan.xlsx')) : null);
    let after: Buffer | null = null;
    const happens = onceRead(() => {
      change();
      after = before();
    });
    const { status, out, error } = await run(['map', path('plan.xlsx'), '--save', '--in-place'], happens);
    expect([status, out]).toEqual([3, '']);
    expect(error).toMatch(oneLine);
    expect(before()).toEqual(after);
    expect(readdirSync(folder).filter((name) => name !== 'plan.xlsx')).toEqual([]);
  });

  test('the line says what to do', async () => {
    const happens = onceRead(() => writeFileSync(path('plan.xlsx'), other));
    const { error } = await run(['snapshot', path('plan.xlsx'), '--label', 'x', '--in-place'], happens);
    expect(error).toMatch(/has been changed since it was read.*Run this again/);
  });

  test('a copy is written all the same', async () => {
    const happens = onceRead(() => writeFileSync(path('plan.xlsx'), other));
    expect((await run(['map', path('plan.xlsx'), '--save', '--out', path('out.xlsx')], happens)).status).toBe(
      0,
    );
  });

  test('of two runs at once one writes, and the other says so and writes nothing', async () => {
    const both = await Promise.all(
      ['One', 'Two'].map((label) =>
        inShell(`node "$BB" snapshot plan.xlsx --label ${label} --cycle 2025-09-08 --in-place`),
      ),
    );
    const [done, refused] = both.sort((a, b) => a.status - b.status);
    expect([done?.status, refused?.status]).toEqual([0, 3]);
    expect(refused?.error).toMatch(oneLine);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });
});

describe('what killed runs left', () => {
  /** A process that is gone by now. */
  const deadPid = (): number => spawnSync('true').pid;
  /** This computer, as it stands in the names. */
  const computer = /[0-9a-f]{8}(?=-\d+\.tmp$)/.exec(besideFile('x'))![0];

  test('is cleared by the next run, and nothing else is', async () => {
    const pid = deadPid();
    const named = (owner: number) => besideFile(path('plan.xlsx')).replace(`-${process.pid}.`, `-${owner}.`);
    writeFileSync(named(pid), 'half');
    // Of a run that is alive: the parent of this process.
    writeFileSync(named(process.ppid), 'being written');
    for (const name of ['.plan.xlsx.tmp', '.brag-board-notes.tmp', '.brag-board-0123456789ab-01234567-1.tmp'])
      writeFileSync(path(name), 'not ours, or of another file');
    const before = readdirSync(folder).length;
    expect((await run(['map', path('plan.xlsx'), '--save', '--in-place'])).status).toBe(0);
    expect(existsSync(named(pid))).toBe(false);
    expect(existsSync(named(process.ppid))).toBe(true);
    expect(readdirSync(folder)).toHaveLength(before - 1);
  });

  test('at the very last step does not keep the next run from writing', async () => {
    const pid = deadPid();
    writeFileSync(lockFile(path('plan.xlsx')), `${computer}-${pid}`);
    expect((await run(['map', path('plan.xlsx'), '--save', '--in-place'])).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  test('while another run is at the very last step nothing is written', async () => {
    writeFileSync(lockFile(path('plan.xlsx')), `${computer}-${process.ppid}`);
    const { status, error } = await run(['map', path('plan.xlsx'), '--save', '--in-place']);
    expect([status, error]).toEqual([3, expect.stringMatching(/Another run is writing .* Try again\.\n$/)]);
    expect(readFileSync(path('plan.xlsx')).equals(sample)).toBe(true);
  });

  test('is known by this computer, whatever it is called', () => {
    expect(besideFile(path('plan.xlsx'))).not.toContain(hostname() === '' ? 'x' : `/${hostname()}`);
    expect(besideFile(`${folder}/${'x'.repeat(250)}.xlsx`).length - folder.length).toBeLessThan(60);
  });
});

describe('disks, names and readers that do not take everything', () => {
  test('a name that is as long as names can be is written', async () => {
    const name = `${'x'.repeat(250)}.xlsx`;
    expect((await run(['map', path('plan.xlsx'), '--save', '--out', path(name)])).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['plan.xlsx', name].sort());
  });

  test('a name that is longer is refused in one line', async () => {
    const long = path('x'.repeat(300));
    for (const args of [
      ['check', long],
      ['map', path('plan.xlsx'), '--save', '--out', long],
    ]) {
      const { status, error } = await run(args);
      expect([status, error]).toEqual([3, expect.stringMatching(oneLine)]);
      expect(error).toContain('its name is too long');
    }
  });

  test('a disk that takes no more leaves the plan as it was, and nothing beside it', async () => {
    const { status, error } = await inShell('ulimit -f 8; node "$BB" map plan.xlsx --save --in-place');
    expect([status, error]).toEqual([3, expect.stringMatching(oneLine)]);
    expect(error).toMatch(/Cannot write plan\.xlsx: .*\./);
    expect(readFileSync(path('plan.xlsx')).equals(sample)).toBe(true);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  test('a full disk is told as what it is', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const source = { ...(await readFile(path('plan.xlsx'))) };
    const bytes = new Proxy(new Uint8Array(1), {
      get: () => {
        throw full;
      },
    });
    await expect(writeWhole(path('plan.xlsx'), bytes, source)).rejects.toThrow(/the disk is full. Make room/);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  test('a reader that has ended is told in one line', async () => {
    const { error } = await inShell('{ node "$BB" check plan.xlsx --json; echo "status $?" >&2; } | true');
    expect(error).toMatch(/^brag-board: The rest of the output was not printed[^\n]*\nstatus 3\n$/);
  });

  test('output to a full disk is told in one line', async () => {
    const { status, error } = await inShell('node "$BB" check plan.xlsx > /dev/full');
    expect([status, error]).toEqual([
      3,
      expect.stringMatching(/^brag-board: The rest .* the disk is full\.\n$/),
    ]);
  });
});

describe('a signed workbook', () => {
  test('is copied without its signature, which is said before', async () => {
    writeFileSync(path('signed.xlsx'), signedWorkbook(sample));
    const said: string[] = [];
    const happened: string[] = [];
    const { status } = await run(['map', path('signed.xlsx'), '--save', '--out', path('copy.xlsx')], {
      printError: (line) => {
        said.push(line);
        happened.push(existsSync(path('copy.xlsx')) ? 'after' : 'before');
      },
    });
    expect([status, happened]).toEqual([0, ['before']]);
    expect(said[0]).toMatch(/is signed\. The copy .* is not/);
    const copy = readFileSync(path('copy.xlsx'));
    expect(copy.includes('_xmlsignatures')).toBe(false);
    expect((await surroundings.open(copy, 'copy.xlsx')).signed).toBe(false);
  });

  test('is not written over in place', async () => {
    const signed = signedWorkbook(sample);
    writeFileSync(path('signed.xlsx'), signed);
    const { status, error } = await run(['map', path('signed.xlsx'), '--save', '--in-place']);
    expect([status, error]).toEqual([3, expect.stringMatching(oneLine)]);
    expect(error).toMatch(/is signed.*--out/);
    expect(readFileSync(path('signed.xlsx')).equals(signed)).toBe(true);
  });
});
