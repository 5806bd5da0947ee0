import type { CellStyle } from '../core/sheets/sheetModel';

/** Gives a range the look of a style; what the style does not say stays as it is. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.colour !== undefined) format.font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.dashed === true) {
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      drawRule(range, edge, 'Dash', style.colour ?? '#000000');
    }
  }
  if (style.rowRules !== undefined) {
    drawRule(range, 'InsideHorizontal', 'Continuous', style.rowRules);
    drawRule(range, 'EdgeBottom', 'Continuous', style.rowRules);
  }
  if (style.columnRules !== undefined) {
    drawRule(range, 'InsideVertical', 'Continuous', style.columnRules);
    drawRule(range, 'EdgeLeft', 'Continuous', style.columnRules);
  }
  if (style.ruleAbove !== undefined) drawRule(range, 'EdgeTop', 'Continuous', style.ruleAbove);
  if (style.ruleBelow !== undefined) drawRule(range, 'EdgeBottom', 'Continuous', style.ruleBelow);
}

function drawRule(
  range: Excel.Range,
  edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  style: 'Dash' | 'Continuous',
  colour: string,
): void {
  const border = range.format.borders.getItem(edge);
  border.style = style;
  border.color = colour;
  // A dashed line takes its weight from its style.
  if (style === 'Continuous') border.weight = 'Thin';
}
