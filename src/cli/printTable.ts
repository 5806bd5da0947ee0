/**
 * A table for a terminal. The first column is left-aligned, the others right; long headings are set on
 * two lines, so that a table of many counts fits.
 */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = heads.map((head) => {
    const space = head.indexOf(' ');
    return space === -1 || head === heads[0] ? ['', head] : [head.slice(0, space), head.slice(space + 1)];
  });
  const all = [lines.map(([upper = '']) => upper), lines.map(([, lower = '']) => lower), ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => lengthOf(row[column] ?? ''))));
  const printed = all.map((row) =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return column === 0 ? cell + room : room + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...printed.map((line) => line.length)));
  return [...printed.slice(0, 2), rule, ...printed.slice(2, -1), rule, ...printed.slice(-1)].join('\n');
}

const lengthOf = (text: string): number => Array.from(text).length;
