import { isBlank, plain, textOf } from '../../cells/text';
import { firstText } from '../rows/firstText';
import type { FoundTable } from './foundTable';
import { filledCells } from './header';
import { rowsByAction } from './repeatedPlans';

/** Of fewer areas a row each may be what else is done for them. */
const leastAreas = 3;
/** A plan has so many actions for each of its areas. */
const leastEach = 2;

/**
 * The sheets that say one thing of each area of another sheet's plan, such as how it stands and what comes next, each with
 * the name of that sheet: their rows are no actions beside those.
 */
export function areaSummaries(tables: readonly FoundTable[]): ReadonlyMap<string, string> {
  const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
  const summaries = new Map<string, string>();
  for (const name of names) {
    const own = tables.filter(({ sheet }) => sheet.name === name);
    const [table] = own;
    if (own.length !== 1 || table === undefined) continue;
    const areas = areasOfRows(table);
    if (areas.length < leastAreas || new Set(areas).size < areas.length) continue;
    const whole = names.find((other) => other !== name && holdsAreas(tables, other, areas));
    if (whole !== undefined && !summaries.has(whole)) summaries.set(name, whole);
  }
  return summaries;
}

/** What stands in the column of areas beside each action; '' for a blank. */
function areasOfRows({ merged, body, columns }: FoundTable): string[] {
  const { action, area = columns.improvement } = columns;
  if (action === undefined || area === undefined) return [];
  const areas: string[] = [];
  for (let row = body.row; row < body.row + body.rows; row++)
    if (!isBlank(merged.at(row, action))) areas.push(plain(textOf(merged.at(row, area))));
  return areas;
}

/** Whether each of some areas is one of the plan on a sheet, which has several actions for each. */
function holdsAreas(tables: readonly FoundTable[], name: string, areas: readonly string[]): boolean {
  const own = tables.filter(({ sheet }) => sheet.name === name);
  if (rowsByAction(own).size < areas.length * leastEach) return false;
  const there = new Set(own.flatMap((table) => [...areasOfRows(table), ...bandsOf(table)]));
  return areas.every((area) => area !== '' && there.has(area));
}

/** The texts that have a row of the table to themselves. */
function bandsOf(table: FoundTable): string[] {
  const { sheet, body, columns } = table;
  if (columns.area !== undefined) return [];
  const bands: string[] = [];
  for (let row = body.row; row < body.row + body.rows; row++)
    if (filledCells(sheet, row, body.column, body.columns, 2) === 1) bands.push(plain(firstText(table, row)));
  return bands;
}
