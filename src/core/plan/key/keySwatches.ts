import { holdsCell, type Rect } from '../../cells/address';
import {
  valueAt,
  type AreaFills,
  type CellValue,
  type SheetArea,
  type SheetCells,
} from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { headingMeanings } from '../columns/headingMeanings';
import { isBlankRow, likelyHeaderRows } from '../tables/header';
import { colourName } from './colourName';
import type { FoundTable } from '../tables/foundTable';
import type { KeyPlaces } from './keyPlaces';
import { meaningOf, type KeyLine } from './keyWords';
import { phrasesOf } from '../values/ratingWords';
import { rowsOfActions } from './rowsOfActions';
import { bestKey, neighbours, type FoundKey } from './readKey';

/** A key stands in a small area; the cells of larger ones are not asked for. */
const mostCells = 200;
/** So far above, below or beside a table a key is looked for, in rows. */
const farthest = 30;
/** A sheet that holds only a key, or a page about the plan, is small. */
const smallSheet = { rows: 40, columns: 15 };
/** Meanings of a key stand at most this many rows apart. */
const widestGap = 2;
const leastLines = 3;

/**
 * The cells in which a key of colours without words may stand: beside three or more short texts one
 * below the other, or in a row, above, below or beside a plan or on a small sheet.
 */
export function swatchAreas(
  sheets: readonly SheetCells[],
  tables: readonly FoundTable[],
  busy: ReadonlySet<string>,
): SheetArea[] {
  return sheets.flatMap((sheet) => {
    if (sheet.ours || sheet.values.length === 0) return [];
    return regionsOf(sheet, tables, busy)
      .flatMap((region) => textGroups(sheet, region))
      .filter(({ rows, columns }) => rows * columns <= mostCells)
      .map((area) => ({ sheet: sheet.name, area }));
  });
}

function regionsOf(
  sheet: SheetCells,
  tables: readonly FoundTable[],
  busy: ReadonlySet<string>,
): readonly Rect[] {
  const { row, column } = sheet;
  const rows = sheet.values.length;
  const columns = sheet.values[0]?.length ?? 0;
  const own = tables.filter((table) => table.sheet.name === sheet.name);
  if (own.length === 0) {
    const small = rows <= smallSheet.rows && columns <= smallSheet.columns && !busy.has(sheet.name);
    return small ? [{ row, column, rows, columns }] : [];
  }
  const first = Math.min(...own.map(({ headerRow }) => headerRow));
  const last = Math.max(...own.map(({ body }) => body.row + body.rows));
  const right = Math.max(...own.map(({ body }) => body.column + body.columns));
  const top = Math.max(row, first - farthest);
  // The last rows of the body may be the key itself, where no more than one blank row parts them.
  const below = Math.max(...own.map((table) => table.body.row + rowsOfActions(table)));
  return [
    { row: top, column, rows: first - top, columns: right - column },
    { row: below, column, rows: Math.min(row + rows, last + farthest) - below, columns },
    {
      row: top,
      column: right,
      rows: Math.min(row + rows, first + farthest) - top,
      columns: column + columns - right,
    },
  ].filter((region) => region.rows > 0 && region.columns > 0);
}

/** The places of three or more short texts in one column or one row, with the cells around them. */
function textGroups(sheet: SheetCells, region: Rect): Rect[] {
  const groups: Rect[] = [];
  const has = (row: number, column: number): boolean => meaningAt(sheet, row, column) !== '';
  for (let column = region.column; column < region.column + region.columns; column++) {
    let found: number[] = [];
    const close = (): void => {
      if (found.length >= leastLines) groups.push(around(found, column));
      found = [];
    };
    for (let row = region.row; row < region.row + region.rows; row++) {
      if (!has(row, column)) continue;
      if (row - (found[found.length - 1] ?? row) > widestGap) close();
      found.push(row);
    }
    close();
  }
  for (let row = region.row; row < region.row + region.rows; row++) {
    const found: number[] = [];
    for (let column = region.column; column < region.column + region.columns; column++) {
      if (has(row, column)) found.push(column);
    }
    const first = found[0];
    const last = found[found.length - 1];
    if (first === undefined || last === undefined || found.length < leastLines) continue;
    const left = Math.max(0, first - 1);
    groups.push({ row: Math.max(0, row - 1), column: left, rows: 2, columns: last - left + 2 });
  }
  return groups;
}

function around(rows: readonly number[], column: number): Rect {
  const first = rows[0] ?? 0;
  const left = Math.max(0, column - 1);
  return {
    row: first,
    column: left,
    rows: (rows[rows.length - 1] ?? first) - first + 1,
    columns: column - left + 2,
  };
}

