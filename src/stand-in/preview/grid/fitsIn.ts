import type { CSSProperties } from 'react';

const PADDING = 6;
let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Whether a number can be read in a cell of that width; Excel shows `###` where it cannot. */
export function fitsIn(text: string, width: number, box: CSSProperties): boolean {
  // Wide enough for any font: not worth measuring.
  return text.length * 11 < width || textWidth(text, box) <= width - PADDING + 2;
}

/** How wide a text is in its cell, in pixels; 0 where nothing can be measured. */
export function textWidth(text: string, { fontFamily, fontSize, fontWeight }: CSSProperties): number {
  const font = `${fontWeight ?? 400} ${String(fontSize)} ${String(fontFamily)}`;
  const key = `${font} ${text}`;
  let measured = widths.get(key);
  if (measured === undefined) {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return 0;
    pen.font = font;
    measured = pen.measureText(text).width;
    widths.set(key, measured);
  }
  return measured;
}
