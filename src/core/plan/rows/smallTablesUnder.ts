import { isBlank, plain, textOf } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import { headingMeanings } from '../columns/headingMeanings';
import type { FoundTable } from '../tables/foundTable';
import { isBlankRow } from '../tables/header';
import { defaultDateSettings } from '../values/dateSettings';
import { readDate } from '../values/readDate';
import { readRating } from '../values/readRating';
import { defaultKey, ratingWords } from '../values/ratingWords';
import { openWords } from '../values/usualWords';

/** A table of something else has its headings and a line at least. */
const leastRows = 2;
/** What a plan's own rows have somewhere: a row of one, or of another table, has none of them. */
const ownFields = ['due', 'progress', 'impact', 'percent', 'revisedDue', 'completed'] as const;
/** Another table has so many headings, and of these so many whose words are surely headings. */
const leastHeadings = 3;
const leastKnown = 2;
/** The points of a heading that is surely one. */
const sureHeading = 4.5;
/** In characters: what is longer is no heading of a small table. */
const longestHeading = 40;
/** An action has a state or two; a line over counts names more. */
const leastStates = 3;

/**
 * Tells the rows of another table that stands under a plan, after a blank row and perhaps a title: it has headings of
 * its own, or counts the states of the plan's; or all of its rows fill the same few columns, the first with words alone,
 * and none of them has a date or a rating where the plan's have theirs; or has a title and other words there. What repeats half of the plan's headings and
 * some of its own is told too, without the rows under it.
 */
export function smallTablesUnder(table: FoundTable): (row: number) => boolean {
  const { sheet, body, columns } = table;
  const own = ownFields.flatMap((field) => columns[field] ?? []);
  const rows = new Set<number>();
  const [first = [], ...blocks] = blocksOf(table);
  for (const block of blocks) {
    const isTitled = block.length > 1 && filledIn(table, block[0] ?? 0).length === 1;
    const under = isTitled ? block.slice(1) : block;
    const [heading = body.row] = under;
    const filled = filledIn(table, heading);
    if (filled.length < 2 || filled.some((column) => typeof valueAt(sheet, heading, column) !== 'string'))
      continue;
    const same = asHeaded(table, heading, filled);
    if (same === filled.length) continue;
    if (same >= 2 && same * 2 >= filled.length) rows.add(heading);
    else if (
      under.length >= leastRows &&
      (isHeaded(table, heading, filled) ||
        countsStates(table, heading, filled) ||
        (isTitled && saysNoneOfIt(table, first, under, filled)) ||
        (own.length > 0 && isAlike(table, block, own)))
    )
      for (const row of block) rows.add(row);
  }
  return (row) => rows.has(row);
}

/** The rows of a table, parted by blank ones. */
function blocksOf({ sheet, body }: FoundTable): number[][] {
  const blocks: number[][] = [];
  let isGap = true;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const isEmpty = isBlankRow(sheet, row, body.column, body.columns);
    if (!isEmpty && isGap) blocks.push([]);
    if (!isEmpty) blocks.at(-1)?.push(row);
    isGap = isEmpty;
  }
  return blocks;
}

const filledIn = ({ sheet, body }: FoundTable, row: number): number[] =>
  Array.from({ length: body.columns }, (_, index) => body.column + index).filter(
    (column) => !isBlank(valueAt(sheet, row, column)),
  );

const wordAt = ({ sheet }: FoundTable, row: number, column: number): string =>
  plain(textOf(valueAt(sheet, row, column)));

/** How many cells say what the plan's heading says in their column. */
const asHeaded = (table: FoundTable, row: number, filled: readonly number[]): number =>
  filled.filter((column) =>
    (table.headings[column - table.body.column] ?? []).includes(wordAt(table, row, column)),
  ).length;

/** Short words without a figure, of which two are surely headings and stand in no other row of their column. */
function isHeaded(table: FoundTable, row: number, filled: readonly number[]): boolean {
  const { body } = table;
  const words = filled.map((column) => ({ column, word: wordAt(table, row, column) }));
  if (filled.length < leastHeadings) return false;
  if (words.some(({ word }) => word.length > longestHeading || /\d/.test(word))) return false;
  const known = words.filter(
    ({ word }) => !states.has(word) && headingMeanings(word).some(({ score }) => score >= sureHeading),
  );
  // Most rows are none: the others of their columns are looked through for the few that may be.
  if (known.length < leastKnown) return false;
  const isAlone = ({ column, word }: (typeof known)[number]): boolean =>
    !Array.from({ length: body.rows }, (_, index) => body.row + index).some(
      (other) => other !== row && wordAt(table, other, column) === word,
    );
  return known.filter(isAlone).length >= leastKnown;
}

const usual = ratingWords(defaultKey);
const states: ReadonlySet<string> = new Set([...usual.keys(), ...openWords]);

/**
 * Under a title: words of which that in a column of the plan's ratings or days is none, over lines that have none there
 * either, while the plan's own first rows do.
 */
function saysNoneOfIt(
  table: FoundTable,
  first: readonly number[],
  under: readonly number[],
  filled: readonly number[],
): boolean {
  const [heading = -1] = under;
  if (filled.length < leastHeadings) return false;
  if (filled.some((column) => /\d/.test(wordAt(table, heading, column)))) return false;
  const { progress, impact, due } = table.columns;
  const rated = [progress, impact].filter((column) => column !== undefined);
  const says = (row: number, column: number): boolean => {
    const value = valueAt(table.sheet, row, column);
    return rated.includes(column)
      ? readRating(value, null, usual).state !== 'invalid'
      : readDate(value, false, defaultDateSettings).kind === 'date';
  };
  const holds = (row: number, column: number): boolean => !isBlank(valueAt(table.sheet, row, column));
  const own = [...rated, due].filter((column) => column !== undefined);
  if (under.some((row) => own.some((column) => holds(row, column) && says(row, column)))) return false;
  const headed = own.filter((column) => holds(heading, column));
  const isOther = (column: number): boolean => {
    const above = first.filter((row) => holds(row, column));
    const known = new Set(above.map((row) => wordAt(table, row, column)));
    const isKnown = under.some((row) => known.has(wordAt(table, row, column)));
    return above.length > 0 && above.every((row) => says(row, column)) && !isKnown;
  };
  return headed.length > 0 && headed.every(isOther);
}

/** A line over counts has no action where the actions stand: a state, or nothing. */
function countsStates(table: FoundTable, row: number, filled: readonly number[]): boolean {
  const isState = (column: number): boolean => states.has(wordAt(table, row, column));
  const { action } = table.columns;
  const hasAction = action !== undefined && filled.includes(action) && !isState(action);
  return !hasAction && filled.filter(isState).length >= leastStates;
}

function isAlike(table: FoundTable, block: readonly number[], own: readonly number[]): boolean {
  const shapes = new Set(block.map((row) => filledIn(table, row).join()));
  return (
    shapes.size === 1 &&
    block.every((row) => own.every((column) => isBlank(valueAt(table.sheet, row, column))))
  );
}
