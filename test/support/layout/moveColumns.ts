import type { Rect } from '../../../src/core/cells/address';
import { blankCell, overlap, type LaidOutCell, type LaidOutSheet } from './laidOutSheet';
import type { TableFacts } from './tableFacts';

/** A column of the sheet, or a new one with its heading and what each row of the plan says in it. */
export type Column = number | { readonly heading: string; readonly text: string };

/** A row with fewer filled cells is no action, and stays without text in a new column. */
const fewestInAction = 5;

/**
 * Puts the columns of a table in another order, new ones among them. The rest of the sheet stays, and so do
 * rows that are merged right across the table.
 */
export function moveColumns(sheet: LaidOutSheet, table: TableFacts, order: readonly Column[]): LaidOutSheet {
  const { area, headerRows } = table;
  const across = sheet.merges.filter((merge) => overlap(merge, area) && isAcross(merge, area));
  const left = area.column - sheet.column;
  const width = Math.max(sheet.cells[0]?.length ?? 0, left + order.length);
  const added = order.flatMap((column, index) => (typeof column === 'number' ? [] : [index]));
  const cells = sheet.cells.map((line, down) => {
    const row = sheet.row + down;
    const padded = [...line, ...Array<LaidOutCell>(width - line.length).fill(blankCell)];
    if (row < area.row || row >= area.row + area.rows) return padded;
    if (across.some((merge) => row >= merge.row && row < merge.row + merge.rows)) return padded;
    const filled = line.filter(({ value }) => value !== '').length;
    const moved = order.map((column): LaidOutCell => {
      if (typeof column === 'number') return line[column - sheet.column] ?? blankCell;
      const isHeading = row === area.row || (table.headingRows.includes(row) && headerRows === 1);
      if (isHeading) return { ...blankCell, value: column.heading };
      const isAction = !table.headingRows.includes(row) && filled >= fewestInAction;
      return isAction ? { ...blankCell, value: column.text } : blankCell;
    });
    return [...padded.slice(0, left), ...moved, ...padded.slice(left + order.length)];
  });
  const newColumns = order.length - area.columns;
  const merges = sheet.merges.map((merge): Rect => {
    if (!overlap(merge, area)) return merge;
    if (isAcross(merge, area)) return { ...merge, columns: merge.columns + newColumns };
    return { ...merge, column: area.column + order.indexOf(merge.column) };
  });
  // A new column's heading takes all rows of the header, as one that belongs to no group does.
  const headings =
    headerRows === 1
      ? []
      : added.map((index): Rect => ({
          row: area.row,
          column: area.column + index,
          rows: headerRows,
          columns: 1,
        }));
  return {
    ...sheet,
    cells,
    merges: [...merges, ...headings],
    tables: sheet.tables.map((excel) =>
      overlap(excel.area, area)
        ? { ...excel, area: { ...excel.area, columns: excel.area.columns + newColumns } }
        : excel,
    ),
  };
}

/** The columns of a table that must stay together: those that a merged area holds, and series of quarters. */
export function columnGroups(sheet: LaidOutSheet, { area, headerRows }: TableFacts): number[][] {
  const groupOf = Array.from({ length: area.columns }, (_, index) => index);
  const join = (from: number, to: number): void => {
    const [keep, give] = [groupOf[from], groupOf[to]];
    groupOf.forEach((group, index) => {
      if (group === give) groupOf[index] = keep ?? from;
    });
  };
  for (const merge of sheet.merges) {
    if (!overlap(merge, area) || isAcross(merge, area)) continue;
    for (let step = 1; step < merge.columns; step++) {
      join(merge.column - area.column, merge.column + step - area.column);
    }
  }
  // The order of "Q1 RAG" and "Q2 RAG" says which is the later.
  const lowest = sheet.cells[area.row + headerRows - 1 - sheet.row] ?? [];
  const quarters = groupOf.flatMap((_, index) => {
    const { value } = lowest[area.column - sheet.column + index] ?? blankCell;
    return /^Q[1-4]\b/.test(String(value)) ? [index] : [];
  });
  for (const index of quarters) join(quarters[0] ?? index, index);
  return [...new Set(groupOf)].map((group) =>
    groupOf.flatMap((other, index) => (other === group ? [area.column + index] : [])),
  );
}

const isAcross = (merge: Rect, area: Rect): boolean => merge.columns >= area.columns;
