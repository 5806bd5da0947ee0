import type { CSSProperties } from 'react';

const PADDING = 6;
let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Whether a number can be read in a cell of that width; Excel shows `###` where it cannot. */
export function fitsIn(
  text: string,
  width: number,
  { fontFamily, fontSize, fontWeight }: CSSProperties,
): boolean {
  // Wide enough for any font: not worth measuring.
  if (text.length * 11 < width) return true;
  const font = `${fontWeight ?? 400} ${String(fontSize)} ${String(fontFamily)}`;
  const key = `${font} ${text}`;
  let measured = widths.get(key);
  if (measured === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return true;
    pen.font = font;
    measured = pen.measureText(text).width;
    widths.set(key, measured);
  }
  return measured <= width - PADDING + 2;
}
