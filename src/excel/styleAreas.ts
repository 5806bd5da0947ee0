import type { Rect } from '../core/cells/address';
import type { CellStyle, ModelCell } from '../core/sheets/sheetModel';

/** Cells next to each other that look the same. */
export interface StyleArea {
  readonly area: Rect;
  readonly style: CellStyle;
}

/** The looks of a sheet's cells, in as few areas of one style as rows and columns allow. */
export interface StyledAreas {
  readonly shapes: readonly StyleArea[];
  /** Fills and text colours, which come after the shapes. */
  readonly colours: readonly StyleArea[];
}

/**
 * Gathers the cells of a sheet model into areas that look the same. Colours are gathered apart: the cells
 * of a column that differ in nothing but their rating are one area of one shape.
 */
export function styleAreas(cells: readonly (readonly (ModelCell | undefined)[])[]): StyledAreas {
  // The dashes of an invalid rating are as dark as its text.
  const isColour = (name: string, { dashed }: CellStyle) =>
    name === 'fill' || (name === 'colour' && dashed !== true);
  return {
    shapes: gather(cells, (style) => pick(style, (name) => !isColour(name, style))),
    colours: gather(cells, (style) => pick(style, (name) => isColour(name, style))),
  };
}

const pick = (style: CellStyle, wanted: (name: string) => boolean): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([name]) => wanted(name)));

/** Areas of cells that are the same in a part of their style. */
function gather(
  cells: readonly (readonly (ModelCell | undefined)[])[],
  partOf: (style: CellStyle) => CellStyle,
): StyleArea[] {
  const done: StyleArea[] = [];
  /** Areas that end in the row above, by first column, width and style. */
  let open = new Map<string, { area: Rect; style: CellStyle }>();
  cells.forEach((row, index) => {
    const next: typeof open = new Map();
    for (const { column, columns, style, key } of rowRuns(row, partOf)) {
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
  return [...done, ...open.values()].filter(({ style }) => Object.keys(style).length > 0);
}

/** A rule under or over a cell belongs to its own row. */
const mayGrowDown = ({ ruleAbove, ruleBelow, dashed }: CellStyle): boolean =>
  ruleAbove === undefined && ruleBelow === undefined && dashed !== true;

function rowRuns(
  row: readonly (ModelCell | undefined)[],
  partOf: (style: CellStyle) => CellStyle,
): { column: number; columns: number; style: CellStyle; key: string }[] {
  const runs: { column: number; columns: number; style: CellStyle; key: string }[] = [];
  row.forEach((cell, column) => {
    if (cell === undefined) return;
    const style = partOf(cell.style);
    const key = JSON.stringify(style);
    const last = runs[runs.length - 1];
    const joins = last?.key === key && last.column + last.columns === column && style.dashed !== true;
    if (joins) last.columns++;
    else runs.push({ column, columns: 1, style, key });
  });
  return runs;
}
