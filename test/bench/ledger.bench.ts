import { ledgerFigures } from '../../src/core/ledger/ledgerFigures';
import { readLedger } from '../../src/core/ledger/readLedger';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { readPlan } from '../../src/core/plan/readPlan';
import { readCopy } from '../../src/earlier-copy/readCopy';
import { atOnce } from '../support/atOnce';
import { plainWorkbook } from '../support/plainWorkbook';

type Cell = string | number;

const lines = 50_000;
const actions = 500;

const planRows = (): Cell[][] => [
  ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress rating', 'Budget', 'Actual', 'Cost code'],
  ...Array.from({ length: actions }, (_, n): Cell[] => [
    `A${1 + (n % 5)}.${n}`,
    `Priority ${1 + (n % 5)}`,
    `Action number ${n} of this plan`,
    'Head of service',
    45900 + (n % 300),
    'Green',
    n * 100,
    n * 50,
    `CC${1000 + n}`,
  ]),
];

/** Half of the lines by reference, most of the rest by a code of the plan, some by one that nobody explains. */
const ledgerRows = (): Cell[][] => [
  [
    'Date',
    'Period',
    'Action ref',
    'Cost centre',
    'Account',
    'Supplier',
    'Description',
    'Document',
    'Net amount',
  ],
  ...Array.from({ length: lines }, (_, n): Cell[] => [
    45748 + (n % 365),
    `P${String(1 + (n % 12)).padStart(2, '0')}`,
    n % 2 === 0 ? `A${1 + ((n / 2) % 5)}.${(n / 2) % actions}` : '',
    n % 20 === 0 ? `X${n % 31}` : `CC${1000 + (n % actions)}`,
    41000 + (n % 40),
    `Supplier ${n % 900}`,
    `Line ${n} of what was bought`,
    `INV${100000 + n}`,
    Math.round(((n * 7919) % 250000) - 20000) / 100,
  ]),
];

/** Other programs on the machine make single rounds slow: the least time of many is what the work takes. */
const rounds = 7;

/**
 * `tsx test/bench/ledger.bench.ts`: how long a long ledger takes to be read and summed beside a long plan, next to what
 * reading the same cells from the file takes: at most twice that.
 */
async function benchLedger(): Promise<string[]> {
  const bytes = plainWorkbook({ name: 'Plan', rows: planRows() }, { name: 'Ledger', rows: ledgerRows() });
  let file = Infinity;
  let core = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const cells = await readCopy(bytes, 'plan.xlsx').readCells();
    const read = performance.now();
    const outline = outlinePlan(cells);
    const plan = readPlan(outline, []);
    const planned = performance.now();
    const { ledger } = atOnce(readLedger(outline, plan));
    const figures = ledger === null ? null : ledgerFigures(ledger, plan);
    const summed = performance.now();
    if (figures?.lines !== lines) throw new Error(`${figures?.lines ?? 'no'} lines were read, not ${lines}`);
    file = Math.min(file, read - start);
    core = Math.min(core, summed - planned);
  }
  return [
    `Reading and summing ${lines.toLocaleString('en-GB')} lines beside ${actions} actions: ${core.toFixed(0)} ms in the core`,
    `Reading their cells from the file: ${file.toFixed(0)} ms; ratio ${(core / file).toFixed(2)} (at most 2)`,
  ];
}

void benchLedger().then((told) => process.stdout.write(`${told.join('\n')}\n`));
