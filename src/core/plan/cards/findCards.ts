import { rectAround, type Rect } from '../../cells/address';
import { mergedCells, type MergedCells } from '../../cells/mergedCells';
import { valueAt, type CellValue, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { headingMeanings, isListed, longestHeading } from '../columns/headingMeanings';
import { isField, type Role } from '../columns/roles';
import { defaultKey, ratingWords } from '../values/ratingWords';

/** A cell; rows and columns are the sheet's, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A label of every card, and where its value stands, both from the card's anchor. */
export interface CardLabel {
  readonly text: string;
  readonly label: CellAt;
  readonly value: CellAt;
}

/** Cards of one shape: each action a block of labels with their values beside or below them, or a column beside labels that all share. */
export interface Cards {
  /** In the order in which they are read. */
  readonly labels: readonly CardLabel[];
  /** One label of each card, the same for all, from the top down and from left to right. */
  readonly anchors: readonly CellAt[];
  /** All that the cards cover, on the sheet. */
  readonly area: Rect;
  /** Rows between the cards with a text alone, as the name of an area over those that follow. */
  readonly bands: readonly number[];
}

/** The first card begins in one of so many rows. */
const rowsSearched = 60;
/** Cards reach no further from their anchor. */
const farthest = { rows: 40, columns: 20 };
const leastLabels = 3;

/** So many labels that come back are tried: all of a card's do. */
const mostTried = 3;

/** The cards of a sheet; null where it has none, or where they do not all have the same shape. */
export function findCards(sheet: SheetCells): Cards | null {
  let tried = 0;
  for (const value of comingBack(sheet)) {
    if (!isLabel(labelWords(value))) continue;
    const cards = cardsAround(sheet, mergedCells(sheet), placesOf(sheet, value));
    if (cards !== null) return cards;
    if (++tried === mostTried) break;
  }
  return tableOnItsSide(sheet);
}

/** A table on its side stands in one of the first columns, and has so many rows of its own. */
const onItsSide = { columns: 3, labels: 4 };

/** A table with its headings down a column: each column right of them is a card, without labels of its own. */
function tableOnItsSide(sheet: SheetCells): Cards | null {
  const width = sheet.values[0]?.length ?? 0;
  for (let at = 0; at < Math.min(onItsSide.columns, width - 2); at++) {
    const words = sheet.values.slice(0, rowsSearched).map((cells) => labelWords(cells[at] ?? ''));
    const top = words.findIndex(isLabel);
    const end = words.findIndex((word, row) => row > top && word === '');
    // A list goes on and on; labels come to an end.
    if (end < 0 && sheet.values.length > rowsSearched) continue;
    const rows = (end < 0 ? words.length : end) - top;
    const known = new Set(words.slice(top, top + rows).filter(isLabel));
    if (top < 0 || known.size < onItsSide.labels || known.size * 2 < rows) continue;
    const holds = (column: number): boolean =>
      sheet.values.slice(top, top + rows).filter((cells) => !isBlank(cells[column] ?? '')).length > 1;
    const filled = Array.from({ length: width - at - 1 }, (_, n) => at + 1 + n).filter(holds);
    if (filled.length < 2) continue;
    if (sheet.values.slice(top, top + rows).some((cells) => headsColumns(cells, at))) continue;
    return {
      labels: Array.from({ length: rows }, (_, n) => ({
        text: labelText(textOf(sheet.values[top + n]?.[at] ?? '')),
        label: { row: n, column: 0 },
        value: { row: n, column: 0 },
      })),
      anchors: filled.map((column) => ({ row: sheet.row + top, column: sheet.column + column })),
      area: {
        row: sheet.row + top,
        column: sheet.column + at,
        rows,
        columns: (filled.at(-1) ?? at) - at + 1,
      },
      bands: [],
    };
  }
  return null;
}

/** True for a label with other headings beside it, of other things: it heads a column of a table below, as of a Gantt chart. */
function headsColumns(cells: readonly CellValue[], at: number): boolean {
  const roleOf = (value: CellValue): Role | undefined => {
    const words = labelWords(value);
    return isLabel(words) && isListed(words) ? headingMeanings(words)[0]?.role : undefined;
  };
  const own = roleOf(cells[at] ?? '');
  const others = new Set(cells.slice(at + 1).map(roleOf));
  return [...others].filter((role) => role !== undefined && role !== own).length > 1;
}

/**
 * The texts that the first rows hold more than once, in the order in which they do: a label of cards is one of them. A card
 * has more rows than one: what comes back right below itself is a value in a column of a table.
 */
function comingBack(sheet: SheetCells): CellValue[] {
  const counts = new Map<CellValue, number>();
  const inColumns = new Set<CellValue>();
  let above: readonly CellValue[] = [];
  for (const cells of sheet.values.slice(0, rowsSearched)) {
    for (const [index, value] of cells.entries()) {
      if (typeof value !== 'string' || value === '') continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (above[index] === value) inColumns.add(value);
    }
    above = cells;
  }
  return [...counts].flatMap(([value, count]) => (count > 1 && !inColumns.has(value) ? [value] : []));
}

/** A label without the sign that leads on to its value. */
const labelText = (text: string): string => text.trim().replace(/\s*:$/, '');

/** A label's own words, as {@link plain} gives them; '' for what is too long for one. */
export const labelWords = (value: CellValue): string =>
  typeof value === 'string' && value.length <= longestHeading ? labelText(plain(value)) : '';

function placesOf(sheet: SheetCells, value: CellValue): CellAt[] {
  const found: CellAt[] = [];
  for (const [r, cells] of sheet.values.entries()) {
    for (let c = cells.indexOf(value); c >= 0; c = cells.indexOf(value, c + 1))
      found.push({ row: sheet.row + r, column: sheet.column + c });
  }
  return found;
}

function cardsAround(sheet: SheetCells, merged: MergedCells, anchors: readonly CellAt[]): Cards | null {
  const same = sameInAll(sheet, anchors);
  // Where labels end with a colon, "Director of Education" beside one is who it is, and none.
  const marked = same.filter(({ hasColon, words }) => hasColon && isLabel(words));
  const known = marked.length >= leastLabels ? marked : same.filter(({ words }) => isLabel(words));
  if (known.length < leastLabels || new Set(known.map(({ label }) => label.row)).size < 2) return null;
  const [first = { row: 0, column: 0 }] = anchors;
  const keyOf = ({ row, column }: CellAt): string => `${row} ${column}`;
  const knownAt = new Set(known.map(({ label }) => keyOf(label)));
  const besideOf = (label: CellAt, isRight: boolean): CellAt => {
    const area = merged.area(first.row + label.row, first.column + label.column);
    return isRight
      ? { row: label.row, column: label.column + (area?.columns ?? 1) }
      : { row: label.row + (area?.rows ?? 1), column: label.column };
  };
  const leads = (isRight: boolean): number =>
    known.filter(({ label }) => {
      const value = besideOf(label, isRight);
      return !knownAt.has(keyOf(value)) && anchors.some((anchor) => isFilled(sheet, anchor, value));
    }).length;
  const isRight = leads(true) >= leads(false);
  // What every card says is a label, but for the value of one: all may be led by the same person.
  const taken = new Set(known.map(({ label }) => keyOf(besideOf(label, isRight))));
  const labels: CardLabel[] = [];
  for (const { text, label } of same) {
    const value = besideOf(label, isRight);
    const isKnown = knownAt.has(keyOf(label));
    if (!isKnown && (taken.has(keyOf(label)) || taken.has(keyOf(value)) || knownAt.has(keyOf(value))))
      continue;
    if (isKnown && knownAt.has(keyOf(value))) return null;
    taken.add(keyOf(label)).add(keyOf(value));
    labels.push({ text, label, value });
  }
  return covering(sheet, anchors, labels);
}

/** A cell that holds the same words in every card. */
interface SameCell {
  readonly text: string;
  readonly words: string;
  /** True where a colon leads on to what stands beside it. */
  readonly hasColon: boolean;
  readonly label: CellAt;
}

/** The cells around the anchors that hold the same words in every card. */
function sameInAll(sheet: SheetCells, anchors: readonly CellAt[]): readonly SameCell[] {
  const [first = { row: 0, column: 0 }, ...others] = anchors;
  const found: SameCell[] = [];
  const reach = reachOf(anchors);
  for (let row = -reach.rows; row <= reach.rows; row++) {
    for (let column = -reach.columns; column <= reach.columns; column++) {
      const typed = valueAt(sheet, first.row + row, first.column + column);
      if (typeof typed !== 'string' || typed === '') continue;
      const otherAt = (other: CellAt): CellValue => valueAt(sheet, other.row + row, other.column + column);
      const isAsTyped = others.every((other) => otherAt(other) === typed);
      const value = isAsTyped ? typed : withoutNumber(typed);
      if (!isAsTyped && others.some((other) => withoutNumber(otherAt(other)) !== value)) continue;
      const words = labelWords(value);
      const hasColon = typed.trim().endsWith(':');
      if (words !== '') found.push({ text: labelText(value), words, hasColon, label: { row, column } });
    }
  }
  return found;
}

/** "Area for improvement 2" is the label of the second card that says so. */
const withoutNumber = <T extends CellValue>(value: T): T | string =>
  typeof value === 'string' && value.length <= longestHeading ? value.replace(numbered, '$1') : value;
const numbered = /^(\p{L}[\p{L} ]+?)\s*(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})*[a-z]?\s*:?$/u;

