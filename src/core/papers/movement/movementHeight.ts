import { heightOfTexts } from '../sheet/textHeight';

/** The height that a row of texts of size 10 needs so that none is cut, in points. @param widths in characters */
export const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  heightOfTexts(texts.map((text, column) => ({ text, width: widths[column] ?? 1 })));
