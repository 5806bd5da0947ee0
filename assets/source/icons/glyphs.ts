/** A sign in a square of one unit, as the data of an SVG path. */
export type Glyph = string;

/** A plus sign whose arms are a fraction of its length. */
export function plus(thick: number): Glyph {
  const from = (1 - thick) / 2;
  return `M${from} 0h${thick}v1h${-thick}z M0 ${from}h1v${thick}h-1z`;
}

export const tick: Glyph = 'M0 .52 .16 .36 .38 .58 .84 .1 1 .26 .38 .9z';

export const bookmark: Glyph = 'M.2 0H.8V1L.5 .7 .2 1z';

/** A question mark: most of a ring, a stem below it, and a dot. */
export const question: Glyph =
  'M.175 .31a.325 .325 0 1 1 .4 .316V.72h-.15V.485H.5a.175 .175 0 1 0-.175-.175z M.4 .9a.1 .1 0 1 0 .2 0a.1 .1 0 1 0-.2 0z';

/** A sign set pixel by pixel, for the smallest sizes; `#` is inside. */
export function pixels(rows: readonly string[]): Glyph {
  const side = 1 / rows.length;
  return rows
    .flatMap((row, y) =>
      Array.from(row, (pixel, x) =>
        pixel === '#' ? `M${x * side} ${y * side}h${side}v${side}h${-side}z` : '',
      ),
    )
    .join('');
}
