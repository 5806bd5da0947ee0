/** The standard indexed colours (ECMA-376 18.8.27); 0–7 repeat 8–15. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const indexed = (
  `${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF ` +
  '660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC ' +
  'FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 ' +
  '003300 333300 993300 993366 333399 333333 000000 FFFFFF'
).split(' ');

const defaultTheme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** What colours a file's references mean. */
export interface Palette {
  /** `RRGGBB` by theme index: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
  theme: readonly string[];
  indexed: readonly string[];
}

export const defaultPalette: Palette = { theme: defaultTheme, indexed };

/** Lightens (towards 1) or darkens (towards -1) a colour as Excel does: in lightness, hue and saturation kept. */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spread = high - low;
  const lightness = (high + low) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const hue = spread === 0 ? 0 : sector * 60;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = saturation * Math.min(target, 1 - target);
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    const value = target - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** How a file points at a colour. */
export interface ColorReference {
  rgb?: string | undefined;
  theme?: number | undefined;
  indexed?: number | undefined;
  tint?: number | undefined;
}

/** `#RRGGBB` of a reference; undefined for "automatic" and for what is not understood. */
export function resolveColor(reference: ColorReference, palette: Palette): string | undefined {
  const { rgb, theme, tint } = reference;
  let found: string | undefined;
  if (rgb !== undefined) found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb)?.[1];
  else if (theme !== undefined) found = palette.theme[theme];
  else if (reference.indexed !== undefined) found = palette.indexed[reference.indexed];
  return found && `#${tint ? tinted(found, tint) : found.toUpperCase()}`;
}
