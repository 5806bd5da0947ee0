import type { AreaFills, ColourArea, SheetArea } from '../core/cells/sheetCells';

/** A cell's own colours, `#RRGGBB`. */
export interface CellColours {
  /** White is also no fill. */
  readonly fill: string;
  /** Of the letters; '' where it was not asked for. */
  readonly font: string;
  /** False where it was not asked for. */
  readonly struck: boolean;
  /** How its number is written; '' where it was not asked for. */
  readonly format: string;
}

/** What is wanted of cells beside their fills. */
export type WantedLooks = Pick<ColourArea, 'fonts' | 'struck' | 'formats'>;

/** Queues the loading of a range's own colours, and gives what reads them after the sync. */
export function loadColours(
  range: Excel.Range,
  { fonts, struck, formats }: WantedLooks,
): () => CellColours[][] {
  const font = { ...(fonts && { color: true }), ...(struck && { strikethrough: true }) };
  const answer = range.getCellProperties({
    format: { fill: { color: true }, ...(fonts === true || struck === true ? { font } : {}) },
  });
  if (formats === true) range.load('numberFormat');
  return () =>
    answer.value.map((row, down) =>
      row.map(({ format }, across) => ({
        fill: format?.fill?.color ?? '#FFFFFF',
        font: format?.font?.color ?? '',
        struck: format?.font?.strikethrough === true,
        format: formats === true ? ((range.numberFormat as string[][])[down]?.[across] ?? '') : '',
      })),
    );
}

/** Colours as the core takes them. */
export function areaFills(
  { sheet, area, fonts, struck, formats }: SheetArea & WantedLooks,
  grid: readonly (readonly CellColours[])[],
): AreaFills {
  return {
    sheet,
    area,
    colours: grid.map((row) => row.map(({ fill }) => fill)),
    ...(fonts && { fonts: grid.map((row) => row.map(({ font }) => font)) }),
    ...(struck && { struck: grid.map((row) => row.map((cell) => cell.struck)) }),
    ...(formats && { formats: grid.map((row) => row.map(({ format }) => format)) }),
  };
}
