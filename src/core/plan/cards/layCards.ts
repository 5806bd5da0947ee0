import type { Rect } from '../../cells/address';
import { valueAt, type CellValue, type ColourArea, type SheetCells } from '../../cells/sheetCells';
import { isBlank } from '../../cells/text';
import { areaAround, findCards, movedBy, type CardLabel, type CellAt, type Cards } from './findCards';

/** Cards laid out as a table: a row of their labels, and under it a row for each card. */
export interface LaidCards {
  /** What stands above the cards, the labels, then the cards, as if the sheet held them so. */
  readonly table: SheetCells;
  /** The row of the labels in `table`. */
  readonly headerRow: number;
  readonly count: number;
  /** All that the cards cover, on their own sheet. */
  readonly area: Rect;
  /** The first card, on its own sheet. */
  readonly first: Rect;
  /** Each card has a title of its own, which is not read. */
  readonly hasTitles: boolean;
  /** Where a cell of `table` stands on its own sheet; null for one that stands on none. */
  readonly cellAt: (row: number, column: number) => CellAt | null;
  /** Where a column's cell stands on the first card; null for no column of theirs. */
  readonly firstAt: (column: number) => CellAt | null;
  /** What a row of `table` covers on its own sheet: a card, or the row of an area's name. */
  readonly areaOf: (row: number) => Rect;
}

/** The cards of a sheet as a table; null where it has none that are all of one shape. */
export function layCards(sheet: SheetCells): LaidCards | null {
  const cards = findCards(sheet);
  return cards === null ? null : laidOut(sheet, cards);
}

/** A row of the table: a card by its anchor, or an area's name by its row. */
type Line = { readonly anchor: CellAt } | { readonly band: number };

function laidOut(sheet: SheetCells, { labels, anchors, area, bands }: Cards): LaidCards {
  const hasTitles = bands.length >= anchors.length;
  const named = hasTitles ? [] : bands;
  const headerRow = Math.min(area.row, ...named);
  const lines: Line[] = [...anchors.map((anchor) => ({ anchor })), ...named.map((band) => ({ band }))].sort(
    (a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b),
  );
  const bandText = (row: number): CellValue =>
    Array.from({ length: area.columns }, (_, at) => valueAt(sheet, row, area.column + at)).find(
      (value) => !isBlank(value),
    ) ?? '';
  const width = Math.max(labels.length, sheet.values[0]?.length ?? 0);
  const wide = (cells: readonly CellValue[]): CellValue[] => [
    ...cells,
    ...Array<CellValue>(Math.max(0, width - cells.length)).fill(''),
  ];
  const values = [
    ...sheet.values.slice(0, Math.max(0, headerRow - sheet.row)),
    labels.map(({ text }) => text),
    ...lines.map((line) =>
      'band' in line
        ? [bandText(line.band)]
        : labels.map(({ value }) => {
            const { row, column } = movedBy(line.anchor, value);
            return valueAt(sheet, row, column);
          }),
    ),
  ].map(wide);
  const lineAt = (row: number): Line | undefined => lines[row - headerRow - 1];
  const areaOf = (row: number): Rect => {
    const line = lineAt(row);
    if (line === undefined) return area;
    return 'band' in line ? { ...area, row: line.band, rows: 1 } : cardArea(line.anchor, labels);
  };
  const hidden = new Set(sheet.hiddenRows);
  const isHidden = (line: Line): boolean => hidden.has(rowOf(line));
  return {
    table: {
      ...sheet,
      values,
      merges: [],
      tables: [],
      ...(sheet.hiddenRows !== undefined && {
        hiddenRows: lines.flatMap((line, at) => (isHidden(line) ? [headerRow + 1 + at] : [])),
      }),
    },
    headerRow,
    count: anchors.length,
    area: { ...area, row: headerRow, rows: area.row + area.rows - headerRow },
    first: cardArea(anchors[0] ?? area, labels),
    hasTitles,
    cellAt: (row, column) => {
      const line = lineAt(row);
      const label = labels[column - sheet.column];
      return line === undefined || 'band' in line || label === undefined
        ? null
        : movedBy(line.anchor, label.value);
    },
    firstAt: (column) => {
      const label = labels[column - sheet.column];
      return label === undefined ? null : movedBy(anchors[0] ?? area, label.value);
    },
    areaOf,
  };
}

const rowOf = (line: Line): number => ('band' in line ? line.band : line.anchor.row);
const columnOf = (line: Line): number => ('band' in line ? -1 : line.anchor.column);

const cardArea = (anchor: CellAt, labels: readonly CardLabel[]): Rect =>
  areaAround(labels.flatMap(({ label, value }) => [movedBy(anchor, label), movedBy(anchor, value)]));

/** The columns of a sheet in which cells of a table's column stand, over all of its cards. */
export function columnsOnSheet(laid: LaidCards, column: number): ColourArea['area'][] {
  const rows = Array.from({ length: laid.table.values.length }, (_, at) => laid.table.row + at);
  const columns = new Set(rows.flatMap((row) => laid.cellAt(row, column)?.column ?? []));
  return [...columns].map((own) => ({ ...laid.area, column: own, columns: 1 }));
}
