import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { randomOf, seedOf } from '../grammar/random';
import { changed, placesIn, withNotes, type Mutant } from './mutants/places';

/**
 * `npm run bench:mutants`: how many mutants the tests notice, in a sample of each folder: one small change of the code at
 * a time, and the tests that run its place. Nothing is changed in the checkout: jest is served the changed text.
 *
 * First the tests that import the sample's files run as they are. That says which of them run which place and how long
 * each takes; a test that fails by itself notices nothing and is left out. Tests that read `build/`, a browser or
 * LibreOffice see no mutant, or are too slow. Then each mutant: quick and near tests first, up to the first that fails.
 * What never ends is noticed. One that no test of its time notices is printed.
 *
 * Options: `--folder src/core/papers` (several with commas), `--sample 20` (of each folder), `--seed 1`, `--seconds 60` (of
 * tests for each mutant), `--slow 6` (seconds, of a test file that is left out), `--only src/app/x.ts:12` (a line's mutants,
 * all of them), `--tests test/app/x.test.ts` (these and no others), `--workers 1` (of the tests as they are).
 */
function option(name: string, usual: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

const root = join(__dirname, '..', '..');
const out = join(root, 'out', 'mutants', String(process.pid));
const only = option('only', '');
const usual = [
  ...['cells', 'rollup', 'ledger', 'measures', 'checks', 'history', 'papers'].map(
    (name) => `src/core/${name}`,
  ),
  ...['src/app', 'src/excel'],
].join(',');
const folders = option('folder', only === '' ? usual : only.replace(/:.*/, '')).split(',');
const sample = Number(option('sample', '20'));
const seed = Number(option('seed', '1'));
const seconds = Number(option('seconds', '60'));
const workers = option('workers', '1');
const named = option('tests', '').split(',').filter(Boolean);

/** Folders of tests that run what is built, or nothing of the mutated rooms. */
const elsewhere = /^test\/(cli|stand-in|roundtrip|eslint|manifest|workbook-file|rooms)\//;
/** A test file that takes longer, in milliseconds, is left out. */
const tooSlow = Number(option('slow', '6')) * 1000;
/** How long each test file took here at its quickest: when the machine was busy, it was no slower test. */
const memory = join(root, 'out', 'mutants', 'took.json');

interface TestFile {
  readonly path: string;
  readonly took: number;
  /** The same, this time. */
  readonly lately: number;
  readonly reached: ReadonlySet<number>;
}
type Numbered = Mutant & { readonly id: number; readonly folder: string };

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string): string[] =>
  folder.endsWith('.ts')
    ? [folder]
    : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(folder, name))
        .sort();

/** Jest with some files' texts in place of what they hold; what it ended with, or null where it was not done in time. */
function jest(
  args: readonly string[],
  served: ReadonlyMap<string, string>,
  order: readonly string[] = [],
  limit = 3_600_000,
): Promise<{ status: number | null; printed: string }> {
  const texts = join(out, 'served.json');
  writeFileSync(
    texts,
    JSON.stringify(Object.fromEntries([...served].map(([file, text]) => [join(root, file), text]))),
  );
  const child = spawn(
    process.execPath,
    [
      require.resolve('jest/bin/jest'),
      '--config',
      join(__dirname, 'mutants/jest.config.js'),
      '--ci',
      ...args,
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        MUTANTS: texts,
        REACHED: join(out, 'reached.jsonl'),
        ORDER: JSON.stringify(order),
      },
    },
  );
  let printed = '';
  child.stdout.on('data', (part) => (printed += String(part)));
  child.stderr.resume();
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, printed });
    }),
  );
}

