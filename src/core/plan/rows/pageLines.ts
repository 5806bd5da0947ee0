import { plain } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { firstText } from './firstText';

/** A foot has no more lines between itself and the headings of the next page: a title and what stands under it. */
const linesBetween = 3;

/**
 * The rows at the foot of each page of a table whose headings come again: a text alone above these and at the table's
 * end, the same each time but for its numbers, as "Page 2 of 3".
 */
export function pageLines(table: FoundTable, repeats: (row: number) => boolean): ReadonlySet<number> {
  const { sheet, body } = table;
  const end = body.row + body.rows;
  const filled = (row: number): number => filledCells(sheet, row, body.column, body.columns, 2);
  const feet = new Map<string, { readonly rows: number[]; readonly ends: Set<'page' | 'table'> }>();
  for (let row = body.row; row < end; row++) {
    if (filled(row) !== 1 || repeats(row)) continue;
    const text = plain(firstText(table, row));
    const constant = text.replace(/\d+/g, '#');
    const what = constant === text ? null : endsWhat(row);
    if (what === null) continue;
    const foot = feet.get(constant) ?? { rows: [], ends: new Set() };
    foot.rows.push(row);
    foot.ends.add(what);
    feet.set(constant, foot);
  }
  const isFoot = ({ ends }: { readonly ends: ReadonlySet<string> }): boolean => ends.size > 1;
  return new Set([...feet.values()].filter(isFoot).flatMap(({ rows }) => rows));

  function endsWhat(row: number): 'page' | 'table' | null {
    let lines = 0;
    for (let next = row + 1; next < end; next++) {
      if (repeats(next)) return 'page';
      lines += filled(next) > 0 ? 1 : 0;
      if (filled(next) > 1 || lines >= linesBetween) return null;
    }
    return 'table';
  }
}
