import { bytesOf } from './bytesOf';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import type { StyleArea } from './styleAreas';
import { applyStyle } from './applyStyle';

/** With more areas than this in one column, a grid of its cells' colours is the shorter request. */
const mostApart = 8;
/** Cells of one grid: small enough to share a request with others. */
const mostInGrid = 10_000;

/** Queues the colours of cells; columns in which they change from row to row, such as ratings, as grids. */
export async function paintColours(
  sheet: Excel.Worksheet,
  areas: readonly StyleArea[],
  budget: RequestBudget,
): Promise<void> {
  const parted = areas.flatMap(byColumn);
  const columns = new Map<number, StyleArea[]>();
  for (const area of parted) {
    const { column, columns: wide } = area.area;
    if (wide > 1) continue;
    const own = columns.get(column);
    if (own === undefined) columns.set(column, [area]);
    else own.push(area);
  }
  const grids = [...columns.values()].filter((column) => column.length > mostApart);
  const inGrids = new Set(grids.flat());
  for (const { area, style } of parted.filter((area) => !inGrids.has(area))) {
    await budget.take((1 + Object.keys(style).length) * bytesOfCall);
    applyStyle(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), style);
  }
  for (const column of grids) await paintColumn(sheet, column, budget);
}

/** Ratings that stand beside each other and are the same, such as progress and impact, are two columns. */
function byColumn({ area, style }: StyleArea): StyleArea[] {
  if (area.columns > 2) return [{ area, style }];
  return Array.from({ length: area.columns }, (_, index) => ({
    area: { ...area, column: area.column + index, columns: 1 },
    style,
  }));
}

async function paintColumn(
  sheet: Excel.Worksheet,
  areas: readonly StyleArea[],
  budget: RequestBudget,
): Promise<void> {
  const column = areas[0]?.area.column ?? 0;
  const cells = new Map<number, Excel.SettableCellProperties>();
  for (const { area, style } of areas) {
    const { fill, colour } = style;
    const format = {
      ...(fill === undefined ? {} : { fill: { color: fill } }),
      ...(colour === undefined ? {} : { font: { color: colour } }),
    };
    for (let row = area.row; row < area.row + area.rows; row++) cells.set(row, { format });
  }
  const rows = [...cells.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  for (let row = first; row <= last; row += mostInGrid) {
    const count = Math.min(mostInGrid, last - row + 1);
    const grid = Array.from({ length: count }, (_, index) => [cells.get(row + index) ?? {}]);
    await budget.take(bytesOf(grid));
    sheet.getRangeByIndexes(row, column, count, 1).setCellProperties(grid);
  }
}
