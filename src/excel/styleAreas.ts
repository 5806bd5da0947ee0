import type { Rect } from '../core/cells/address';
import type { CellStyle, ModelCell } from '../core/sheets/sheetModel';

/** Cells next to each other that look the same. */
export interface StyleArea {
  readonly area: Rect;
  readonly style: CellStyle;
}

/** Gathers the cells of a sheet model into as few areas of one style as rows and columns allow. */
export function styleAreas(cells: readonly (readonly (ModelCell | undefined)[])[]): StyleArea[] {
  const done: StyleArea[] = [];
  /** Areas that end in the row above, by first column, width and style. */
  let open = new Map<string, { area: Rect; style: CellStyle }>();
  cells.forEach((row, index) => {
    const next: typeof open = new Map();
    for (const { column, columns, style, key } of rowRuns(row)) {
      const id = `${column}:${columns}:${key}`;
      const above = open.get(id);
      if (above !== undefined && mayGrowDown(style)) {
        above.area = { ...above.area, rows: above.area.rows + 1 };
        next.set(id, above);
        open.delete(id);
      } else {
        next.set(id, { area: { row: index, column, rows: 1, columns }, style });
      }
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** A rule under or over a cell belongs to its own row. */
const mayGrowDown = ({ ruleAbove, ruleBelow, dashed }: CellStyle): boolean =>
  ruleAbove === undefined && ruleBelow === undefined && dashed !== true;

function rowRuns(
  row: readonly (ModelCell | undefined)[],
): { column: number; columns: number; style: CellStyle; key: string }[] {
  const runs: { column: number; columns: number; style: CellStyle; key: string }[] = [];
  row.forEach((cell, column) => {
    if (cell === undefined) return;
    const key = JSON.stringify(cell.style);
    const last = runs[runs.length - 1];
    const joins = last?.key === key && last.column + last.columns === column && cell.style.dashed !== true;
    if (joins) last.columns++;
    else runs.push({ column, columns: 1, style: cell.style, key });
  });
  return runs;
}
