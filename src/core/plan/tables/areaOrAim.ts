import { plain } from '../../cells/text';
import { isAreaTitle } from './areaTitle';
import { rowClassifier } from '../rows/classifyRow';
import type { FoundTable } from './foundTable';

/**
 * Decides what a column is whose heading can mean the area or the aim ("Objective", "Area"): the aim
 * where a heading row, the table's title or the tab names the area of the actions, else the area.
 */
export function withAreaOrAim(table: FoundTable, column: number): FoundTable {
  const score = table.scores.area ?? table.scores.improvement ?? 0;
  const as = (field: 'area' | 'improvement'): FoundTable => ({
    ...table,
    columns: { ...without(table.columns), [field]: column },
    scores: { ...without(table.scores), [field]: score },
  });
  const asAim = as('improvement');
  return isAreaNamed(asAim) ? asAim : as('area');
}

/**
 * What only looks like a column of areas is none where a heading row, the table's title or the tab names them: it is
 * that of the aims, where a word of its heading says so much.
 */
export function withoutGuessedArea(table: FoundTable): FoundTable {
  const { area, ...others } = table.columns;
  if (area === undefined) return table;
  const isAim = !table.isAreaGuessed && others.improvement === undefined;
  const columns = isAim ? { ...others, improvement: area } : others;
  const parted = { ...table, columns };
  return isAreaNamed(parted) ? parted : table;
}

const without = <T extends object>(of: T): T =>
  Object.fromEntries(
    Object.entries(of).filter(([field]) => field !== 'area' && field !== 'improvement'),
  ) as T;

function isAreaNamed(table: FoundTable): boolean {
  const { areaSource, titleArea, sheet, body } = table;
  if (areaSource !== undefined) return areaSource !== 'column';
  if (titleArea !== '' || isAreaTitle(plain(sheet.name))) return true;
  // A heading row names the areas only where one stands above the first action.
  const { kindOf } = rowClassifier(table, new Set());
  for (let row = body.row; row < body.row + body.rows; row++) {
    const kind = kindOf(row);
    if (kind === 'heading') return true;
    if (kind === 'action') return false;
  }
  return false;
}
