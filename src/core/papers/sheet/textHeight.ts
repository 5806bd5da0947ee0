/** Letters of 10 points that fit the width of one digit of the usual body font, on the careful side. */
const lettersInWidth = 1.12;

/** How many lines a text takes in a column so many characters wide, broken between words; at least 1. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * lettersInWidth));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const { length } of paragraph.split(' ')) {
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      // A word longer than the line is cut.
      lines += Math.floor(Math.max(0, used - 1) / room);
      used = used > room ? used % room : used;
    }
  }
  return lines;
}
