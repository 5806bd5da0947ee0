import { isBlank, plain, textOf } from '../../cells/text';
import { kindsOfText } from '../columns/kindsOfText';
import { namesNoSubject } from '../values/period';
import { defaultKey, ratingWords } from '../values/ratingWords';
import { withoutGuessedArea } from './areaOrAim';
import type { FoundTable } from './foundTable';

const usualWords = ratingWords(defaultKey);
/** An area has so many actions, on average. */
const leastActionsOfOne = 2;

/**
 * A column left of the actions with nothing above it whose texts part these into groups, each merged over its rows, written
 * once or in every row, is that of the areas, where neither a column nor headings, a title or a subject's tab name them.
 */
export function withUnheadedAreas(tables: readonly FoundTable[]): FoundTable[] {
  const isOneSheet = new Set(tables.map(({ sheet }) => sheet.name)).size === 1;
  return tables.map((table) => {
    const { columns, sheet, areaSource, cards } = table;
    const isNamed = columns.area !== undefined || areaSource !== undefined || cards !== undefined;
    if (isNamed || !(isOneSheet || namesNoSubject(plain(sheet.name)))) return table;
    const area = unheadedColumns(table).find((column) => partsActions(table, column));
    return area === undefined
      ? table
      : withoutGuessedArea({ ...table, isAreaGuessed: true, columns: { ...columns, area } });
  });
}

function unheadedColumns({ sheet, columns, body, headings }: FoundTable): number[] {
  const serving = new Set(Object.values(columns));
  const found: number[] = [];
  for (let column = sheet.column; column < (columns.action ?? 0); column++) {
    const words = headings[column - body.column] ?? [];
    if (!serving.has(column) && words.every((word) => word === '')) found.push(column);
  }
  return found;
}

/** True where the texts of a column stand in one run of actions each, from the first action on. */
function partsActions({ merged, body, columns: { action } }: FoundTable, column: number): boolean {
  if (action === undefined) return false;
  const runs: string[] = [];
  let actions = 0;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const text = plain(textOf(merged.at(row, column)));
    const isAction = !isBlank(merged.at(row, action));
    // What stands there without an action is a title, which runs over from the column of the actions.
    if (text !== '' && !isAction) return false;
    if (!isAction) continue;
    actions++;
    if (text === '' && runs.length === 0) return false;
    if (text !== '' && text !== runs[runs.length - 1]) runs.push(text);
  }
  return (
    runs.length > 1 &&
    new Set(runs).size === runs.length &&
    actions >= runs.length * leastActionsOfOne &&
    runs.every(namesArea)
  );
}

const namesArea = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !usualWords.has(text) &&
  !namesNoSubject(text) &&
  !kindsOfText(text).some((kind) => kind === 'importance' || kind === 'person' || kind === 'verb');
