import { measure } from '../grammar/expected';
import { families } from '../grammar/families';
import { readFamily, type FamilyResult } from '../grammar/benchReading';
import { verdicts } from '../grammar/judge';
import { showCase } from '../grammar/showCase';
import { wordSets, type WordSet } from '../grammar/words/wordSet';

/**
 * `npm run bench:reading`: how made-up workbooks whose contents are known are read, by family.
 * Options: `--seed 1`, `--cases 50` (of each family), `--words held` (or `train`, `mixed`, `fresh`), `--family NAME` (a
 * part of it is enough), `--show 3` (prints failing cases as text), `--wrong` (shows only those read wrongly without a
 * word), `--answered` (answers what the reader asks, and judges what it reads then), `--expect` (prints what
 * `test/grammar/expected.json` holds, and nothing else).
 *
 * Of `fresh`, which no reader was made for, it prints figures alone: whoever sees what is misread mends that, and then
 * they say nothing any more.
 */
function option(name: string, usual: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

const seed = Number(option('seed', '1'));
const cases = Number(option('cases', '50'));
const words = option('words', 'held') as WordSet;
const family = option('family', '');
const show = Number(option('show', '0'));
if (!wordSets.includes(words)) throw new Error(`--words is one of ${wordSets.join(', ')}`);
const figuresOnly = words === 'fresh';
if (figuresOnly && process.argv.includes('--show')) {
  console.error('The cases of the fresh words are not shown: once seen, they no longer measure the reader.');
  process.exit(1);
}

if (process.argv.includes('--expect')) {
  console.log(JSON.stringify(measure(), null, 2));
  process.exit(0);
}

const started = performance.now();
const results = [...families.keys()]
  .filter((name) => name.includes(family))
  .map((name) => readFamily(name, seed, cases, words, process.argv.includes('--answered')));

const widest = Math.max(20, ...results.map((result) => result.family.length));
const line = (name: string, cells: readonly (string | number)[], last = '') =>
  `${name.padEnd(widest)} ${cells.map((cell) => String(cell).padStart(8)).join('')}   ${last}`.trimEnd();
const faultsOf = ({ faults }: Pick<FamilyResult, 'faults'>) =>
  faults
    .slice(0, 3)
    .map(([fault, count]) => `${count} × ${fault}`)
    .join('; ');
const total = (pick: (result: FamilyResult) => number) =>
  results.reduce((sum, result) => sum + pick(result), 0);

console.log(line('family', ['n', ...verdicts], figuresOnly ? '' : 'first differences'));
for (const result of results) {
  console.log(
    line(
      result.family,
      [result.cases, ...verdicts.map((verdict) => result.counts[verdict])],
      figuresOnly ? '' : faultsOf(result),
    ),
  );
}
const all = total((result) => result.cases);
console.log(line('total', [all, ...verdicts.map((verdict) => total((result) => result.counts[verdict]))]));
console.log(
  line('of 1,000', [
    '',
    ...verdicts.map((verdict) => Math.round((total((result) => result.counts[verdict]) / all) * 1000)),
  ]),
);
console.log(
  `${all} workbooks in ${((performance.now() - started) / 1000).toFixed(1)} s (seed ${seed}, ${words} words)`,
);

const shown = results
  .flatMap(({ failing }) => failing)
  .filter(({ judgement }) => !process.argv.includes('--wrong') || judgement.verdict === 'wrong');
for (const { made, judgement } of shown.slice(0, show)) {
  console.log(`\n${showCase(made)}`);
  console.log(`Read: ${judgement.verdict}`);
  for (const { fault, expected, read } of judgement.differences.slice(0, 8))
    console.log(`  ${fault}: is “${expected}”, read “${read}”`);
}
