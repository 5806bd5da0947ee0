import { criterionTest, type LibraryValue } from './criteria';

interface LibraryFunction {
  minArity: number;
  maxArity: number;
  invoke: (args: unknown[]) => unknown;
}

/** Most pairs of range and criterion that Excel takes, with a range to sum. */
const MOST_ARGUMENTS = 255;

/** Ranges laid out as lists, once each. */
const lists = new WeakMap<LibraryValue[][], LibraryValue[]>();

function cellsOf(range: LibraryValue | undefined): LibraryValue[] {
  if (!range?.rows) return range ? [range] : [];
  const list = lists.get(range.rows) ?? range.rows.flat();
  lists.set(range.rows, list);
  return list;
}

/** Places in the ranges at which every criterion holds. Ranges of different sizes meet nowhere. */
function matches(pairs: readonly LibraryValue[]): number[] {
  let found: number[] | undefined;
  let length: number | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const cells = cellsOf(pairs[i]);
    const criterion = cellsOf(pairs[i + 1])[0];
    length ??= cells.length;
    if (!criterion || cells.length !== length) return [];
    const test = criterionTest(criterion);
    const holds = (index: number) => {
      const cell = cells[index];
      return cell !== undefined && test(cell);
    };
    found = found ? found.filter(holds) : [...cells.keys()].filter(holds);
  }
  return found ?? [];
}

function numbersAt(range: LibraryValue | undefined, places: readonly number[]): number[] {
  const cells = cellsOf(range);
  return places.map((place) => cells[place]?.value).filter((value) => typeof value === 'number');
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * COUNTIF and its kin in place of the library's own, which count empty cells as 0 and know no wildcards behind an
 * operator (seen in 10.2.0; LibreOffice and Excel do neither).
 * @param toNumber makes a number in the library's form
 */
export function conditionalFunctions(toNumber: (value: number) => unknown): Map<string, LibraryFunction> {
  const define = (
    minArity: number,
    maxArity: number,
    compute: (args: LibraryValue[]) => number,
  ): LibraryFunction => ({
    minArity,
    maxArity,
    invoke: (args) => toNumber(compute(args as LibraryValue[])),
  });
  return new Map([
    ['COUNTIF', define(2, 2, (args) => matches(args).length)],
    ['COUNTIFS', define(2, MOST_ARGUMENTS, (args) => matches(args).length)],
    [
      'SUMIF',
      define(2, 3, ([range, criterion, sums]) =>
        range && criterion ? sum(numbersAt(sums ?? range, matches([range, criterion]))) : 0,
      ),
    ],
    ['SUMIFS', define(3, MOST_ARGUMENTS, ([sums, ...pairs]) => sum(numbersAt(sums, matches(pairs))))],
  ]);
}
