/** A box with rounded corners, in pixels from the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}

/** Samples along each side of a pixel: straight edges stay crisp, corners are smoothed. */
const SAMPLES = 8;

export class Canvas {
  readonly pixels: Uint8Array;

  constructor(readonly size: number) {
    this.pixels = new Uint8Array(size * size * 4);
  }

  /** Paints a box in `#RRGGBB` over what is there; `null` rubs it out. */
  box(box: Box, colour: string | null): void {
    this.shape((x, y) => isInside(box, x, y), colour);
  }

  /** Paints whatever the test says is inside, by the pixels' coordinates; edges are smoothed. */
  shape(isIn: (x: number, y: number) => boolean, colour: string | null): void {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt((colour ?? '#000000').slice(at, at + 2), 16));
    for (let y = 0; y < this.size; y += 1) {
      for (let x = 0; x < this.size; x += 1) {
        const cover = coverage(isIn, x, y);
        if (cover > 0)
          this.blend((y * this.size + x) * 4, [red ?? 0, green ?? 0, blue ?? 0], cover, colour === null);
      }
    }
  }

  private blend(at: number, colour: number[], cover: number, rubOut: boolean): void {
    const before = (this.pixels[at + 3] ?? 0) / 255;
    if (rubOut) {
      this.pixels[at + 3] = Math.round(before * (1 - cover) * 255);
      return;
    }
    const after = cover + before * (1 - cover);
    colour.forEach((value, channel) => {
      const old = this.pixels[at + channel] ?? 0;
      this.pixels[at + channel] = Math.round((value * cover + old * before * (1 - cover)) / after);
    });
    this.pixels[at + 3] = Math.round(after * 255);
  }
}

/** How much of a pixel the shape covers, from 0 to 1. */
function coverage(isIn: (x: number, y: number) => boolean, x: number, y: number): number {
  let hits = 0;
  for (let down = 0; down < SAMPLES; down += 1) {
    for (let across = 0; across < SAMPLES; across += 1) {
      if (isIn(x + (across + 0.5) / SAMPLES, y + (down + 0.5) / SAMPLES)) hits += 1;
    }
  }
  return hits / (SAMPLES * SAMPLES);
}

function isInside({ x, y, width, height, radius }: Box, px: number, py: number): boolean {
  if (px < x || py < y || px > x + width || py > y + height) return false;
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}
