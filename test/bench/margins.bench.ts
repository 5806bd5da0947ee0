import type { UnderstoodColumn } from '../../src/core/plan/plan';
import { countedFields, sureOfTwo } from '../../src/core/plan/mapping/openQuestions';
import { families } from '../grammar/families';
import { columnsHeld } from '../grammar/heads';
import { readCase } from '../grammar/readCase';
import { wordSets, type WordSet } from '../grammar/words/wordSet';

/**
 * `npm run bench:margins`: of the columns that the reader gives to fields which figures hang on, how many are right above
 * each margin: those that another column could be instead, and those that none could. The line from which on a column is
 * sure is `sureOfTwo`: of what is given as sure 99 % are to be right, in each family when the line is chosen by the others.
 * Options: `--cases 20` (of each family), `--words train` (or `mixed`, `held`; never `fresh`, which nothing is chosen by).
 */
function option(name: string, usual: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? usual);
}

const cases = Number(option('cases', '20'));
const words = option('words', 'train') as WordSet;
if (!wordSets.includes(words) || words === 'fresh') throw new Error('--words is train, mixed or held');

/** What is given as sure is to be right in so many of all cases. */
const aim = 0.99;
const lines = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6];

interface Decision extends Pick<UnderstoodColumn, 'margin'> {
  readonly family: string;
  readonly isRight: boolean;
  /** True where another column could be the field's instead. */
  readonly hasOther: boolean;
}

function* decisionsOf(family: string): Generator<Decision> {
  const make = families.get(family)!;
  for (let seed = 1; seed <= cases; seed++) {
    const made = make(seed, words);
    const reading = readCase(made);
    for (const table of reading.kind === 'refused' ? [] : reading.plan.tables) {
      const held = columnsHeld(made, table);
      if (held === null) continue;
      for (const { field, column, margin, otherColumn } of table.understood) {
        if (!countedFields.has(field)) continue;
        yield { family, margin, isRight: held.get(column) === field, hasOther: otherColumn !== undefined };
      }
    }
  }
}

const share = (all: readonly Decision[]): number => all.filter(({ isRight }) => isRight).length / all.length;
const percent = (part: number): string => (Number.isNaN(part) ? '–' : `${(part * 100).toFixed(2)} %`);
const above = (all: readonly Decision[], line: number) => all.filter(({ margin }) => margin >= line);
/** The lowest line above which enough are right, in each step upwards from there on as well. */
const chosenBy = (all: readonly Decision[]): number =>
  lines.find(
    (line, at) =>
      !(share(all.filter(({ margin }) => margin >= line && margin < (lines[at + 1] ?? Infinity))) < aim) &&
      !(share(above(all, line)) < aim),
  ) ?? Infinity;

const decisions = [...families.keys()].flatMap((family) => [...decisionsOf(family)]);
for (const hasOther of [true, false]) {
  const own = decisions.filter((one) => one.hasOther === hasOther);
  console.log(hasOther ? 'another column could be the field’s' : '\nno other column could be the field’s');
  console.log('from margin      all    right    from here on');
  lines.forEach((line, at) => {
    const bin = own.filter(({ margin }) => margin >= line && margin < (lines[at + 1] ?? Infinity));
    console.log(
      `${line.toFixed(2).padStart(11)} ${String(bin.length).padStart(8)} ${percent(share(bin)).padStart(8)}    ${percent(share(above(own, line)))}`,
    );
  });
  const sure = [...families.keys()].flatMap((family) => {
    const line = chosenBy(own.filter((one) => one.family !== family));
    return above(
      own.filter((one) => one.family === family),
      line,
    );
  });
  console.log(
    `line ${chosenBy(own)}; each family by the line of the others: ${percent(share(sure))} of ${sure.length} right`,
  );
}
const sure = decisions.filter(({ margin, hasOther }) => !hasOther || margin >= sureOfTwo);
console.log(
  `\nGiven as sure (line ${sureOfTwo}): ${sure.length} of ${decisions.length}, ${percent(share(sure))} of them right`,
);
