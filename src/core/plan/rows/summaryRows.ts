import { valueAt } from '../../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';

/** How deep each row of a table stands in its outline: 0 for the outermost; null for a row that does not say. */
export type LevelOf = (row: number) => number | null;

/** The rows of a table that sum up the rows under them. */
export interface SummaryRows {
  readonly levelOf: LevelOf;
  readonly rows: ReadonlySet<number>;
  /** Rows that stand above others of their number and beside some that do not: they may be actions of their own. */
  readonly doubtful: readonly number[];
  /** Rows that stand above others of their number, and are actions all the same: the plan's headings are bare. */
  readonly beside: readonly number[];
}

/** What heads the levels that tools for projects write out. */
const headsLevels = /^(?:(?:outline|task|hierarchy|wbs|indent|indentation|row) )?(?:level|indent)$|^outline$/;
/** Nobody keeps a plan that is deeper. */
const deepest = 12;
/** A space or two may be a slip; what is set in by hand is set in further. In characters. */
const leastIndent = 2;
/** Where rows are set in on purpose, so many of them are. */
const mostIndented = 0.4;
/** Where fewer rows have a number, it is that of an aim and not of a row. */
const mostNumbered = 0.8;
/** A row that sums up others sums up so many, taking all such rows together. */
const rowsUnderOne = 2;

/**
 * The rows that sum up those under them: by a column of levels, by how far the actions are set in, else by their numbers
 * (1 above 1.1 and 1.2). Where some of them are bare, those are the plan's headings, and the others its own actions.
 * @param isWorked whether a row has a rating, a lead or a date of its own
 * @param isOther true for repeated headings, totals and the like
 */
export function summaryRows(
  table: FoundTable,
  isWorked: (row: number) => boolean,
  isOther: (row: number) => boolean,
): SummaryRows {
  const filled = filledRows(table);
  const stated = levelsInColumn(table, filled) ?? levelsOfIndents(table, filled);
  const levelOf = stated ?? levelsOfReferences(table, filled);
  const parents = levelOf === null ? [] : parentsOf(filled, levelOf, isWorked);
  const none = { levelOf: levelOf ?? (() => null), rows: new Set<number>(), doubtful: [], beside: [] };
  if (levelOf === null || parents.length === 0) return none;
  if (stated !== null) return { ...none, rows: new Set(parents) };
  const worked = parents.filter(isWorked);
  const numbered = filled.filter((row) => levelOf(row) !== null).length;
  if (worked.length < parents.length || numbered < filled.length * mostNumbered)
    return { ...none, beside: worked };
  const rows = new Set(parents);
  const isAlone = (row: number): boolean => levelOf(row) === 0 && !rows.has(row) && !isOther(row);
  const under = filled.length - parents.length;
  const { progress } = table.columns;
  const isRated = (row: number): boolean =>
    progress !== undefined && !isBlank(valueAt(table.sheet, row, progress));
  // Each of them may be the first of its own as well, as in 1.0, 1.1 and 1.2.
  const mayBeFirst = parents.some((row) => isZero(table, row));
  const below = filled.filter((row) => !rows.has(row));
  const areSteps = parents.some(isRated) && !below.some(isRated);
  return filled.some(isAlone) || under < parents.length * rowsUnderOne || mayBeFirst || areSteps
    ? { ...none, doubtful: parents }
    : { ...none, rows };
}

/** The rows with something where the actions are; a formula that fails stands nowhere in an outline. */
function filledRows({ sheet, body, columns }: FoundTable): number[] {
  const rows: number[] = [];
  for (let row = body.row; columns.action !== undefined && row < body.row + body.rows; row++) {
    const action = valueAt(sheet, row, columns.action);
    if (!isBlank(action) && !isErrorValue(action)) rows.push(row);
  }
  return rows;
}

