import type { AreaFills, ColourArea, SheetArea } from '../core/cells/sheetCells';

/** A cell's own colours, `#RRGGBB`. */
export interface CellColours {
  /** White is also no fill. */
  readonly fill: string;
  /** Of the letters; '' where it was not asked for. */
  readonly font: string;
  /** False where it was not asked for. */
  readonly struck: boolean;
}

/** What is wanted of cells beside their fills. */
export type WantedLooks = Pick<ColourArea, 'fonts' | 'struck'>;

/** Queues the loading of a range's own colours, and gives what reads them after the sync. */
export function loadColours(range: Excel.Range, { fonts, struck }: WantedLooks): () => CellColours[][] {
  const font = { ...(fonts && { color: true }), ...(struck && { strikethrough: true }) };
  const answer = range.getCellProperties({
    format: { fill: { color: true }, ...(fonts === true || struck === true ? { font } : {}) },
  });
  return () =>
    answer.value.map((row) =>
      row.map(({ format }) => ({
        fill: format?.fill?.color ?? '#FFFFFF',
        font: format?.font?.color ?? '',
        struck: format?.font?.strikethrough === true,
      })),
    );
}

/** Colours as the core takes them. */
export function areaFills(
  { sheet, area, fonts, struck }: SheetArea & WantedLooks,
  grid: readonly (readonly CellColours[])[],
): AreaFills {
  return {
    sheet,
    area,
    colours: grid.map((row) => row.map(({ fill }) => fill)),
    ...(fonts && { fonts: grid.map((row) => row.map(({ font }) => font)) }),
    ...(struck && { struck: grid.map((row) => row.map((cell) => cell.struck)) }),
  };
}
