import { groupBy } from '../../cells/groupBy';
import { isBlank, plain, textOf } from '../../cells/text';
import { isAreaTitle } from './areaTitle';
import type { FoundTable } from './foundTable';

/** Fewer actions may have an area each. */
const leastActions = 6;
/** Of so many actions an area each is no area: it parts nothing. */
const mostAreas = 0.75;

/**
 * Areas part the actions into groups. A column that says something else of nearly every action is no column of areas until
 * a person says so, whatever its heading: it is that of the aims.
 * @param isStated whether a person has said what a table's areas are
 */
export function withPartingAreas(
  tables: readonly FoundTable[],
  isStated: (table: FoundTable) => boolean,
): FoundTable[] {
  const keyOf = ({ columns: { area }, body, headings }: FoundTable): string =>
    area === undefined ? '' : (headings[area - body.column] ?? []).join('\n');
  // The sheets of one plan are judged together.
  const areasUnder = new Map(
    [...groupBy(tables, keyOf)].map(([key, alike]) => [key, alike.flatMap(areasOfActions)]),
  );
  return tables.map((table) => {
    const { area, ...others } = table.columns;
    const own = areasUnder.get(keyOf(table)) ?? [];
    if (area === undefined || isStated(table) || parts(own)) return table;
    const columns = others.improvement === undefined ? { ...others, improvement: area } : others;
    return { ...table, columns, mayHold: { ...table.mayHold, area: [area] } };
  });
}

function parts(areas: readonly string[]): boolean {
  const named = areas.filter((area) => area !== '');
  const isTitled = named.filter(isAreaTitle).length * 2 > named.length;
  return areas.length < leastActions || new Set(named).size < areas.length * mostAreas || isTitled;
}

/** What stands in the column of areas beside each action, as {@link plain} gives it; '' for a blank. */
function areasOfActions({ merged, body, columns: { action, area } }: FoundTable): string[] {
  if (action === undefined || area === undefined) return [];
  const areas: string[] = [];
  for (let row = body.row; row < body.row + body.rows; row++)
    if (!isBlank(merged.at(row, action))) areas.push(plain(textOf(merged.at(row, area))));
  return areas;
}
