import type { ColourName } from '../values/rating';

/** Hues in degrees, from the first up to the second. Turquoise and pink are nobody's. */
const hues: readonly { readonly name: ColourName; readonly from: number; readonly to: number }[] = [
  { name: 'red', from: 342, to: 360 },
  { name: 'red', from: 0, to: 16.5 },
  { name: 'amber', from: 16.5, to: 52.5 },
  { name: 'yellow', from: 52.5, to: 75 },
  { name: 'green', from: 75, to: 170.5 },
  { name: 'blue', from: 185, to: 250.5 },
  { name: 'purple', from: 250.5, to: 320 },
];

/** Below this a colour is a grey. From 0 to 1. */
const leastSaturation = 0.25;
/** Outside these it is near white or near black. From 0 to 1. */
const lightness = { least: 0.12, most: 0.94 };

/**
 * The name of a colour by its hue, so that every council's own shade counts. Orange is amber.
 * @param colour `#RRGGBB`
 * @returns null for hues between those that have a name in a key
 */
export function colourName(colour: string): ColourName | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return null;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const spread = most - least;
  const light = (most + least) / 2;
  if (light > lightness.most) return 'white';
  if (light < lightness.least) return 'black';
  if (spread === 0 || spread / (1 - Math.abs(2 * light - 1)) < leastSaturation) return 'grey';
  const sixth = most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  const hue = (sixth * 60 + 360) % 360;
  return hues.find(({ from, to }) => hue >= from && hue < to)?.name ?? null;
}
