import type { Rect } from '../core/cells/address';
import type { Steps } from '../core/steps';
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
 * @param common what all cells are given before, and need not be given again
 */
export function* styleAreas(
  cells: readonly (readonly (ModelCell | undefined)[])[],
  common: CellStyle = {},
): Steps<StyledAreas> {
  // Many cells, few looks: each look is taken apart once.
  const known = new Map<string, Parts>();
  const parts = cells.map((row) =>
    Array.from(row, (cell) => {
      if (cell === undefined) return undefined;
      const key = JSON.stringify(cell.style);
      const found = known.get(key) ?? takenApart(cell.style, common);
      known.set(key, found);
      return found;
    }),
  );
  yield;
  const shapes = gather(parts, 'shape');
  yield;
  return { shapes, colours: gather(parts, 'colour') };
}

/** One part of a style, and a text that is the same for the same part. */
interface Part {
  readonly style: CellStyle;
  readonly key: string;
}

type Parts = Readonly<Record<'shape' | 'colour', Part>>;

function takenApart(style: CellStyle, common: CellStyle): Parts {
  const entries = Object.entries(style).filter(
    ([name, value]) => common[name as keyof CellStyle] !== value || style.dashed === true,
  );
  // The dashes of an invalid rating are as dark as its text.
  const isColour = (name: string) => name === 'fill' || (name === 'colour' && style.dashed !== true);
  const part = (wanted: (name: string) => boolean): Part => {
    const picked = Object.fromEntries(entries.filter(([name]) => wanted(name))) as CellStyle;
    return { style: picked, key: JSON.stringify(picked) };
  };
  return { shape: part((name) => !isColour(name)), colour: part(isColour) };
}

/** Areas of cells that are the same in a part of their style. */
function gather(cells: readonly (readonly (Parts | undefined)[])[], part: keyof Parts): StyleArea[] {
  const done: StyleArea[] = [];
  /** Areas that end in the row above, by first column, width and style. */
  let open = new Map<string, { area: Rect; style: CellStyle }>();
  cells.forEach((row, index) => {
    const next: typeof open = new Map();
    for (const { column, columns, style, key } of rowRuns(row, part)) {
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
  row: readonly (Parts | undefined)[],
  part: keyof Parts,
): { column: number; columns: number; style: CellStyle; key: string }[] {
  const runs: { column: number; columns: number; style: CellStyle; key: string }[] = [];
  row.forEach((cell, column) => {
    if (cell === undefined) return;
    const { style, key } = cell[part];
    const last = runs[runs.length - 1];
    const joins = last?.key === key && last.column + last.columns === column && style.dashed !== true;
    if (joins) last.columns++;
    else runs.push({ column, columns: 1, style, key });
  });
  return runs;
}
