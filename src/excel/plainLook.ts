const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Takes from a range what an earlier look has left on it, facet by facet: clearing its formats would take officers'
 * conditional formats and the marks of text along.
 */
export function plainLook(range: Excel.Range): void {
  const { format } = range;
  range.numberFormat = 'General' as unknown as string[][];
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = 'None';
  format.indentLevel = 0;
  format.horizontalAlignment = 'General';
  format.verticalAlignment = 'Bottom';
  format.wrapText = false;
  for (const edge of edges) format.borders.getItem(edge).style = 'None';
}