/** The rows with a deeper one right under them, of which one is worked on. */
const parentsOf = (
  filled: readonly number[],
  levelOf: LevelOf,
  isWorked: (row: number) => boolean,
): number[] =>
  filled.filter((row, at) => {
    const level = levelOf(row);
    if (level === null) return false;
    for (let next = at + 1; next < filled.length; next++) {
      const below = filled[next] ?? row;
      const depth = levelOf(below);
      if (depth === null ? next === at + 1 : depth <= level) return false;
      if (isWorked(below)) return true;
    }
    return false;
  });

function levelsInColumn(table: FoundTable, filled: readonly number[]): LevelOf | null {
  const { sheet, body, headings } = table;
  const index = headings.findIndex((levels) => levels.some((heading) => headsLevels.test(heading)));
  if (index < 0) return null;
  const at = (row: number) => valueAt(sheet, row, body.column + index);
  const levels = filled.map((row) => Number(textOf(at(row)).trim() || NaN));
  const isOutline = levels.every((level) => Number.isInteger(level) && level >= 0 && level <= deepest);
  // An outline begins with its outermost row, and goes in by one at a time.
  const [first = 0] = levels;
  const goesIn = levels.every((level, n) => level >= first && level <= (levels[n - 1] ?? first) + 1);
  if (!isOutline || !goesIn || levels.every((level) => level === first)) return null;
  return levelsBy(filled, levels);
}

function levelsOfIndents({ sheet, columns }: FoundTable, filled: readonly number[]): LevelOf | null {
  const indents = filled.map((row) => {
    const value = valueAt(sheet, row, columns.action ?? 0);
    return typeof value === 'string' ? value.length - value.trimStart().length : 0;
  });
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  const [, least = 0] = steps;
  const indented = indents.filter((indent) => indent > 0).length;
  const isSetIn =
    indents[0] === 0 &&
    least >= leastIndent &&
    steps.every((step) => step % least === 0) &&
    indented >= Math.max(rowsUnderOne, filled.length * mostIndented);
  if (!isSetIn) return null;
  return levelsBy(
    filled,
    indents.map((indent) => steps.indexOf(indent)),
  );
}

const referenceOf = ({ sheet, columns }: FoundTable, row: number): string =>
  columns.reference === undefined ? '' : plain(textOf(valueAt(sheet, row, columns.reference)));

/** (a), a. or iv. */
const isLetter = /^\(?([a-z]|[ivx]{2,4})[.)]*$/;

const isZero = (table: FoundTable, row: number): boolean => /\d\.0[.)]*$/.test(referenceOf(table, row));

function levelsOfReferences(table: FoundTable, filled: readonly number[]): LevelOf | null {
  if (table.columns.reference === undefined) return null;
  // 1.0 and 2.0 stand over 1.1 and 2.1 as 1 and 2 do; where there is one, it is the first of 1.0, 1.1 and 1.2.
  const end = filled.filter((row) => isZero(table, row)).length > 1 ? /(?:\.0)?[.)]*$/ : /[.)]+$/;
  const above: string[] = [];
  let number = '';
  const levels = filled.map((row) => {
    const given = referenceOf(table, row).replace(end, '');
    if (given === '') return null;
    // a), b) and c) under 4 are its 4a, 4b and 4c.
    const [, letter] = isLetter.exec(given) ?? [];
    if (letter === undefined) number = given;
    const own = letter !== undefined && /\d$/.test(number) ? `${number}${letter}` : given;
    while (above.length > 0 && !isUnder(own, above[above.length - 1] ?? '')) above.pop();
    return above.push(own) - 1;
  });
  return levelsBy(filled, levels);
}

function levelsBy(filled: readonly number[], levels: readonly (number | null)[]): LevelOf {
  const byRow = new Map(filled.map((row, at) => [row, levels[at] ?? null]));
  return (row) => byRow.get(row) ?? null;
}

/** True for 1.1.1, or 1.1a, under 1.1; ii and iv are not under i. */
export const isUnder = (child: string, parent: string): boolean =>
  child.startsWith(parent) &&
  (/^[.\-/)(]/.test(child.slice(parent.length)) ||
    (/\d$/.test(parent) && /^[a-z]/.test(child.slice(parent.length))));
