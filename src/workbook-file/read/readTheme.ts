import { defaultPalette } from './color';
import { attribute, descendant, parseXml } from './xmlTree';

/** Colours in the order in which cells count them; the file has dark before light. */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours as `RRGGBB`; Office's own where the theme is silent. */
export function readTheme(text: string): string[] {
  const scheme = descendant(parseXml(text), 'clrScheme');
  return order.map((name, index) => {
    const color = descendant(scheme, name)?.children[0];
    const value =
      attribute(color, 'lastClr') ?? (color?.local === 'srgbClr' ? attribute(color, 'val') : undefined);
    return value?.toUpperCase() ?? defaultPalette.theme[index] ?? '000000';
  });
}