const meaningAt = (sheet: SheetCells, row: number, column: number): string => {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? meaningOf(value) : '';
};

/**
 * Where a table of no plan may stand: under a row of headings of which one is of actions, down to the first blank row, over the columns
 * beside each other that have headings.
 */
const rowsUnder =
  (sheet: SheetCells) =>
  (row: number): Rect[] => {
    const heads = sheet.values[row - sheet.row] ?? [];
    const isOfActions = (value: CellValue): boolean =>
      typeof value === 'string' &&
      headingMeanings(plain(value)).some(({ role, score }) => role === 'action' && score >= ofActions);
    const at = heads.findIndex(isOfActions);
    if (at < 0) return [];
    const isFilled = (index: number): boolean => !isBlank(heads[index] ?? '');
    let [first, last] = [at, at];
    while (isFilled(first - 1)) first--;
    while (isFilled(last + 1)) last++;
    let end = row + 1;
    while (!isBlankRow(sheet, end, sheet.column + first, last - first + 1)) end++;
    return [{ row, column: sheet.column + first, rows: end - row, columns: last - first + 1 }];
  };
/** A heading of fewer points is as often that of something else. */
const ofActions = 6;

/** The words that stand where a key in colours may, but in no table, as {@link plain} gives them. */
export function swatchPhrases(
  areas: readonly SheetArea[],
  sheets: readonly SheetCells[],
  tables: readonly FoundTable[],
): string[] {
  return areas.flatMap(({ sheet: name, area }) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) return [];
    const own = tables.filter((table) => table.sheet.name === name);
    const bodies =
      own.length > 0 ? own.map(({ body }) => body) : likelyHeaderRows(sheet).flatMap(rowsUnder(sheet));
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      const column = area.column + (index % area.columns);
      if (bodies.some((body) => holdsCell(body, row, column))) return [];
      const meaning = meaningAt(sheet, row, column);
      return meaning === '' ? [] : phrasesOf(meaning);
    }).flat();
  });
}

/** Finds the key that coloured cells give: beside, above or around the words that say what each means. */
export function readSwatches(
  sheets: readonly SheetCells[],
  areas: readonly SheetArea[],
  fills: readonly AreaFills[],
  places: KeyPlaces,
): FoundKey | null {
  const wanted = new Set(areas.map(keyOfArea));
  const groups = fills.flatMap((fill) => {
    const sheet = sheets.find(({ name }) => name === fill.sheet);
    if (sheet === undefined || !wanted.has(keyOfArea(fill))) return [];
    return swatchLines(sheet, fill).map((lines) => ({ sheet, lines }));
  });
  return bestKey(groups, places);
}

const keyOfArea = ({ sheet, area }: SheetArea): string =>
  `${sheet}!${area.row},${area.column},${area.rows},${area.columns}`;

/** In each place the words may be: in the coloured cell, to its right, to its left, or below it. */
const places = [
  { row: 0, column: 0 },
  { row: 0, column: 1 },
  { row: 0, column: -1 },
  { row: 1, column: 0 },
];

function swatchLines(sheet: SheetCells, { area, colours }: AreaFills): KeyLine[][] {
  const coloured: {
    row: number;
    column: number;
    colour: NonNullable<ReturnType<typeof colourName>>;
    fill: string;
  }[] = [];
  colours.forEach((cells, rowIndex) => {
    cells.forEach((fill, columnIndex) => {
      const colour = colourName(fill);
      if (colour === null || colour === 'white') return;
      coloured.push({ row: area.row + rowIndex, column: area.column + columnIndex, colour, fill });
    });
  });
  return places.flatMap((place) => {
    const lines = coloured.flatMap((cell): KeyLine[] => {
      const own = textOf(valueAt(sheet, cell.row, cell.column));
      const isOwn = place.row === 0 && place.column === 0;
      // A letter or a tick may stand in a swatch; other words there are its meaning.
      if (!isOwn && own.trim().length > 2) return [];
      const meaning = meaningAt(sheet, cell.row + place.row, cell.column + place.column);
      return meaning === '' ? [] : [{ ...cell, meaning }];
    });
    return [...onlyOnce(lines, 'column', 'row'), ...onlyOnce(lines, 'row', 'column')];
  });
}

/** Lines in one row or column. Where a colour comes back, they are a list of ratings and no key. */
function onlyOnce(lines: readonly KeyLine[], same: 'row' | 'column', along: 'row' | 'column'): KeyLine[][] {
  return neighbours(lines, same, along).filter(
    (group) =>
      !lines.some(
        (line) =>
          !group.includes(line) &&
          line[same] === group[0]?.[same] &&
          group.some(({ colour }) => colour === line.colour),
      ),
  );
}
