/** Text of size 10 has about so many letters to each character of a column's width. */
const lettersPerCharacter = 1.12;
const lineHeight = 13.5;
const padding = 5;

/** The height that a row of texts of size 10 needs so that none is cut, in points. @param widths in characters */
export const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(1, ...texts.map((text, column) => linesOf(text, widths[column] ?? 1))) * lineHeight + padding;

/** How many lines a text takes in a column, words kept whole where they fit. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * lettersPerCharacter));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    lines += Math.ceil(used / room) - (used > 0 ? 1 : 0);
    if (used > room) used %= room;
  }
  return lines;
}
