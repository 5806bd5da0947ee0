import { rectAddress, type Rect } from '../core/cells/address';
import type { Steps } from '../core/steps';
import type { CellStyle, ModelCell } from '../core/papers/sheet/sheetModel';
import { linesOf, type Line } from './applyStyle';

/** Areas of a sheet that share a look: what is set on all of them, without number formats, and what is drawn on each. */
export interface SharedLook {
  readonly areas: readonly Rect[];
  readonly style: CellStyle;
  readonly lines: readonly Line[];
}

type Cells = readonly (readonly (ModelCell | undefined)[])[];

/** What is said of cells apart from each other: these facets may be set in any order. */
const plainFacets = [
  'size',
  'bold',
  'underline',
  'colour',
  'fill',
  'align',
  'vertical',
  'wrap',
  'indent',
] as const;

/** What draws lines, in the order in which one lies over another. */
export const lineFacets = ['dashed', 'rowRules', 'columnRules', 'ruleAbove', 'ruleBelow', 'parted'] as const;

/**
 * The looks of a sheet's cells in few settings: a facet that cells anywhere on the sheet have in common is set once for
 * all of them, and facets with the same areas come together. Lines come last, in the order in which they are drawn.
 * @param common what all cells are given before, and need not be given again
 */
export function* sharedLooks(cells: Cells, common: CellStyle = {}): Steps<SharedLook[]> {
  const plain = new Map<string, { areas: readonly Rect[]; style: CellStyle }>();
  for (const facet of plainFacets) {
    for (const [value, areas] of gather(cells, ({ style }) => style[facet])) {
      if (value === common[facet]) continue;
      const key = addressOf(areas);
      plain.set(key, { areas, style: { ...plain.get(key)?.style, [facet]: value } });
    }
    yield;
  }
  const looks: SharedLook[] = [...plain.values()].map((look) => ({ ...look, lines: [] }));
  for (const facet of lineFacets) {
    looks.push(...linedLooks(cells, facet));
    yield;
  }
  return looks;
}

/** The areas of cells whose numbers are shown alike, by number format. */
export const sharedFormats = (cells: Cells): ReadonlyMap<string, readonly Rect[]> =>
  gather(cells, ({ style }) => style.numberFormat);

/** The areas of cells from which the same may be chosen, by the words with commas between them. */
export const sharedChoices = (cells: Cells): ReadonlyMap<string, readonly Rect[]> =>
  gather(cells, ({ choices }) => choices?.join(','));

/** What one facet draws, by the areas that it is drawn on: a single row has no line between rows. */
function linedLooks(cells: Cells, facet: (typeof lineFacets)[number]): SharedLook[] {
  const isRule = facet === 'ruleAbove' || facet === 'ruleBelow';
  const colours = gather(
    cells,
    // Dashes are as dark as the text that they are round.
    ({ style }) => (facet !== 'dashed' ? style[facet] : style.dashed === true ? style.colour : undefined),
    // A rule under or over a cell belongs to its own row, and an invalid rating has its dashes to itself.
    { growDown: !isRule, isAlone: ({ style }) => style.dashed === true },
  );
  const looks = new Map<string, { areas: readonly Rect[]; style: CellStyle; lines: Line[] }>();
  for (const [colour, areas] of colours) {
    for (const line of linesOf(facet === 'dashed' ? { dashed: true, colour } : { [facet]: colour })) {
      const drawn = areas.filter(({ rows, columns }) =>
        line.edge === 'InsideHorizontal' ? rows > 1 : line.edge === 'InsideVertical' ? columns > 1 : true,
      );
      if (drawn.length === 0) continue;
      const key = addressOf(drawn);
      const known = looks.get(key) ?? { areas: drawn, style: {}, lines: [] };
      known.lines.push(line);
      looks.set(key, known);
    }
  }
  return [...looks.values()];
}

const addressOf = (areas: readonly Rect[]): string => areas.map(rectAddress).join();

/** How cells of one value may come together in areas. */
interface Joining {
  readonly growDown: boolean;
  readonly isAlone: (cell: ModelCell) => boolean;
}

const freely: Joining = { growDown: true, isAlone: () => false };

/** A run of cells in one row, and the area that it may become. */
interface Run<V> {
  readonly value: V;
  readonly isAlone: boolean;
  area: Rect;
}

/** Gathers the cells that say something of themselves into areas, by what they say. */
function gather<V>(
  cells: Cells,
  valueOf: (cell: ModelCell) => V | undefined,
  { growDown, isAlone }: Joining = freely,
): ReadonlyMap<V, readonly Rect[]> {
  const done: Run<V>[] = [];
  /** Areas that end in the row above, by their first column. */
  let above = new Map<number, Run<V>>();
  cells.forEach((row, index) => {
    const next: typeof above = new Map();
    for (const run of runsOf(row, index, valueOf, isAlone)) {
      const { column, columns } = run.area;
      const upper = above.get(column);
      const joins = growDown && !run.isAlone && upper?.value === run.value && upper.area.columns === columns;
      if (joins && !upper.isAlone) {
        upper.area = { ...upper.area, rows: upper.area.rows + 1 };
        next.set(column, upper);
      } else {
        done.push(run);
        next.set(column, run);
      }
    }
    above = next;
  });
  const areas = new Map<V, Rect[]>();
  for (const { value, area } of done) {
    const known = areas.get(value);
    if (known === undefined) areas.set(value, [area]);
    else known.push(area);
  }
  return areas;
}

function runsOf<V>(
  row: readonly (ModelCell | undefined)[],
  index: number,
  valueOf: (cell: ModelCell) => V | undefined,
  isAlone: (cell: ModelCell) => boolean,
): Run<V>[] {
  const runs: Run<V>[] = [];
  row.forEach((cell, column) => {
    const value = cell && valueOf(cell);
    if (cell === undefined || value === undefined) return;
    const alone = isAlone(cell);
    const last = runs[runs.length - 1];
    const isNext = last?.value === value && last.area.column + last.area.columns === column;
    if (isNext && !alone && !last.isAlone) last.area = { ...last.area, columns: last.area.columns + 1 };
    else runs.push({ value, isAlone: alone, area: { row: index, column, rows: 1, columns: 1 } });
  });
  return runs;
}
