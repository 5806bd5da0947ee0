import type { AreaFills, SheetArea } from '../core/cells/sheetCells';

/** A cell's own colours, `#RRGGBB`. */
export interface CellColours {
  /** White is also no fill. */
  readonly fill: string;
  /** Of the letters; '' where it was not asked for. */
  readonly font: string;
}

/** Queues the loading of a range's own colours, and gives what reads them after the sync. */
export function loadColours(range: Excel.Range, fonts: boolean): () => CellColours[][] {
  const answer = range.getCellProperties({
    format: { fill: { color: true }, ...(fonts ? { font: { color: true } } : {}) },
  });
  return () =>
    answer.value.map((row) =>
      row.map(({ format }) => ({
        fill: format?.fill?.color ?? '#FFFFFF',
        font: format?.font?.color ?? '',
      })),
    );
}

/** Colours as the core takes them. */
export function areaFills(
  { sheet, area }: SheetArea,
  grid: readonly (readonly CellColours[])[],
  fonts: boolean,
): AreaFills {
  const colours = grid.map((row) => row.map(({ fill }) => fill));
  return fonts
    ? { sheet, area, colours, fonts: grid.map((row) => row.map(({ font }) => font)) }
    : { sheet, area, colours };
}
