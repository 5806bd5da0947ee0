import { cellAddress, rectAround, type Rect } from '../core/cells/address';
import type { CellStyle } from '../core/papers/sheet/sheetModel';
import { bytesOf } from './bytesOf';
import { bytesOfCall } from './requestBudget';
import type { SharedLook } from './sharedLooks';

/** What one call sets on the cells of an area, each its own; what a cell does not say stays as it is. */
export interface LookGrid {
  readonly area: Rect;
  readonly cells: Excel.SettableCellProperties[][];
}

/**
 * How large a grid may be in bytes, and how much longer a look may be in it than by its areas, where it takes five
 * calls and more. Excel fails beyond some 80,000 cells, by report, which these bytes are far below:
 * https://github.com/OfficeDev/office-js/issues/2564
 */
const small = { grid: 60_000, longer: 5 };
/** What a cell that says nothing takes. */
const bytesOfGap = bytesOf({}) + 1;

/**
 * Takes what few cells have of colours and fonts together as one grid, which is one call. The rest stays with its areas:
 * what many cells have; alignment and indents, which may depend on each other; and lines, which lie over each other. Of a
 * long sheet everything stays.
 */
export function lookGrid(looks: readonly SharedLook[]): {
  grid: LookGrid | null;
  rest: readonly SharedLook[];
} {
  const taken = looks.filter(isForGrid);
  const area = rectAround(taken.flatMap(({ areas }) => areas));
  const gaps = area.rows * area.columns * bytesOfGap;
  const bytes = taken.reduce((sum, look) => sum + bytesInGrid(look), gaps);
  if (taken.length === 0 || bytes > small.grid) return { grid: null, rest: looks };
  return { grid: { area, cells: cellsOf(area, taken) }, rest: looks.filter((look) => !taken.includes(look)) };
}

function isForGrid(look: SharedLook): boolean {
  const { areas, style, lines } = look;
  if (style.align !== undefined || style.indent !== undefined || lines.length > 0) return false;
  return bytesInGrid(look) <= (areas.length * bytesOfAddress + bytesOfCall) * small.longer;
}

/** As in `,B12:C14`. */
const bytesOfAddress = 8;

function bytesInGrid({ areas, style }: SharedLook): number {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells * bytesOf(propertiesOf(style));
}

function cellsOf(area: Rect, looks: readonly SharedLook[]): Excel.SettableCellProperties[][] {
  const styles = new Map<string, CellStyle>();
  for (const { areas, style } of looks)
    for (const one of areas)
      for (let row = one.row; row < one.row + one.rows; row++)
        for (let column = one.column; column < one.column + one.columns; column++) {
          const cell = cellAddress(row, column);
          styles.set(cell, { ...styles.get(cell), ...style });
        }
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const style = styles.get(cellAddress(area.row + row, area.column + column));
      return style === undefined ? {} : propertiesOf(style);
    }),
  );
}

/** A look in the words of a cell's properties; what it does not say is left out of them. */
function propertiesOf(style: CellStyle): Excel.SettableCellProperties {
  const { size, bold, underline, colour, fill, vertical, wrap } = style;
  const font = said({
    size,
    bold,
    underline: underline === undefined ? undefined : underline ? 'Single' : 'None',
    color: colour,
  });
  return {
    format: said({
      font: orNothing(font),
      fill: fill === undefined ? undefined : { color: fill },
      verticalAlignment: vertical,
      wrapText: wrap,
    }),
  };
}

const said = (facets: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(facets).filter(([, value]) => value !== undefined));

const orNothing = (facets: object): object | undefined =>
  Object.keys(facets).length === 0 ? undefined : facets;
