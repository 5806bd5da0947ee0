import type { CellValue } from '../../cells/sheetCells';
import { readKept, type KeptColumns, type KeptRow } from '../sheet/kept';
import type { PackInput } from '../pack/packInput';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { SummarySheetKey } from '../sheet/sheetModel';
import { cellStyle, headStyle } from './columnKind';
import { addKeptGuide, addSection } from './layOutBlocks';

/** What officers typed in a table of a sheet at its last build. */
export const typedOn = (
  { cells }: Pick<PackInput, 'cells'>,
  key: SummarySheetKey,
  kept: KeptColumns,
): KeptRow[] => readKept(cells.own?.get(key) ?? [], kept);

/** What was typed in a cell, as a model writes it: a truth value becomes its word. */
export const keptContent = (value: CellValue | undefined): string | number =>
  value === undefined ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : value;

/**
 * Adds what officers typed beside rows that are not on the sheet any more, so that no word is lost;
 * nothing where there is none. It is read again at the next build, until the cells are emptied.
 * @param columnOf where each heading of the kept table stands: it goes on to the next one's column
 * @param end the column after the last one's
 */
export function addKeptNotes(
  grid: SheetGrid,
  title: string,
  left: readonly KeptRow[],
  kept: KeptColumns,
  columnOf: (head: string) => number,
  end?: number,
): void {
  if (left.length === 0) return;
  addSection(grid, title);
  const headerRow = grid.addRow(19);
  const heads = [...kept.keys, ...kept.columns].sort((a, b) => columnOf(a) - columnOf(b));
  const columns = end ?? Math.max(...heads.map(columnOf)) + 1;
  const spanOf = (index: number): number => {
    const next = heads[index + 1];
    return (next === undefined ? columns : columnOf(next)) - columnOf(heads[index] ?? '');
  };
  grid.fill({ row: headerRow, column: 0, rows: 1, columns }, headStyle('text'));
  heads.forEach((head, index) => {
    grid.setAcross(headerRow, columnOf(head), spanOf(index), head, headStyle('text'));
  });
  for (const { keys, words } of left) {
    const contents = heads.map((head) => {
      const key = kept.keys.indexOf(head);
      return key >= 0 ? (keys[key] ?? '') : keptContent(words.get(head));
    });
    const texts = contents.map((text, index) => ({
      text: String(text),
      column: columnOf(heads[index] ?? ''),
      columns: spanOf(index),
    }));
    const row = grid.addRow(Math.max(17, grid.heightFor(texts)));
    contents.forEach((content, index) => {
      const head = heads[index] ?? '';
      const kind = kept.keys.includes(head)
        ? 'text'
        : kept.dates?.includes(head) === true
          ? 'keptDate'
          : 'kept';
      grid.setAcross(row, columnOf(head), spanOf(index), content, cellStyle(kind, content));
    });
  }
  grid.tables.push({
    headerRow,
    rows: { row: headerRow + 1, column: 0, rows: left.length, columns },
  });
  grid.places.push({ row: headerRow + 1, rows: left.length });
  addKeptGuide(grid);
}
