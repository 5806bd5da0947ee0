import { builtInFormats } from '../read/numberFormats';
import { attribute, child, children, numeric, parseXml, type XmlNode } from '../read/xmlTree';
import type { DifferentialStyle } from '../model/sheetParts';
import type { BorderEdge, Style } from '../model/style';
import type { StyleTable } from '../model/styleTable';
import { childElements } from './childElements';
import { appendToList } from './editChildren';
import { serializeXml } from './serializeXml';
import { element } from './xmlText';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Children of a font in the order in which Excel writes them. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const FIRST_OWN_FORMAT = 164;

/** A list of the file's, such as its fonts, to which new entries are appended once each. */
class EntryList {
  readonly added: string[] = [];
  private readonly known: string[];

  constructor(readonly nodes: readonly XmlNode[]) {
    this.known = nodes.map(serializeXml);
  }

  /** The number of an entry, which is appended where the file has none like it. */
  numberOf(xml: string): number {
    const found = this.known.indexOf(xml);
    if (found >= 0) return found;
    this.added.push(xml);
    return this.known.push(xml) - 1;
  }
}

const argb = (color: string) => `FF${color.slice(1)}`;

/** Appends looks to a workbook's styles part; a new look keeps every facet of the one that it was made from. */
export class StyleWriter {
  private readonly prefix: string;
  private readonly fonts: EntryList;
  private readonly fills: EntryList;
  private readonly borders: EntryList;
  private readonly xfs: EntryList;
  private readonly dxfs: EntryList;
  private readonly formats: Map<string, number>;
  private readonly newFormats: string[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly styles: StyleTable,
  ) {
    const root = parseXml(text);
    this.prefix = childElements(text).prefix;
    const list = (name: string, item: string) => new EntryList(children(child(root, name), item));
    this.fonts = list('fonts', 'font');
    this.fills = list('fills', 'fill');
    this.borders = list('borders', 'border');
    this.xfs = list('cellXfs', 'xf');
    this.dxfs = list('dxfs', 'dxf');
    this.formats = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));
    for (const node of children(child(root, 'numFmts'), 'numFmt')) {
      this.formats.set(attribute(node, 'formatCode') ?? '', numeric(node, 'numFmtId') ?? 0);
    }
  }

  /** The file's number of a look. */
  numberOf(index: number): number {
    if (index < this.styles.original) return index;
    const known = this.numbers.get(index);
    if (known !== undefined) return known;
    const number = this.xfs.numberOf(this.xf(index));
    this.numbers.set(index, number);
    return number;
  }

  /** The file's number of what a conditional format lays over a cell. */
  differentialNumberOf(style: DifferentialStyle): number {
    const p = this.prefix;
    const font = [
      style.bold === undefined ? '' : element(`${p}b`, style.bold ? {} : { val: false }),
      style.italic === undefined ? '' : element(`${p}i`, style.italic ? {} : { val: false }),
      style.strikethrough === undefined
        ? ''
        : element(`${p}strike`, style.strikethrough ? {} : { val: false }),
      style.underline === undefined ? '' : element(`${p}u`, { val: style.underline }),
      style.fontColor === undefined ? '' : element(`${p}color`, { rgb: argb(style.fontColor) }),
    ].join('');
    const fill =
      style.fill === undefined
        ? ''
        : element(
            `${p}fill`,
            {},
            element(`${p}patternFill`, {}, element(`${p}bgColor`, { rgb: argb(style.fill) })),
          );
    return this.dxfs.numberOf(element(`${p}dxf`, {}, (font && element(`${p}font`, {}, font)) + fill));
  }

  private formatNumber(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(code, number);
    this.newFormats.push(element(`${this.prefix}numFmt`, { numFmtId: number, formatCode: code }));
    return number;
  }

  private font(before: XmlNode | undefined, old: Style, style: Style): string {
    const p = this.prefix;
    const parts = new Map((before?.children ?? []).map((node) => [node.local, serializeXml(node)]));
    const put = (name: string, xml: string) => (xml ? parts.set(name, xml) : parts.delete(name));
    if (style.bold !== old.bold) put('b', style.bold ? `<${p}b/>` : '');
    if (style.italic !== old.italic) put('i', style.italic ? `<${p}i/>` : '');
    if (style.strikethrough !== old.strikethrough) put('strike', style.strikethrough ? `<${p}strike/>` : '');
    if (style.underline !== old.underline) {
      const single = style.underline === 'single' ? undefined : style.underline;
      put('u', style.underline === 'none' ? '' : element(`${p}u`, { val: single }));
    }
    if (style.fontSize !== old.fontSize || !before) put('sz', element(`${p}sz`, { val: style.fontSize }));
    if (style.fontColor !== old.fontColor) put('color', element(`${p}color`, { rgb: argb(style.fontColor) }));
    if (style.fontName !== old.fontName || !before) {
      put('name', element(`${p}name`, { val: style.fontName }));
      // A font of the theme, or of another family, would override the name.
      for (const name of ['scheme', 'family', 'charset']) parts.delete(name);
    }
    const sorted = [...parts].sort(([a], [b]) => fontOrder.indexOf(a) - fontOrder.indexOf(b));
    return element(`${p}font`, {}, sorted.map(([, xml]) => xml).join(''));
  }

  private fill(style: Style): string {
    const p = this.prefix;
    const { fill, pattern } = style;
    const colors =
      fill === null
        ? ''
        : pattern === 'solid'
          ? element(`${p}fgColor`, { rgb: argb(fill) }) + element(`${p}bgColor`, { indexed: 64 })
          : element(`${p}bgColor`, { rgb: argb(fill) });
    return element(`${p}fill`, {}, element(`${p}patternFill`, { patternType: pattern }, colors));
  }

  private border(before: XmlNode | undefined, old: Style, style: Style): string {
    const p = this.prefix;
    const side = (name: string, edge: BorderEdge): string => {
      const now = style.borders[edge];
      const was = old.borders[edge];
      const own =
        child(before, name) ?? child(before, name === 'left' ? 'start' : name === 'right' ? 'end' : name);
      if (own && now?.line === was?.line && now?.color === was?.color) return serializeXml(own);
      return now
        ? element(`${p}${name}`, { style: now.line }, element(`${p}color`, { rgb: argb(now.color) }))
        : element(`${p}${name}`);
    };
    const { diagonalUp, diagonalDown } = style.borders;
    const diagonal = side('diagonal', diagonalUp ? 'diagonalUp' : 'diagonalDown');
    return element(
      `${p}border`,
      { diagonalUp: diagonalUp ? true : undefined, diagonalDown: diagonalDown ? true : undefined },
      side('left', 'left') +
        side('right', 'right') +
        side('top', 'top') +
        side('bottom', 'bottom') +
        diagonal,
    );
  }

  private xf(index: number): string {
    const p = this.prefix;
    const style = this.styles.style(index);
    const base = this.styles.base(index);
    const old = this.styles.style(base);
    const before = this.xfs.nodes[base];
    const own = (name: string) => numeric(before, name) ?? 0;
    const changed = (...names: (keyof Style)[]) =>
      names.some((name) => JSON.stringify(style[name]) !== JSON.stringify(old[name]));

    const font = changed('fontName', 'fontSize', 'bold', 'italic', 'strikethrough', 'underline', 'fontColor');
    const fill = changed('fill', 'pattern');
    const border = changed('borders');
    const format = changed('numberFormat');
    const aligned = changed('horizontal', 'vertical', 'wrapText', 'indent', 'shrinkToFit', 'textOrientation');
    const secured = changed('locked', 'formulaHidden');
    const fontId = font
      ? this.fonts.numberOf(this.font(this.fonts.nodes[own('fontId')], old, style))
      : own('fontId');
    const fillId = fill ? this.fills.numberOf(this.fill(style)) : own('fillId');
    const borderId = border
      ? this.borders.numberOf(this.border(this.borders.nodes[own('borderId')], old, style))
      : own('borderId');

    const attributes: Record<string, string | number | boolean | undefined> = {
      ...before?.attributes,
      numFmtId: format ? this.formatNumber(style.numberFormat) : own('numFmtId'),
      fontId,
      fillId,
      borderId,
      quotePrefix: style.quotePrefix ? true : undefined,
    };
    if (format) attributes['applyNumberFormat'] = true;
    if (font) attributes['applyFont'] = true;
    if (fill) attributes['applyFill'] = true;
    if (border) attributes['applyBorder'] = true;
    if (aligned) attributes['applyAlignment'] = true;
    if (secured) attributes['applyProtection'] = true;

    const parts = (before?.children ?? [])
      .filter(({ local }) => local !== 'alignment' && local !== 'protection')
      .map(serializeXml);
    const alignment = aligned
      ? this.alignment(child(before, 'alignment'), style)
      : asText(child(before, 'alignment'));
    const protection = secured
      ? element(`${p}protection`, { locked: style.locked, hidden: style.formulaHidden ? true : undefined })
      : asText(child(before, 'protection'));
    return element(`${p}xf`, attributes, alignment + protection + parts.join(''));
  }

  private alignment(before: XmlNode | undefined, style: Style): string {
    const { horizontal, vertical, textOrientation } = style;
    const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    const attributes: Record<string, string | number | boolean | undefined> = {
      ...before?.attributes,
      horizontal:
        horizontal === 'General'
          ? undefined
          : horizontal === 'CenterAcrossSelection'
            ? 'centerContinuous'
            : lower(horizontal),
      vertical: vertical === 'Bottom' ? undefined : lower(vertical),
      textRotation:
        textOrientation === 180
          ? 255
          : textOrientation < 0
            ? 90 - textOrientation
            : textOrientation || undefined,
      wrapText: style.wrapText ? true : undefined,
      indent: style.indent || undefined,
      shrinkToFit: style.shrinkToFit ? true : undefined,
    };
    return Object.values(attributes).every((value) => value === undefined)
      ? ''
      : element(`${this.prefix}alignment`, attributes);
  }

  /** Whether anything was asked for that the file does not have. */
  get isChanged(): boolean {
    return this.result() !== this.text;
  }

  /** The styles part with everything that was asked for. */
  result(): string {
    const lists: [string, readonly string[]][] = [
      ['numFmts', this.newFormats],
      ['fonts', this.fonts.added],
      ['fills', this.fills.added],
      ['borders', this.borders.added],
      ['cellXfs', this.xfs.added],
      ['dxfs', this.dxfs.added],
    ];
    return lists.reduce((text, [name, items]) => appendToList(text, name, items, order), this.text);
  }
}

function asText(node: XmlNode | undefined): string {
  return node ? serializeXml(node) : '';
}