/** The tests that run a place of the sample, as they are without a mutant. */
async function runAsTheyAre(mutants: readonly Numbered[]): Promise<TestFile[]> {
  const took = (existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {}) as Record<string, number>;
  const files = [...new Set(mutants.map(({ file }) => file))];
  const { printed } = await jest(['--findRelatedTests', ...files, '--listTests'], new Map());
  const related = printed.split('\n').flatMap((path) => (path === '' ? [] : [relative(root, path)]));
  const seeMutants = (named.length > 0 ? named : related).filter(
    (path) => !elsewhere.test(path) && !textOf(path).includes('support/libreOffice'),
  );
  const notes = files.map((file): [string, string] => [
    file,
    withNotes(
      textOf(file),
      mutants.filter((one) => one.file === file),
    ),
  ]);
  const quick = seeMutants.filter((path) => (took[path] ?? 0) <= tooSlow);
  const results = join(out, 'results.json');
  await jest(
    ['--runTestsByPath', ...quick, '-w', workers, '--json', '--outputFile', results],
    new Map(notes),
    quick,
  );
  const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as {
    testResults: { name: string; status: string; startTime: number; endTime: number }[];
  };
  const failing = testResults.flatMap(({ name, status }) =>
    status === 'passed' ? [] : [relative(root, name)],
  );
  const lately = new Map(
    testResults.map(({ name, startTime, endTime }) => [relative(root, name), endTime - startTime]),
  );
  for (const [path, time] of lately) took[path] = Math.min(took[path] ?? Infinity, time);
  writeFileSync(memory, JSON.stringify(took));
  const slow = seeMutants.filter((path) => took[path]! > tooSlow);
  console.log(`fail by themselves: ${failing.join(', ') || 'none'}`);
  console.log(`left out as slow: ${slow.join(', ') || 'none'}`);
  return readFileSync(join(out, 'reached.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { testPath: string; ids: number[] })
    .map(({ testPath, ids }) => ({ path: relative(root, testPath), reached: new Set(ids) }))
    .filter(({ path }) => !slow.includes(path) && !failing.includes(path))
    .map((test) => ({ ...test, took: took[test.path]!, lately: lately.get(test.path)! }));
}

const wordsOf = (path: string): string[] =>
  path.split(/[^A-Za-z]+|(?=[A-Z])/).map((word) => word.toLowerCase());

/** The tests that run the mutant's place, quick and near ones first, as many as fit into its time. */
function testsFor({ id, file }: Numbered, tests: readonly TestFile[]): { own: TestFile[]; isAll: boolean } {
  const words = new Set(wordsOf(file));
  const near = (path: string) => wordsOf(path).filter((word) => words.has(word)).length;
  const rank = ({ path, took }: TestFile) => (took + 500) / (1 + near(path)) ** 2;
  const all = tests.filter(({ reached }) => reached.has(id)).sort((a, b) => rank(a) - rank(b));
  let sum = 0;
  const own = all.filter(({ took }) => (sum += took) <= seconds * 1000);
  return { own, isAll: own.length === all.length };
}

/** What the tests make of a mutant. */
async function ask(
  mutant: Numbered,
  text: string,
  own: readonly TestFile[],
): Promise<'noticed' | 'endless' | 'unnoticed'> {
  if (own.length === 0) return 'unnoticed';
  const paths = own.map(({ path }) => path);
  const usual = own.reduce((sum, { lately }) => sum + lately, 0);
  const { status } = await jest(
    ['--runTestsByPath', ...paths, '-w', '1', '--bail', '--silent'],
    new Map([[mutant.file, changed(text, mutant)]]),
    paths,
    3 * usual + 30_000,
  );
  return status === null ? 'endless' : status === 0 ? 'unnoticed' : 'noticed';
}

const drawn = folders.flatMap((folder) => {
  const places = filesIn(folder).flatMap((file) => placesIn(file, textOf(file)));
  const chosen =
    only === ''
      ? randomOf(seedOf(folder, seed)).sample(places, sample)
      : places.filter(({ file, line }) => only === file || only === `${file}:${line}`);
  return chosen.map((mutant) => ({ ...mutant, folder, places: places.length }));
});

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const mutants = drawn.map((mutant, id) => ({ ...mutant, id }));
  const started = Date.now();
  const since = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const tests = await runAsTheyAre(mutants);
  console.log(
    `${mutants.length} mutants, seed ${seed}; ${tests.length} test files as they are: ${since()}\n`,
  );
  const noticed = new Set<number>();
  for (const mutant of mutants) {
    const { own, isAll } = testsFor(mutant, tests);
    const text = textOf(mutant.file);
    const answer = await ask(mutant, text, own);
    if (answer !== 'unnoticed') noticed.add(mutant.id);
    if (answer === 'noticed') continue;
    const was = text.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
    const by = own.length === 0 ? 'no test runs it' : `${own.length} tests${isAll ? '' : ', of more'}`;
    console.log(
      `${mutant.file}:${mutant.line}  ${was}  →  ${mutant.text || '(nothing)'}   [${answer === 'endless' ? 'never ends' : by}]`,
    );
  }
  console.log('\nfolder                     places  mutants  noticed');
  for (const folder of [...folders, '']) {
    const own = mutants.filter((one) => folder === '' || one.folder === folder);
    const count = own.filter(({ id }) => noticed.has(id)).length;
    const places = folder === '' ? '' : String(own[0]?.places ?? 0);
    console.log(
      `${(folder || 'all').padEnd(26)} ${places.padStart(6)} ${String(own.length).padStart(8)} ${String(count).padStart(8)}  ${Math.round((100 * count) / own.length)} %`,
    );
  }
  console.log(since());
  rmSync(out, { recursive: true });
}

void main();
