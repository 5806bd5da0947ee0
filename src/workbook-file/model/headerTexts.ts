export type Side = 'L' | 'C' | 'R';
export const sides: readonly Side[] = ['L', 'C', 'R'];

/** The three texts of a header in the file's code (`&L…&C…&R…`); text before any mark is in the middle. */
export function splitHeader(code: string): Record<Side, string> {
  const parts: Record<Side, string> = { L: '', C: '', R: '' };
  let side: Side = 'C';
  for (const piece of code.match(/&[LCR]|&"[^"]*"|&.|[^&]+/gs) ?? []) {
    const mark = sides.find((name) => piece === `&${name}`);
    if (mark) side = mark;
    else parts[side] += piece;
  }
  return parts;
}
