import { columnLetters } from '../../cells/address';
import { groupBy } from '../../cells/groupBy';
import { joined } from '../../cells/joined';
import type { ColourArea } from '../../cells/sheetCells';
import { plain } from '../../cells/text';
import type { FillMeaning } from '../key/fillMeaning';
import type { FoundTable } from '../tables/foundTable';
import { ratingNames, ratings, type Rating } from '../values/rating';
import type { RowsRead } from './readActions';

/** Colours are looked at in so many rows: enough to see what they are for. */
const mostRows = 200;
/** So many of the actions have a colour, where it is their rating. */
const mostColoured = 0.6;
const leastActions = 3;

/** The cells whose fills may be the ratings of a plan that has no column of these; none for a plan that has. */
export function unratedArea({ sheet, body, columns, cards }: FoundTable): ColourArea[] {
  const isRated =
    columns.progress !== undefined || columns.impact !== undefined || columns.percent !== undefined;
  if (isRated || cards !== undefined || body.rows <= 0) return [];
  // A column of colours may have no heading, and stands first or last then.
  const column = Math.max(0, body.column - 1);
  const end = body.column + body.columns + 1;
  const area = { ...body, rows: Math.min(body.rows, mostRows), column, columns: end - column };
  return [{ sheet: sheet.name, area }];
}

/**
 * Says that cells are coloured as ratings are and were not read: those of a column, in a plan that has no column of
 * ratings; or those of the actions, as where whole rows are coloured, beside a column that says other things.
 */
export function coloursUnread(
  table: FoundTable,
  read: RowsRead,
  fillAt: (row: number, column: number) => string,
  meaningOf: FillMeaning,
): string[] {
  const [place] = unratedArea(table);
  const ratingAt = (row: number, column: number): Rating | null => {
    const fill = fillAt(row, column);
    const meaning = fill === '#FFFFFF' ? null : meaningOf(fill);
    return meaning === 'unrated' ? null : meaning;
  };
  if (place === undefined) return rowsUnread(table, read, ratingAt);
  const seen = read.actions.filter(({ place: { row } }) => row < place.area.row + place.area.rows);
  for (let column = place.area.column; column < place.area.column + place.area.columns; column++) {
    const found = ratingsIn(seen.map((action) => ratingAt(action.place.row, column)));
    if (found === null) continue;
    return [
      `the cells of column ${columnLetters(column)} are coloured as ratings are (${found}), and were not read: head a column with BRAG, and rate the actions there`,
    ];
  }
  return [];
}

/** So many of the coloured actions have another rating, where the colours say something of their own. */
const leastDiffering = 0.25;

function rowsUnread(
  { columns, cards }: FoundTable,
  { actions }: RowsRead,
  ratingAt: (row: number, column: number) => Rating | null,
): string[] {
  const { action: column, progress } = columns;
  if (column === undefined || progress === undefined || cards !== undefined) return [];
  const seen = actions
    .slice(0, mostRows)
    .map((action) => ({ action, colour: ratingAt(action.place.row, column) }));
  const found = ratingsIn(seen.map(({ colour }) => colour));
  const coloured = seen.filter(({ colour }) => colour !== null);
  const differing = coloured.filter(({ action, colour }) => action.progress.state !== colour);
  // An area in a colour of its own says which area it is.
  const byArea = groupBy(coloured, ({ action }) => plain(action.area));
  const isOfAreas =
    byArea.size > 1 &&
    [...byArea.values()].every((own) => new Set(own.map(({ colour }) => colour)).size === 1);
  if (found === null || isOfAreas || differing.length < coloured.length * leastDiffering) return [];
  return [
    `the actions are coloured as ratings are (${found}), and not as column ${columnLetters(progress)} says, which counts: their colours were not read`,
  ];
}

/** `4 Green and 2 Red`; null where too few have a colour, or all the same. */
function ratingsIn(colours: readonly (Rating | null)[]): string | null {
  const counts = groupBy(
    colours.filter((colour) => colour !== null),
    (colour) => colour,
  );
  const coloured = colours.filter((colour) => colour !== null).length;
  if (colours.length < leastActions || counts.size < 2 || coloured < colours.length * mostColoured)
    return null;
  const told = ratings.flatMap((rating) => {
    const count = counts.get(rating)?.length ?? 0;
    return count === 0 ? [] : [`${count} ${ratingNames[rating]}`];
  });
  return joined(told);
}
