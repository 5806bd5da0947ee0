import type { CellStyle, ModelCell } from '../core/papers/sheet/sheetModel';

/** What nearly every cell of a sheet says of itself, mostly the same. */
const facets = ['size', 'colour', 'vertical'] as const;

/**
 * The size, text colour and vertical alignment that most cells of a sheet share, so that they can be set once
 * for the whole sheet. One that a cell with content leaves unsaid is left out: it would change that cell.
 */
export function commonStyle(cells: readonly (readonly (ModelCell | undefined)[])[]): CellStyle {
  const common: Record<string, unknown> = {};
  const all = cells.flatMap((row) => row.filter((cell) => cell !== undefined));
  for (const facet of facets) {
    const counts = new Map<unknown, number>();
    for (const { style } of all) counts.set(style[facet], (counts.get(style[facet]) ?? 0) + 1);
    if (all.some(({ content, style }) => content !== '' && style[facet] === undefined)) continue;
    counts.delete(undefined);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most !== undefined) common[facet] = most[0];
  }
  return common;
}