/** How far a card can reach from its anchor: it ends before the next one's, below it and beside it. */
function reachOf(anchors: readonly CellAt[]): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = farthest;
  const above = new Map<number, number>();
  const beside = new Map<number, number>();
  for (const { row, column } of anchors) {
    rows = Math.min(rows, row - (above.get(column) ?? -Infinity) - 1);
    columns = Math.min(columns, column - (beside.get(row) ?? -Infinity) - 1);
    above.set(column, row);
    beside.set(row, column);
  }
  return { rows, columns };
}

const usual = ratingWords(defaultKey);
const isLabel = (words: string): boolean =>
  words !== '' && !usual.has(words) && headingMeanings(words).some(({ role }) => isField(role));

const isFilled = (sheet: SheetCells, anchor: CellAt, { row, column }: CellAt): boolean =>
  !isBlank(valueAt(sheet, anchor.row + row, anchor.column + column));

/** The smallest area around cells, of which there may be very many. */
export const areaAround = (cells: readonly CellAt[]): Rect =>
  rectAround(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));

/** The cards, where nothing stands among them but their labels, their values and texts alone in their rows. */
function covering(sheet: SheetCells, anchors: readonly CellAt[], labels: readonly CardLabel[]): Cards | null {
  const places = labels.flatMap(({ label, value }) => [label, value]);
  const [of, on] = [areaAround(places), areaAround(anchors)];
  const area = {
    row: on.row + of.row,
    column: on.column + of.column,
    rows: on.rows + of.rows - 1,
    columns: on.columns + of.columns - 1,
  };
  // Row by row: what is a table after all shows at once, and may be very long.
  const anchorsOf = new Map<number, number[]>();
  for (const { row, column } of anchors) anchorsOf.set(row, [...(anchorsOf.get(row) ?? []), column]);
  const takenIn = (row: number): ReadonlySet<number> =>
    new Set(places.flatMap((at) => anchorsOf.get(row - at.row)?.map((column) => column + at.column) ?? []));
  const bands: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const taken = takenIn(row);
    let own = 0;
    let others = 0;
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (isBlank(valueAt(sheet, row, column))) continue;
      if (taken.has(column)) own++;
      else others++;
    }
    if (others > 1 || (others > 0 && own > 0)) return null;
    if (others === 1) bands.push(row);
  }
  const above = bands.length === 0 ? null : bandAbove(sheet, area);
  return { labels, anchors, area, bands: above === null ? bands : [above, ...bands] };
}

/** So many blank rows may part the first area's name from its cards. */
const blankRowsUnder = 2;

/** The nearest row above the cards that is a text alone, as those between them are; null where there is none. */
function bandAbove(sheet: SheetCells, { row, column, columns }: Rect): number | null {
  for (let above = row - 1; above >= row - 1 - blankRowsUnder; above--) {
    const filled = Array.from({ length: columns }, (_, at) => valueAt(sheet, above, column + at)).filter(
      (value) => !isBlank(value),
    );
    if (filled.length > 0) return filled.length === 1 ? above : null;
  }
  return null;
}

/** A cell of one card. */
export const movedBy = (anchor: CellAt, { row, column }: CellAt): CellAt => ({
  row: anchor.row + row,
  column: anchor.column + column,
});
