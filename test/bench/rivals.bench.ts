import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readableWorkbook } from '../../src/earlier-copy/readableWorkbook';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { largePlan } from '../support/largePlan';

/** What one whole process took: milliseconds of the processor from its start to its end, and its most memory in MB. */
interface Taken {
  readonly cpu: number;
  readonly memory: number;
}

interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  /** What it does not do that the job asks for, or of what the job asks for; absent for ours. */
  readonly leaves?: string;
}

interface Job {
  readonly name: string;
  readonly ours: Contestant;
  readonly rivals: readonly Contestant[];
}

const root = join(__dirname, '..', '..');
const rivals = join(__dirname, 'rivals');
const rounds = 5;

const measured = join(rivals, 'measured.js');
const program = join(root, 'build', 'brag-board.js');
const ours = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  '--require',
  measured,
  program,
  ...args,
];
const node = (file: string, ...args: readonly string[]): readonly string[] => [
  process.execPath,
  '--require',
  measured,
  join(rivals, file),
  ...args,
];

/** Null where it could not be run; what it printed is thrown away. */
function run([file = '', ...args]: readonly string[]): Taken | null {
  const { status, output } = spawnSync(file, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const said = output[3]?.toString() ?? '';
  return status === 0 && said !== '' ? (JSON.parse(said) as Taken) : null;
}

const middle = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

/** Turn by turn, so that all are measured in the same spells of quiet. */
function inTurn({ ours: own, rivals: others }: Job): Map<Contestant, Taken | null> {
  const all = [own, ...others];
  const taken = new Map<Contestant, Taken[]>(all.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of all) {
      const result = run(one.command);
      if (result !== null) taken.get(one)?.push(result);
    }
  }
  return new Map(
    [...taken].map(([one, results]) => [
      one,
      results.length === 0
        ? null
        : { cpu: middle(results.map(({ cpu }) => cpu)), memory: middle(results.map(({ memory }) => memory)) },
    ]),
  );
}

function print(job: Job): void {
  const results = inTurn(job);
  const own = results.get(job.ours)?.cpu ?? NaN;
  console.log(`\n${job.name}`);
  for (const [{ name, leaves }, taken] of results) {
    if (taken === null) {
      console.log(`  ${name.padEnd(34)} left out: it is not on this computer`);
      continue;
    }
    const ratio = leaves === undefined ? '' : `ours takes ${(own / taken.cpu).toFixed(2)} times that`;
    const figures = `${taken.cpu.toFixed(0).padStart(6)} ms ${taken.memory.toFixed(0).padStart(5)} MB`;
    console.log(`  ${name.padEnd(34)} ${figures}  ${ratio}${leaves ? `; ${leaves}` : ''}`);
  }
}

/**
 * `npm run bench`: whole runs of the command line beside what a user would pick instead, on the same plan. Ratios are
 * what counts: milliseconds are of this computer and this hour.
 */
async function main(): Promise<void> {
  if (!existsSync(program)) throw new Error('Run npm run build first.');
  mkdirSync(join(root, 'out'), { recursive: true });
  const folder = mkdtempSync(join(root, 'out', 'rivals-'));
  const [plan, cells, copy] = ['plan.xlsx', 'cells.json', 'copy.xlsx'].map((name) => join(folder, name));
  if (plan === undefined || cells === undefined || copy === undefined) return;
  const bytes = largePlan(2_000, 1);
  writeFileSync(plan, bytes);
  const read = await readableWorkbook(readWorkbook(bytes, 'plan.xlsx').book).readCells();
  writeFileSync(cells, JSON.stringify(read.sheets[0]?.values ?? []));
  const python = (...args: readonly string[]) => [
    process.env['PYTHON'] ?? 'python3',
    join(rivals, 'plainPython.py'),
    ...args,
  ];
  const summary = ours('build', plan, '--sheets', 'summary', '--out', copy);
  const jobs: readonly Job[] = [
    {
      name: 'The figures of 2,000 actions',
      ours: { name: 'brag-board rollup --json', command: ours('rollup', plan, '--json') },
      rivals: [
        { name: 'brag-board --version', command: ours('--version'), leaves: 'reads nothing' },
        { name: 'Node alone', command: node('nothing.js'), leaves: 'does nothing' },
        {
          name: 'openpyxl, a plain script',
          command: python(plan),
          leaves: 'counts ratings as they are spelled; no checks, dates, money or looks',
        },
        {
          name: 'ExcelJS, a plain script',
          command: node('exceljs.js', plan),
          leaves: 'counts ratings as they are spelled; no checks, dates or money',
        },
        {
          name: 'JSON.parse of the cells',
          command: node('jsonParse.js', cells),
          leaves: 'understands nothing',
        },
        { name: 'unzip and a pass over the XML', command: node('xmlPass.js', plan), leaves: 'keeps nothing' },
      ],
    },
    {
      name: 'A summary into a copy, 2,000 actions',
      ours: { name: 'brag-board build --sheets summary', command: summary },
      rivals: [
        {
          name: 'openpyxl, a plain script',
          command: python(plan, copy),
          leaves: 'loses pictures, shapes, most of charts and newer validations; no formulas, looks or check',
        },
        {
          name: 'ExcelJS, a plain script',
          command: node('exceljs.js', plan, copy),
          leaves: 'loses charts, pivots and macros; no formulas, looks or check',
        },
        {
          name: 'unzip and zip',
          command: node('bareZip.js', plan, copy),
          leaves: 'changes nothing',
        },
      ],
    },
    {
      name: 'The whole pack into a copy, 2,000 actions',
      ours: { name: 'brag-board build', command: ours('build', plan, '--out', copy) },
      rivals: [
        { name: 'brag-board build --sheets summary', command: summary, leaves: 'one sheet of the pack' },
      ],
    },
  ];
  console.log(
    `Processor time of whole processes, their starts with them: the middle of ${rounds}, turn by turn`,
  );
  try {
    jobs.forEach(print);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
