import {
  plainStyle,
  type Border,
  type BorderEdge,
  type HorizontalAlignment,
  type Style,
  type VerticalAlignment,
} from '../model/style';
import { resolveColor, type Palette } from './color';
import { builtInFormats } from './numberFormats';
import { attribute, child, children, flag, numeric, type XmlNode } from './xmlTree';

/** `center` to `Center`, `centerContinuous` to Office.js's `CenterAcrossSelection`. */
function alignmentName(value: string | undefined, fallback: string): string {
  if (value === undefined) return fallback;
  if (value === 'centerContinuous') return 'CenterAcrossSelection';
  return value.charAt(0).toUpperCase() + value.slice(1);
}

/** `#RRGGBB` of a colour element; undefined where it is absent or automatic. */
export function colorOf(node: XmlNode | undefined, palette: Palette): string | undefined {
  return resolveColor(
    {
      rgb: attribute(node, 'rgb'),
      theme: numeric(node, 'theme'),
      indexed: numeric(node, 'indexed'),
      tint: numeric(node, 'tint'),
    },
    palette,
  );
}

const isOn = (font: XmlNode, name: string) => {
  const node = child(font, name);
  return node !== undefined && flag(node, 'val', true);
};

function readFont(font: XmlNode, palette: Palette): Partial<Style> {
  const underline = child(font, 'u');
  return {
    fontName: attribute(child(font, 'name'), 'val') ?? plainStyle.fontName,
    fontSize: numeric(child(font, 'sz'), 'val') ?? plainStyle.fontSize,
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    strikethrough: isOn(font, 'strike'),
    underline: underline ? (attribute(underline, 'val') ?? 'single') : 'none',
    fontColor: colorOf(child(font, 'color'), palette) ?? '#000000',
  };
}

/** The fill's colour: the foreground of a pattern, else nothing; a gradient gives its first colour. */
function readFill(fill: XmlNode, palette: Palette): Partial<Style> {
  const pattern = child(fill, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (pattern && type !== 'none') {
    const shown = colorOf(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette);
    return { pattern: type, fill: shown ?? (type === 'solid' ? '#000000' : '#FFFFFF') };
  }
  const stop = child(child(fill, 'gradientFill'), 'stop');
  return stop ? { pattern: 'gradient', fill: colorOf(child(stop, 'color'), palette) ?? null } : {};
}

function readBorders(node: XmlNode, palette: Palette): Style['borders'] {
  const borders: Style['borders'] = {};
  const read = (edge: BorderEdge, name: string) => {
    const side =
      child(node, name) ?? child(node, name === 'left' ? 'start' : name === 'right' ? 'end' : name);
    const line = attribute(side, 'style');
    if (line && line !== 'none') {
      borders[edge] = { line, color: colorOf(child(side, 'color'), palette) ?? '#000000' } satisfies Border;
    }
  };
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) read(edge, edge);
  if (flag(node, 'diagonalUp')) read('diagonalUp', 'diagonal');
  if (flag(node, 'diagonalDown')) read('diagonalDown', 'diagonal');
  return borders;
}

/** The file counts 0–90 up and 91–180 down; 255 is stacked, which Office.js calls 180. */
function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The looks of a workbook's cells in the order of `cellXfs`, which is how cells count them. */
export function readStyles(root: XmlNode | undefined, palette: Palette): Style[] {
  const formats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((node) => [
      numeric(node, 'numFmtId'),
      attribute(node, 'formatCode'),
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, palette));
  const styles = children(child(root, 'cellXfs'), 'xf').map((xf): Style => {
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    const format = numeric(xf, 'numFmtId') ?? 0;
    return {
      ...plainStyle,
      ...fonts[numeric(xf, 'fontId') ?? 0],
      ...fills[numeric(xf, 'fillId') ?? 0],
      borders: borders[numeric(xf, 'borderId') ?? 0] ?? {},
      numberFormat: formats.get(format) ?? builtInFormats[format] ?? 'General',
      horizontal: alignmentName(attribute(alignment, 'horizontal'), 'General') as HorizontalAlignment,
      vertical: alignmentName(attribute(alignment, 'vertical'), 'Bottom') as VerticalAlignment,
      wrapText: flag(alignment, 'wrapText'),
      indent: numeric(alignment, 'indent') ?? 0,
      shrinkToFit: flag(alignment, 'shrinkToFit'),
      textOrientation: orientationOf(numeric(alignment, 'textRotation') ?? 0),
      locked: flag(protection, 'locked', true),
      formulaHidden: flag(protection, 'hidden'),
      quotePrefix: flag(xf, 'quotePrefix'),
    };
  });
  return styles.length ? styles : [plainStyle];
}
