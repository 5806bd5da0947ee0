/** Points in a pixel at 96 dots an inch. */
const POINTS_PER_PIXEL = 0.75;
/** EMU in a point. */
export const EMU_PER_POINT = 12_700;
export const POINTS_PER_INCH = 72;
/** Pixels of a digit in the default font, Calibri 11. */
const DIGIT = 7;

/** A column's width in points, from the file's characters (with padding). */
export function widthToPoints(characters: number): number {
  return Math.floor(characters * DIGIT + 0.5) * POINTS_PER_PIXEL;
}

/** The file's width of a column, in characters, for a width in points. */
export function pointsToWidth(points: number): number {
  return Math.floor((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}
