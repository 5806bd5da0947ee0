import { columnLetters } from '../../cells/address';
import { joined } from '../../cells/joined';
import type { ColourArea } from '../../cells/sheetCells';
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

/** Says that the cells of a column are coloured as ratings are, in a plan that has no column of these: they were not read. */
export function coloursUnread(
  table: FoundTable,
  { actions }: RowsRead,
  fillAt: (row: number, column: number) => string,
  meaningOf: FillMeaning,
): string[] {
  const [place] = unratedArea(table);
  const seen = actions.filter(
    ({ place: { row } }) => place !== undefined && row < place.area.row + place.area.rows,
  );
  if (place === undefined || seen.length < leastActions) return [];
  for (let column = place.area.column; column < place.area.column + place.area.columns; column++) {
    const counts = new Map<Rating, number>();
    for (const { place: at } of seen) {
      const fill = fillAt(at.row, column);
      const meaning = fill === '#FFFFFF' ? null : meaningOf(fill);
      if (meaning !== null && meaning !== 'unrated') counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    }
    const coloured = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (counts.size < 2 || coloured < seen.length * mostColoured) continue;
    const found = ratings.flatMap((rating) =>
      counts.has(rating) ? [`${counts.get(rating) ?? 0} ${ratingNames[rating]}`] : [],
    );
    return [
      `the cells of column ${columnLetters(column)} are coloured as ratings are (${joined(found)}), and were not read: head a column with BRAG, and rate the actions there`,
    ];
  }
  return [];
}
