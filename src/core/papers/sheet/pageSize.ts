/**
 * Margins of every page, how far from the paper's edge the lines at its head and foot begin, which printers must reach,
 * and what the foot takes over the margin. In points.
 */
export const pageMargin = 22;
export const edgeRoom = 12;
export const footerRoom = 8;

/** Sheets of paper on their long side, in points. */
const papers = { A4: { width: 842, height: 595 }, A3: { width: 1191, height: 842 } } as const;
export type Paper = keyof typeof papers;

/** The width of so many digits of the usual body font (7 pixels each, 5 for the margins), in points. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Letters are 10 points or more, and no smaller than 9 on paper: LibreOffice draws columns wider than Excel by a twentieth. */
const leastScale = 0.965;
/** No column of words is narrower, whatever the others take. In characters. */
const leastWords = 7;

/** A column of a sheet: its width in characters, and whether it takes what room there is. */
export interface FittedColumn {
  readonly width: number;
  readonly flexible: boolean;
}

/**
 * Widths at which a sheet fills a page on its long side with letters of 9 points: columns of words share what the others
 * leave, in proportion. In characters.
 */
export function pageWidths(columns: readonly FittedColumn[], paper: Paper): number[] {
  const room = (papers[paper].width - 2 * pageMargin) / leastScale;
  const edges = columns.length * pointsOf(0);
  const sum = (flexible: boolean): number =>
    columns.reduce((all, column) => all + (column.flexible === flexible ? column.width : 0), 0);
  const left = (room - edges) / (pointsOf(1) - pointsOf(0)) - sum(false);
  const factor = left / Math.max(1, sum(true));
  return columns.map(({ width, flexible }) => (flexible ? Math.max(leastWords, width * factor) : width));
}

/** What programs differ in by the rounding of the scale, as a part of the page. */
const leeway = 0.02;

/** How much of rows goes on a page that columns are fitted to the width of, in points. */
export function pageHeight(
  widths: readonly number[],
  orientation: 'Landscape' | 'Portrait',
  paper: Paper,
): number {
  const { width: long, height: short } = papers[paper];
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const [across, down] = orientation === 'Landscape' ? [long, short] : [short, long];
  const scale = Math.min(1, (across - 2 * pageMargin) / width);
  return ((down - 2 * pageMargin - footerRoom) / scale) * (1 - leeway);
}
