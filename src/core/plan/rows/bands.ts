import type { RowKind } from './rowKind';
import type { FoundTable } from '../tables/foundTable';
import { headingText } from './areaOfRows';

/** The heading that stands above each row of a table; '' where none does. */
export function bandsOf(table: FoundTable, kinds: readonly RowKind[]): readonly string[] {
  let above = '';
  return kinds.map(
    (kind, index) => (above = kind === 'heading' ? headingText(table, table.body.row + index) : above),
  );
}
