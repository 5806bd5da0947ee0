/**
 * How wide the letters from space to tilde are in Calibri, the usual body font, in 2048ths of its size; other common body
 * fonts differ little in what they take of a digit. From the font's metrics.
 */
// prettier-ignore
const letterWidths = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791,
  1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949,
  1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356,
  1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020,
  596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080,
  1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
];
const digit = 1038;
/** Letters beyond these are taken for wide ones: no text is cut for it. */
const widest = 1854;
/** The size of the usual body font, which columns are measured in; in points. */
const bodySize = 11;
/** Programs and printers round differently, each a little. */
const leeway = 1.025;

/** Lines of 10 points, and the room above and under them, in points. */
const lineHeight = 12.75;
const rowRoom = 3;
const usualSize = 10;

/** The width of a letter of one point, in digits of one point. */
const widthOf = (letter: string): number =>
  (letterWidths[letter.charCodeAt(0) - 32] ?? (/\p{L}/u.test(letter) ? digit * 1.1 : widest)) / digit;

/**
 * How many lines a text takes in a column, broken between words; at least 1.
 * @param width of the column, in characters
 * @param size of the letters, in points
 */
export function linesIn(text: string, width: number, size = usualSize): number {
  const room = Math.max(1, width);
  const scale = (size / bodySize) * leeway;
  const space = widthOf(' ') * scale;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      let own = 0;
      for (const letter of word) own += widthOf(letter) * scale;
      if (used > 0 && used + space + own > room) {
        lines++;
        used = 0;
      }
      used += own + (used > 0 ? space : 0);
      // A word longer than the line is cut.
      while (used > room) {
        lines++;
        used -= room;
      }
    }
  }
  return lines;
}

/** A text and the width of the column that it stands in, in characters. */
export interface TextInColumn {
  readonly text: string;
  readonly width: number;
}

/** How high a row must be for all of its texts to show in full, in points. @param size of the letters, in points */
export const heightOfTexts = (texts: readonly TextInColumn[], size = usualSize): number =>
  texts.reduce((most, { text, width }) => Math.max(most, linesIn(text, width, size)), 1) *
    lineHeight *
    (size / usualSize) +
  rowRoom;
