import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../../package.json';
import type { Mapping } from '../../src/core/plan/mapping/mapping';
import { badFiles } from '../support/badFiles';
import { typeInto, valuesOn } from '../support/editPlan';
import { openPlan } from '../support/standIn';
import { planCases, samplePlan, type Expected } from '../support/plans';

const root = join(__dirname, '..', '..');

interface Ended {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line, as a person would. */
function bragBoard(args: readonly string[], options: { cwd?: string; uid?: number } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'build', 'brag-board.js'), ...args],
      options,
      (failed, out, error) => {
        resolve({ status: failed === null ? 0 : Number(failed.code), out, error });
      },
    );
  });
}

let folder: string;
beforeAll(() => {
  if (!existsSync(join(root, 'build', 'brag-board.js'))) throw new Error('Run npm run build first.');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brag-board-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);
const oneLine = /^brag-board: [^\n]+\n$/;

test('rollup --json prints the contract and nothing else', async () => {
  const { expected } = planCases.find(({ name }) => name === 'sample-plan')!;
  const { status, out, error } = await bragBoard(['rollup', samplePlan, '--json', '--as-at', '2025-09-08']);
  expect([status, error]).toEqual([0, '']);
  const printed = JSON.parse(out) as Expected & { version: number; workbook: string };
  expect(Object.keys(printed)).toEqual([
    'version',
    'workbook',
    'title',
    'asAt',
    'asAtSource',
    'sheets',
    'ratingKey',
    'areas',
    'total',
    'ledger',
    'notRecorded',
    'questions',
    'issues',
  ]);
  expect(printed).toMatchObject({
    version: 1,
    workbook: 'sample-plan.xlsx',
    title: 'Fenwick local area SEND improvement plan 2024 to 2026',
    asAt: '2025-09-08',
    total: expected.total,
  });
  expect(Object.keys(printed.areas[0]!)).toEqual([
    'name',
    'actions',
    'progress',
    'impact',
    'finished',
    'left',
    'overdue',
    'dueSoon',
    'budget',
    'actual',
    'forecast',
    'rating',
    'impactRating',
  ]);
  expect(Object.keys(printed.total.progress)).toEqual([
    'blue',
    'red',
    'amber',
    'green',
    'unrated',
    'invalid',
  ]);
  expect(Object.keys(printed.issues[0]!)).toEqual(['code', 'severity', 'sheet', 'cell', 'message']);
});

test('rollup prints a table that fits a terminal of 120 columns', async () => {
  const { status, out } = await bragBoard(['rollup', samplePlan, '--as-at', '2025-09-08']);
  expect(status).toBe(0);
  expect(out).toMatch(/^Whole plan +60 +11 +23 +15/m);
  const table = out.split('\n').filter((line) => /^(\d\.|Whole|Priority|-)/.test(line));
  for (const line of table) expect(line.length).toBeLessThanOrEqual(120);
});

test('rollup --json --actions prints each action too, in the order of the plan', async () => {
  const args = ['rollup', samplePlan, '--json', '--as-at', '2025-09-08'];
  const { status, out } = await bragBoard([...args, '--actions']);
  expect(status).toBe(0);
  const { actions, ...rest } = JSON.parse(out) as { actions: Record<string, unknown>[] };
  expect(rest).toEqual(JSON.parse((await bragBoard(args)).out));
  expect(actions).toHaveLength(60);
  expect(actions[2]).toEqual({
    reference: '1.3',
    area: '1. Strategic leadership and governance',
    action: 'Appoint a substantive Head of SEND and complete the service restructure below that post',
    lead: "Director of Children's Services",
    agencies: ['Council SEND service'],
    due: '2025-06-30',
    redated: null,
    progress: 'amber',
    impact: 'amber',
    overdueDays: 70,
    budget: 145000,
    actual: 98700,
    forecast: 152000,
    sheet: 'SEND Improvement Plan',
    row: 12,
  });
  // “Ongoing” is no date, and is not overdue; what cannot be read is neither; “TBC” is no amount.
  const of = (reference: string) => actions.find((action) => action['reference'] === reference);
  expect(of('1.8')).toMatchObject({ due: null, overdueDays: 0 });
  expect(of('3.9')).toMatchObject({ due: null, overdueDays: null, budget: null });
});

test('check prints the issues by severity with counts; --strict makes errors count', async () => {
  const { status, out } = await bragBoard(['check', samplePlan, '--as-at', '2025-09-08']);
  expect(status).toBe(0);
  expect(out.match(/^\d+ \w+$/gm)).toEqual([
    '5 errors',
    expect.stringMatching(/warnings$/),
    expect.stringMatching(/notes$/),
  ]);
  expect(out).toContain('SEND Improvement Plan!I32 (action 2.9): “Gren” is not a progress rating.');
  expect((await bragBoard(['check', samplePlan, '--strict'])).status).toBe(1);
});

test('a folder is read workbook by workbook, a line of JSON for each', async () => {
  const [one, two] = planCases.filter(({ name }) => ['sample-plan', 'two-sheets'].includes(name));
  writeFileSync(path('b.xlsx'), one!.bytes);
  writeFileSync(path('a.xlsx'), two!.bytes);
  writeFileSync(path('c.xlsx'), 'no workbook');
  writeFileSync(path('~$a.xlsx'), 'Excel’s own');
  writeFileSync(path('notes.txt'), 'no workbook either');
  for (const command of ['rollup', 'check']) {
    const { status, out, error } = await bragBoard([command, folder, '--json', '--as-at', '2025-09-08']);
    expect([status, error]).toEqual([0, '']);
    const [a, b, c, ...more] = out.trimEnd().split('\n');
    expect(more).toEqual([]);
    for (const [name, line] of [
      ['a.xlsx', a],
      ['b.xlsx', b],
    ] as const)
      expect(JSON.parse(line!)).toEqual(
        JSON.parse((await bragBoard([command, path(name), '--json', '--as-at', '2025-09-08'])).out),
      );
    expect(JSON.parse(c!)).toEqual({
      version: 1,
      workbook: 'c.xlsx',
      unusable: expect.stringContaining('not an Excel workbook') as string,
    });
  }
  const strict = await bragBoard(['rollup', folder, '--json', '--strict']);
  expect(strict.status).toBe(1);
  const mapped = await bragBoard(['map', path('a.xlsx')]);
  writeFileSync(path('mapping.json'), mapped.out);
  const refused = await bragBoard(['rollup', folder, '--json', '--mapping', path('mapping.json')]);
  expect([refused.status, refused.error]).toEqual([2, expect.stringContaining('one workbook')]);
});

test('a folder without a workbook is told in one line', async () => {
  const { status, out, error } = await bragBoard(['rollup', folder, '--json']);
  expect([status, out]).toEqual([3, '']);
  expect(error).toMatch(/^brag-board: There is no workbook in .*\n$/);
});

test('check --json prints every issue with its fix, and nothing else', async () => {
  const { status, out, error } = await bragBoard(['check', samplePlan, '--json', '--as-at', '2025-09-08']);
  expect([status, error]).toEqual([0, '']);
  const printed = JSON.parse(out) as { issues: { cell: string; code: string }[] };
  expect(Object.keys(printed)).toEqual(['version', 'workbook', 'asAt', 'asAtSource', 'issues', 'accepted']);
  expect(printed.issues.find(({ code }) => code === 'rating.unrecognised')).toEqual({
    code: 'rating.unrecognised',
    severity: 'error',
    sheet: 'SEND Improvement Plan',
    cell: 'I32',
    reference: '2.9',
    area: '2. Timely, high-quality EHC plans',
    message: '“Gren” is not a progress rating.',
    advice: expect.any(String) as string,
    fix: { from: 'Gren', to: 'Green', safe: false },
  });
});

test('check --fix safe changes what is certain in a copy, says each change, and leaves the plan alone', async () => {
  copyFileSync(samplePlan, path('plan.xlsx'));
  const args = ['check', path('plan.xlsx'), '--fix', 'safe', '--as-at', '2025-09-08'];
  const { status, out } = await bragBoard([...args, '--out', path('fixed.xlsx')]);
  expect(status).toBe(0);
  expect(out).toContain('3 cells changed\n');
  expect(out).toContain('  SEND Improvement Plan!J52: blank → “Red”\n');
  expect(out).toContain('  SEND Improvement Plan!I65: “green ” → “Green”\n');
  expect(out).toContain('“Gren” is not a progress rating.');
  expect(out).toMatch(/Written to .*fixed\.xlsx\n$/);
  expect(readFileSync(path('plan.xlsx')).equals(readFileSync(samplePlan))).toBe(true);
  const again = await bragBoard(['check', path('fixed.xlsx'), '--fix', 'safe', '--in-place', '--json']);
  expect(JSON.parse(again.out)).toMatchObject({ fixed: [], refused: [] });
});

test('build --out writes a copy and leaves the plan alone', async () => {
  copyFileSync(samplePlan, path('plan.xlsx'));
  const { status, out } = await bragBoard(['build', path('plan.xlsx'), '--out', path('board.xlsx')]);
  expect(status).toBe(0);
  expect(out).toContain(`Written to ${path('board.xlsx')}`);
  expect(readFileSync(path('plan.xlsx')).equals(readFileSync(samplePlan))).toBe(true);
  const { out: again } = await bragBoard(['build', path('board.xlsx'), '--out', path('again.xlsx')]);
  expect(again).toContain('Brought up to date: “Board summary”.');
  expect(again).toContain('Brought up to date: “Plan checks”.');
});

test('build --in-place replaces the workbook, keeps its permissions and leaves nothing beside it', async () => {
  copyFileSync(samplePlan, path('plan.xlsx'));
  chmodSync(path('plan.xlsx'), 0o640);
  expect((await bragBoard(['build', path('plan.xlsx'), '--in-place'])).status).toBe(0);
  expect(readFileSync(path('plan.xlsx')).equals(readFileSync(samplePlan))).toBe(false);
  expect(statSync(path('plan.xlsx')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('snapshot keeps positions, of an earlier copy too, and the sheets then show what moved', async () => {
  copyFileSync(samplePlan, path('old.xlsx'));
  const plan = await openPlan(readFileSync(samplePlan));
  // 1.1 and 1.2 change places in the plan, and a rating changes.
  await typeInto(plan, 'SEND Improvement Plan', { A10: '1.2', A11: '1.1', I13: 'Amber' });
  writeFileSync(path('plan.xlsx'), await plan.standIn.save());

  const { status, out, error } = await bragBoard(
    [
      'snapshot',
      'plan.xlsx',
      '--from',
      'old.xlsx',
      '--label',
      'March board',
      '--cycle',
      '2025-03-10',
      '--stocktake',
      '--history',
      'hidden',
      '--in-place',
    ],
    { cwd: folder },
  );
  expect([status, error]).toEqual([0, '']);
  expect(out).toContain(
    'Kept the position of 10 March 2025 (“March board”): 60 actions, in the new sheet “BRAG history”.',
  );
  expect(out).toContain('58 are in the plan under their reference, 2 by their text and 0 no longer.');
  expect(out).toMatch(/1\.1 “Re-establish .*” is taken for 1\.2 “Re-establish .*”: 100% alike/);

  const own = ['snapshot', path('plan.xlsx'), '--label', 'August board', '--cycle', '2025-08-11'];
  expect((await bragBoard([...own, '--out', path('two.xlsx')])).status).toBe(0);
  const again = await bragBoard(['snapshot', path('two.xlsx'), ...own.slice(2), '--in-place']);
  expect([again.status, again.out]).toEqual([3, '']);
  expect(again.error).toMatch(oneLine);
  expect(again.error).toContain('The position of 11 August 2025 (“August board”) is kept already');
  expect(
    (await bragBoard(['snapshot', path('two.xlsx'), ...own.slice(2), '--replace', '--in-place'])).out,
  ).toContain('Replaced the position');

  const board = await openPlan(readFileSync(path('two.xlsx')));
  await board.build();
  const words = (await valuesOn(board, 'Movement')).flat().join('\n');
  expect(words).toContain('Since the last stocktake, 10 March 2025 (March board)');
  expect(words).toContain('Reference 1.1 → 1.2. Matched by its text, 100% alike.');
  expect(words).toContain(
    'No action got worse or better, was completed or re-dated since the last board, 11 August 2025',
  );
});

test('--help and --version', async () => {
  expect((await bragBoard(['--help'])).out).toContain('brag-board build PLAN.xlsx --out FILE.xlsx');
  expect((await bragBoard(['--version'])).out).toBe(`${packageFile.version}\n`);
});

test.each([
  [[], 'Give a command'],
  [['roll', 'x.xlsx'], '“roll” is not a command'],
  [['check'], 'Give the workbook'],
  [['check', 'a.xlsx', 'b.xlsx'], 'one too many'],
  [['check', 'a.xlsx', '--as-at', '08/09/2025'], 'is not a date'],
  [['rollup', 'a.xlsx', '--actions'], '--actions goes with rollup --json'],
  [['check', 'a.xlsx', '--json', '--actions'], '--actions goes with rollup --json'],
  [['build', 'a.xlsx', '--json', '--out', 'b.xlsx'], '--json goes with check and rollup'],
  [['rollup', 'a.xlsx', '--out', 'b.xlsx'], '--out goes with build'],
  [
    ['check', 'a.xlsx', '--out', 'b.xlsx'],
    '--out goes with build, snapshot, check --fix, map --save and settings --import',
  ],
  [['check', 'a.xlsx', '--fix', 'safe'], 'Say where to write'],
  [['check', 'a.xlsx', '--fix', 'all', '--out', 'b.xlsx'], 'Only --fix safe'],
  [['rollup', 'a.xlsx', '--fix', 'safe'], '--fix goes with check'],
  [['build', 'a.xlsx'], 'Say where to write'],
  [['build', 'a.xlsx', '--label', 'x'], '--label goes with snapshot'],
  [['snapshot', 'a.xlsx', '--in-place'], 'Name the position'],
  [['snapshot', 'a.xlsx', '--label', 'x'], 'Say where to write'],
  [['snapshot', 'a.xlsx', '--label', 'x', '--cycle', 'May', '--in-place'], 'is not a date'],
  [
    ['snapshot', 'a.xlsx', '--label', 'x', '--from', 'b.xlsx', '--in-place'],
    'which board the earlier copy was for',
  ],
  [['snapshot', 'a.xlsx', '--label', 'x', '--history', 'gone', '--in-place'], 'visible or hidden'],
  [
    ['snapshot', 'a.xlsx', '--label', 'x', '--as-at', '2025-09-08', '--in-place'],
    '--as-at goes with check, rollup, build and map',
  ],
  [['build', 'a.xlsx', '--out', 'b.xlsx', '--in-place'], 'Choose one'],
  [['build', 'a.xlsx', '--out', './a.xlsx'], 'use --in-place'],
  [['check', 'a.xlsx', '--colour'], 'Unknown option'],
  [['build', 'a.xlsx', '--out', 'b.xlsx', '--explain'], '--explain goes with check and rollup'],
  [['rollup', 'a.xlsx', '--json', '--explain'], 'Choose one: --json or --explain'],
  [['check', 'a.xlsx', '--save'], '--save goes with map'],
  [['map', 'a.xlsx', '--out', 'b.xlsx'], 'map --save and settings --import'],
  [['settings', 'a.xlsx', '--out', 'b.json'], 'map --save and settings --import'],
  [['settings', 'a.xlsx', '--import', 'b.json'], 'Say where to write'],
  [['settings', 'a.xlsx', '--as-at', '2025-09-08'], '--as-at goes with check, rollup, build and map'],
  [['check', 'a.xlsx', '--import', 'b.json'], '--import goes with settings'],
  [['map', 'a.xlsx', '--save'], 'Say where to write'],
  [['check', 'a.xlsx', '--mapping', 'none.json'], 'there is no such file'],
])('wrong usage %j is told in one line, with status 2', async (args, words) => {
  const { status, out, error } = await bragBoard(args, { cwd: folder });
  expect([status, out]).toEqual([2, '']);
  expect(error).toMatch(oneLine);
  expect(error).toContain(words);
});

describe('settings', () => {
  const set = (from: string, ...args: string[]) =>
    bragBoard(['settings', samplePlan, '--import', from, ...args]);

  test('are printed as they count, and what is put right in them counts in another workbook', async () => {
    const printed = await bragBoard(['settings', samplePlan]);
    expect([printed.status, printed.error]).toEqual([0, '']);
    const { pack, ...usual } = JSON.parse(printed.out) as Record<string, Record<string, unknown>>;
    expect(usual).toMatchObject({ bragBoardSettings: 1, checks: { staleUpdateDays: 60 } });
    const half = { part: 1, whole: 2 };
    const wanted = {
      ...usual,
      checks: { ...usual['checks'], rules: { 'lead.missing': 'error' } },
      pack: {
        ...pack,
        areaRating: { red: half, amber: half, unrated: half, overdue: { part: 1, whole: 3 } },
      },
    };
    writeFileSync(path('settings.json'), JSON.stringify(wanted));
    const { status, out } = await set(path('settings.json'), '--out', path('plan.xlsx'));
    expect([status, out]).toEqual([
      0,
      `The settings are kept in ${path('plan.xlsx')}; every run on it goes by them from now on.\n`,
    ]);
    const report = JSON.parse(
      (await bragBoard(['rollup', path('plan.xlsx'), '--json', '--as-at', '2025-09-08'])).out,
    ) as {
      areas: { rating: { why: string } }[];
      issues: { code: string; severity: string }[];
    };
    expect(report.issues.find(({ code }) => code === 'lead.missing')?.severity).toBe('error');
    expect(report.areas.map(({ rating }) => rating.why).join()).not.toContain('a third');
    const again = await bragBoard(['settings', path('plan.xlsx')]);
    expect(JSON.parse(again.out)).toEqual(wanted);
  });

  test.each([
    ['no settings', 'Dear Sir', 'These are not settings of BRAG Board'],
    ['of no use', '{"bragBoardSettings":1,"checks":{"overdueDays":-1}}', 'days overdue must be from 0'],
  ])('that are %s are told in one line, and nothing is written', async (_, text, words) => {
    writeFileSync(path('settings.json'), text);
    const { status, out, error } = await set(path('settings.json'), '--out', path('plan.xlsx'));
    expect([status, out]).toEqual([3, '']);
    expect(error).toMatch(oneLine);
    expect(error).toContain(words);
    expect(existsSync(path('plan.xlsx'))).toBe(false);
  });
});

describe('map', () => {
  const sheetOf = (json: string) => (JSON.parse(json) as Mapping).sheets[0]!;

  test('prints what was understood as JSON and nothing else; check reads it again to the same issues', async () => {
    const { status, out, error } = await bragBoard(['map', samplePlan]);
    expect([status, error]).toEqual([0, '']);
    expect(sheetOf(out)).toMatchObject({
      name: 'SEND Improvement Plan',
      use: 'plan',
      tables: [{ columns: { due: { column: 'H', heading: 'Due' } } }],
    });
    writeFileSync(path('mapping.json'), out);
    const given = await bragBoard(['check', samplePlan, '--mapping', path('mapping.json')]);
    expect(given).toEqual(await bragBoard(['check', samplePlan]));
  });

  test('of a workbook that was refused prints a mapping to fill in, which is then read', async () => {
    const refused = join(root, 'test', 'not-plans', 'checklist.xlsx');
    const { status, out, error } = await bragBoard(['map', refused]);
    expect(status).toBe(3);
    expect(error).toMatch(oneLine);
    expect(error).toContain('No plan was found');
    expect(error).toContain('--mapping');
    const table = sheetOf(out).tables![0]!;
    expect(table.unused).toEqual({ C: 'How often', D: 'Tick' });
    const filled = { ...table, columns: { ...table.columns, due: 'C' } };
    writeFileSync(
      path('mapping.json'),
      JSON.stringify({ version: 1, sheets: [{ ...sheetOf(out), tables: [filled] }] }),
    );
    const read = await bragBoard(['rollup', refused, '--mapping', path('mapping.json'), '--json']);
    expect([read.status, read.error]).toEqual([0, '']);
    expect((JSON.parse(read.out) as Expected).total.actions).toBe(3);
  });

  test('a mapping that leaves the action out is told so, in one line', async () => {
    const refused = join(root, 'test', 'not-plans', 'contacts.xlsx');
    const { out } = await bragBoard(['map', refused]);
    writeFileSync(path('mapping.json'), out);
    const { status, error } = await bragBoard(['check', refused, '--mapping', path('mapping.json')]);
    expect(status).toBe(3);
    expect(error).toMatch(oneLine);
    expect(error).toContain('“Contacts”, where row 3 has no column for the action');
  });

  test('a refused workbook keeps no mapping that nobody has filled in', async () => {
    const refused = join(root, 'test', 'not-plans', 'contacts.xlsx');
    const { status, out } = await bragBoard(['map', refused, '--save', '--out', path('out.xlsx')]);
    expect([status, out]).toEqual([3, '']);
    expect(existsSync(path('out.xlsx'))).toBe(false);
  });

  test('--save keeps a corrected mapping in the workbook, and a later run uses it', async () => {
    const { out } = await bragBoard(['map', samplePlan]);
    const sheet = sheetOf(out);
    const { columns, ...table } = sheet.tables![0]!;
    const corrected = {
      version: 1,
      sheets: [{ ...sheet, tables: [{ ...table, columns: { ...columns, impact: null } }] }],
    };
    writeFileSync(path('mapping.json'), JSON.stringify(corrected));
    const saved = await bragBoard([
      'map',
      samplePlan,
      '--mapping',
      path('mapping.json'),
      '--save',
      '--out',
      path('plan.xlsx'),
    ]);
    expect([saved.status, saved.error]).toEqual([0, '']);
    const { out: rollup } = await bragBoard(['rollup', path('plan.xlsx')]);
    expect(rollup).toContain('Impact is not recorded in this plan');
  });

  test.each([
    ['no JSON', '{', 'it is not JSON'],
    ['the wrong shape', '{"version":1,"sheets":[{"use":"plan"}]}', 'sheets[0].name is not a text'],
  ])('a mapping that is %s is told in one line, with status 2', async (_, text, words) => {
    writeFileSync(path('mapping.json'), text);
    const { status, out, error } = await bragBoard(['check', samplePlan, '--mapping', path('mapping.json')]);
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(oneLine);
    expect(error).toContain(words);
  });

  test('a mapping whose column has moved is told in one line, with status 3', async () => {
    const tables = [{ headerRow: 9, columns: { due: { column: 'D', heading: 'Due' } } }];
    const stale = { version: 1, sheets: [{ name: 'SEND Improvement Plan', use: 'plan', tables }] };
    writeFileSync(path('mapping.json'), JSON.stringify(stale));
    const { status, error } = await bragBoard(['rollup', samplePlan, '--mapping', path('mapping.json')]);
    expect(status).toBe(3);
    expect(error).toMatch(oneLine);
    expect(error).toContain('“Due” (due date) has moved from column D to column H');
  });
});

test('--explain lists columns and how sure they are, and each row set aside; the rows add up', async () => {
  const { out } = await bragBoard(['rollup', samplePlan, '--explain']);
  expect(out).toContain('61 rows = 60 read + 1 set aside');
  expect(out).toMatch(/^ {4}H {3}due date +sure \(\d+\.\d\) +“Due”/m);
  expect(out).toContain('row 70 set aside: total');
  expect(out).toContain('“Glossary”: left alone, a glossary');
});

test.each(badFiles)('$name is refused in one line, with status 3, and nothing is written', async (bad) => {
  writeFileSync(path(bad.file), await bad.bytes());
  const { status, out, error } = await bragBoard(['build', path(bad.file), '--out', path('out.xlsx')]);
  expect([status, out]).toEqual([3, '']);
  expect(error).toMatch(oneLine);
  expect(error).toMatch(bad.says);
  expect(readdirSync(folder)).toEqual([bad.file]);
});

test.each([
  ['a file that is not there', ['check', 'none.xlsx'], 'no such file'],
  ['a folder', ['check', '.'], 'is a folder'],
  [
    'a folder to write into that does not exist',
    ['build', samplePlan, '--out', 'none/out.xlsx'],
    'does not exist',
  ],
  ['a folder in place of a file to write', ['build', samplePlan, '--out', 'sub'], 'is a folder'],
])('%s is refused in one line, with status 3', async (_, args, words) => {
  mkdirSync(path('sub'));
  const { status, out, error } = await bragBoard(args, { cwd: folder });
  expect([status, out]).toEqual([3, '']);
  expect(error).toMatch(oneLine);
  expect(error).toContain(words);
});

test('a file without permission is refused in one line, with status 3', async () => {
  // Root may read everything, so as root the command is run as nobody.
  const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
  copyFileSync(samplePlan, path('plan.xlsx'));
  chmodSync(path('plan.xlsx'), 0o000);
  chmodSync(folder, 0o755);
  const { status, error } = await bragBoard(['check', path('plan.xlsx')], uid);
  expect(error).toMatch(oneLine);
  expect(error).toContain('you have no permission');
  expect(status).toBe(3);
});

test('text of the workbook cannot drive the terminal', async () => {
  writeFileSync(
    path('plan.xlsx'),
    await badFiles.find(({ name }) => name === 'a workbook with no plan')!.bytes(),
  );
  const { error } = await bragBoard(['check', path('plan.xlsx')]);
  expect(error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u); // eslint-disable-line no-control-regex -- what must not be there
});
