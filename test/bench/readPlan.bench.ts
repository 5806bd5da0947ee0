import { outlinePlan } from '../../src/core/plan/outlinePlan';
import { readPlan } from '../../src/core/plan/readPlan';
import type { CellValue, WorkbookCells } from '../../src/core/cells/sheetCells';

const rows = 12_000;
const heads = [
  'Ref', 'Priority area', 'Area for improvement', 'Action', 'Lead', 'Agencies', 'Start', 'Due', 'Revised due date',
  'Date completed', 'BRAG progress', 'BRAG impact', 'Progress update', 'Evidence', 'Budget', 'Actual', 'Forecast',
  'Funding source', 'Risk', 'Escalation notes',
]; // prettier-ignore
const states = ['Blue', 'Green', 'Amber', 'Red', 'G', 'On track', 'green ', '', 'Gren'];

/** A plan of 12,000 actions and 20 columns as Excel gives it: the same each time. */
function plan(): CellValue[][] {
  const body = Array.from({ length: rows }, (_, n): CellValue[] => [
    `A${n}`,
    `Priority ${1 + (n % 5)}: area ${1 + (n % 5)}`,
    `Improve the part numbered ${n % 60}`,
    `Action number ${n} of this plan, to be done with partners across the local area`,
    `Head of service ${n % 40}`,
    n % 3 === 0 ? 'Council; ICB; schools' : 'Council',
    45658,
    45800 + (n % 400),
    n % 11 === 0 ? 'Dec 2026' : '',
    n % 9 === 0 ? 45900 : '',
    states[n % 9] ?? '',
    states[(n * 7) % 9] ?? '',
    `Update ${n}: the working group met, agreed the next steps and will report to the board.`,
    n % 2 === 0 ? `Minutes of meeting ${n}` : '',
    n * 10,
    n * 5,
    n % 13 === 0 ? '£12k' : n * 11,
    'High needs block',
    n % 4 === 0 ? `Risk that posts stay vacant in team ${n % 100}` : '',
    '',
  ]);
  return [heads, ...body];
}

/** Other programs on the machine make single rounds slow: the least time of many is what the work takes. */
const rounds = 60;

/**
 * `node test/bench/bundled.js test/bench/readPlan.bench.ts`: how long reading a long plan takes in the code as it is
 * shipped, in one bundle, next to what JSON.parse takes on the same values: at most twice that.
 */
function benchReading(): string[] {
  const json = JSON.stringify(plan());
  let parse = Infinity;
  let core = Infinity;
  // Turn by turn, so that both are measured in the same spells of quiet. Each round reads fresh values, as
  // a run does: nothing is known of their texts.
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const values = JSON.parse(json) as CellValue[][];
    const parsed = performance.now();
    const place = { row: 0, column: 0, merges: [], tables: [] };
    const sheet = { name: 'Plan', hidden: false, ours: false, values, ...place };
    const cells: WorkbookCells = { name: 'plan.xlsx', uses1904Dates: false, sheets: [sheet] };
    const { actions } = readPlan(outlinePlan(cells), []);
    const read = performance.now();
    if (actions.length !== rows) throw new Error(`${actions.length} actions were read, not ${rows}`);
    parse = Math.min(parse, parsed - start);
    core = Math.min(core, read - parsed);
  }
  return [
    `Reading ${rows.toLocaleString('en-GB')} rows x ${heads.length} columns: ${core.toFixed(0)} ms in the core`,
    `JSON.parse of the same values: ${parse.toFixed(0)} ms; ratio ${(core / parse).toFixed(2)} (at most 2)`,
  ];
}

process.stdout.write(`${benchReading().join('\n')}\n`);
