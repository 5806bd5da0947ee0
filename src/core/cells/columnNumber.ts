/** The number of a column from its letters: `A` is 0, `AA` 26. For letters only, in any case. */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
