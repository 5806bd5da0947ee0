import type { CellStyle } from '../core/papers/sheet/sheetModel';

/** A line that a style draws along one edge of an area, or between its rows or columns. */
export interface Line {
  readonly edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
  readonly style: 'Dash' | 'Continuous';
  readonly colour: string;
  /** A thin or a dashed line takes its weight from its style, where none was before. */
  readonly weight?: 'Thick';
}

/** Gives a range the look of a style; what the style does not say stays as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  applyFormat(range.format, style, linesOf(style));
}

/** Gives a range, or several, the look of a style but for its number format and lines, and draws lines. */
export function applyFormat(format: Excel.RangeFormat, style: CellStyle, lines: readonly Line[] = []): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const { edge, style: dash, colour, weight } of lines) {
    const border = format.borders.getItem(edge);
    border.style = dash;
    border.color = colour;
    if (weight !== undefined) border.weight = weight;
  }
}

/** Around a group of chips stand cells without a fill. */
const betweenChips = ['InsideHorizontal', 'InsideVertical'] as const;

/** The lines of a style, in the order in which they are drawn: a later one lies over an earlier one. */
export function linesOf(style: CellStyle): Line[] {
  const { dashed, parted, rowRules, columnRules, ruleAbove, ruleBelow } = style;
  const lines = (colour: string | undefined, ...edges: Line['edge'][]): Line[] =>
    colour === undefined ? [] : edges.map((edge) => ({ edge, style: 'Continuous', colour }));
  const round =
    dashed === true ? lines(style.colour ?? '#000000', 'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight') : [];
  return [
    ...round.map(({ edge, colour }): Line => ({ edge, colour, style: 'Dash' })),
    ...lines(rowRules, 'InsideHorizontal', 'EdgeBottom'),
    ...lines(columnRules, 'InsideVertical', 'EdgeLeft'),
    ...lines(ruleAbove, 'EdgeTop'),
    ...lines(ruleBelow, 'EdgeBottom'),
    ...lines(parted, ...betweenChips).map((line): Line => ({ ...line, weight: 'Thick' })),
  ];
}
