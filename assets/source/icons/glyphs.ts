type Point = readonly [x: number, y: number];

/** Whether a point is inside a glyph, in units of the glyph's own square: 0 to 1 both ways. */
export type Glyph = (x: number, y: number) => boolean;

/** A plus sign whose arms are a fraction of its length. */
export const plus = (thick: number): Glyph => {
  const [from, to] = [(1 - thick) / 2, (1 + thick) / 2];
  const isArm = (along: number, across: number) => along >= 0 && along <= 1 && across >= from && across <= to;
  return (x, y) => isArm(x, y) || isArm(y, x);
};

export const tick: Glyph = polygon([
  [0, 0.52],
  [0.16, 0.36],
  [0.38, 0.58],
  [0.84, 0.1],
  [1, 0.26],
  [0.38, 0.9],
]);

export const bookmark: Glyph = polygon([
  [0.2, 0],
  [0.8, 0],
  [0.8, 1],
  [0.5, 0.7],
  [0.2, 1],
]);

/** A question mark: most of a ring, a stem below it, and a dot. */
export const question: Glyph = (x, y) => {
  const [centre, radius, thick] = [0.31, 0.25, 0.15];
  const [dx, dy] = [x - 0.5, y - centre];
  const away = Math.hypot(dx, dy);
  const isRing = Math.abs(away - radius) <= thick / 2 && !(dx < 0 && dy > 0);
  const isStem = Math.abs(dx) <= thick / 2 && y >= centre + radius - thick / 2 && y <= 0.72;
  const isDot = Math.hypot(dx, y - 0.9) <= 0.1;
  return isRing || isStem || isDot;
};

/** A glyph drawn pixel by pixel, for the smallest size; `#` is inside. */
export function pixels(rows: readonly string[]): Glyph {
  const size = rows.length;
  return (x, y) => rows[Math.floor(y * size)]?.[Math.floor(x * size)] === '#';
}

function polygon(points: readonly Point[]): Glyph {
  return (x, y) => {
    let isIn = false;
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    });
    return isIn;
  };
}
