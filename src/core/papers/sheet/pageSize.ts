/** Margins of every page, and what is kept free under them for the footer. In points. */
export const pageMargin = 28;
export const footerRoom = 14;

/** A4 landscape, in points. */
const paper = { width: 842, height: 595 };

/** The width of so many digits of the usual body font (7 pixels each, 5 for the margins), in points. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What programs differ in by the rounding of the scale, as a part of the page. */
const leeway = 0.02;

/** How much of rows goes on a page of A4 landscape that columns are fitted to the width of, in points. */
export function landscapeHeight(widths: readonly number[]): number {
  const width = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const scale = Math.min(1, (paper.width - 2 * pageMargin) / width);
  return ((paper.height - 2 * pageMargin - footerRoom) / scale) * (1 - leeway);
}
