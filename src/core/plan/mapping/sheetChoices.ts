import { isBlank, oneLine, textOf, tidy } from '../../cells/text';
import type { PlanOutline } from '../outlinePlan';
import type { ColumnHeading } from '../plan';

/** A sheet that a person may point at where no plan was found, with the rows that may be its headings. */
export interface SheetChoice {
  readonly name: string;
  /** Rows of text near the top, from 0, with the words in their columns. */
  readonly rows: readonly { readonly row: number; readonly headings: readonly ColumnHeading[] }[];
  /** The row that is most like a plan's headings; null where none is. */
  readonly likely: number | null;
}

/** Headings are looked for so far down, in rows that have words. */
const rowsSearched = 30;
/** In characters: enough to know a heading by. */
const longestShown = 50;

/** What a person can choose from to say where the plan is; hidden sheets and our own are left out. */
export function sheetChoices({ cells, closest }: PlanOutline): SheetChoice[] {
  return cells.sheets.flatMap(({ name, hidden, ours, row: top, column: left, values }) => {
    if (hidden || ours) return [];
    const rows = values.slice(0, rowsSearched).flatMap((cellsOfRow, index) => {
      const headings = cellsOfRow.flatMap((value, at): ColumnHeading[] =>
        typeof value !== 'string' || isBlank(value)
          ? []
          : [{ column: left + at, heading: oneLine(tidy(textOf(value)), longestShown) }],
      );
      return headings.length < 2 ? [] : [{ row: top + index, headings }];
    });
    return rows.length === 0 ? [] : [{ name, rows, likely: closest.get(name)?.row ?? null }];
  });
}
