import type { Rating } from './rating';

/** Hues in degrees, both ends included. Yellow (53–74) and purple are nobody's rating. */
const hues: readonly { readonly rating: Rating; readonly from: number; readonly to: number }[] = [
  { rating: 'red', from: 342, to: 360 },
  { rating: 'red', from: 0, to: 16 },
  { rating: 'amber', from: 17, to: 52 },
  { rating: 'green', from: 75, to: 170 },
  { rating: 'blue', from: 185, to: 250 },
];

/** Below this a colour is a grey. From 0 to 1. */
const leastSaturation = 0.25;
/** Outside these it is near white or near black. From 0 to 1. */
const lightness = { least: 0.12, most: 0.94 };

/**
 * The rating that a fill colour stands for, by its hue, so that every council's own shade counts.
 * @param colour `#RRGGBB`
 * @returns null for white, grey, black, and colours that are no BRAG rating.
 */
export function fillRating(colour: string): Rating | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const spread = most - least;
  const light = (most + least) / 2;
  if (spread === 0 || light < lightness.least || light > lightness.most) return null;
  if (spread / (1 - Math.abs(2 * light - 1)) < leastSaturation) return null;
  const sixth = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  const hue = (sixth * 60 + 360) % 360;
  return hues.find(({ from, to }) => hue >= from && hue <= to)?.rating ?? null;
}
