import type { Field } from './columnWords';
import { plain } from '../cells/text';
import { isAreaTitle } from './areaTitle';
import { rowClassifier } from './classifyRow';
import type { FoundTable } from './foundTable';

/**
 * Decides what a column is whose heading can mean the area or the aim ("Objective", "Area"): the aim
 * where a heading row, the table's title or the tab names the area of the actions, else the area.
 */
export function withAreaOrAim(table: FoundTable, column: number): FoundTable {
  const columns = without(table.columns);
  const scores = without(table.scores);
  const score = table.scores.area ?? table.scores.improvement ?? 0;
  const asAim: FoundTable = {
    ...table,
    columns: { ...columns, improvement: column },
    scores: { ...scores, improvement: score },
  };
  return isAreaNamed(asAim) ? asAim : { ...table, columns: { ...columns, area: column }, scores: { ...scores, area: score } }; // prettier-ignore
}

function isAreaNamed(table: FoundTable): boolean {
  const { areaSource, titleArea, sheet, body } = table;
  if (areaSource !== undefined) return areaSource !== 'column';
  if (titleArea !== '' || isAreaTitle(plain(sheet.name))) return true;
  // A heading row names the areas only where one stands above the first action.
  const kindOf = rowClassifier(table, new Set());
  for (let row = body.row; row < body.row + body.rows; row++) {
    const kind = kindOf(row);
    if (kind === 'heading') return true;
    if (kind === 'action') return false;
  }
  return false;
}

/** All fields but the two that are to be decided. */
const without = <T>(fields: Readonly<Partial<Record<Field, T>>>): Partial<Record<Field, T>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'area' && field !== 'improvement'));
