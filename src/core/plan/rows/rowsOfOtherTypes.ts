import { joined } from '../../cells/joined';
import { valueAt } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { lowestHeading } from '../columns/lowestHeading';
import type { FoundTable } from '../tables/foundTable';

const saysType = /^(?:(?:raid|item|entry|log|record) )?(?:type|category|kind)$/;
const isAction = /^actions?$/;
const isOther =
  /^(?:risks?|issues?|decisions?|assumptions?|dependenc(?:y|ies)|opportunit(?:y|ies)|lessons?(?: learn(?:ed|t))?)$/;

interface OtherTypes {
  readonly rows: ReadonlySet<number>;
  /** What they are, as the table says it. */
  readonly types: readonly string[];
}

/** A log that says of each line whether it is an action, a decision or a risk: the rows that it says are no actions. */
export function rowsOfOtherTypes({ sheet, body, columns, headings }: FoundTable): OtherTypes {
  const own = new Set(Object.values(columns));
  const index = headings.findIndex(
    (levels, at) => !own.has(body.column + at) && saysType.test(lowestHeading(levels)),
  );
  const rows = new Set<number>();
  const types = new Set<string>();
  let hasActions = false;
  for (let row = body.row; index >= 0 && row < body.row + body.rows; row++) {
    const value = valueAt(sheet, row, body.column + index);
    if (isBlank(value)) continue;
    const text = plain(textOf(value));
    if (isAction.test(text)) hasActions = true;
    else if (isOther.test(text)) {
      rows.add(row);
      types.add(tidy(textOf(value)));
    } else return none;
  }
  return hasActions ? { rows, types: [...types] } : none;
}

const none: OtherTypes = { rows: new Set(), types: [] };

/** Says how many rows a table itself says are no actions. */
export function otherTypesSaid(table: FoundTable): string[] {
  const { rows, types } = rowsOfOtherTypes(table);
  if (rows.size === 0) return [];
  const words = joined(types.map((type) => `“${type}”`));
  return [
    rows.size === 1
      ? `1 row is ${words} by its type, and is no action`
      : `${rows.size} rows are ${words} by their type, and are no actions`,
  ];
}
