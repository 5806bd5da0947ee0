import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { isAreaTitle, isTopAreaTitle } from '../tables/areaTitle';
import { tellsOfAbove } from '../tables/tellsOfAbove';
import { firstText } from './firstText';
import type { RowKind } from './rowKind';
import type { LevelOf } from './summaryRows';
import type { FoundTable } from '../tables/foundTable';
import type { AreaSource } from '../plan';
import { saysStanding } from '../values/standingWords';

/** The areas of a table's rows, and where they come from. */
export interface RowAreas {
  /** One text for each row, as the plan writes it; '' where an area is missing. */
  readonly areas: readonly string[];
  readonly source: AreaSource;
}

/**
 * The priority area of each row of a table: from its column (merged, or written once and blank below),
 * else from the heading row above, else from the table's title, else from the sheet's name.
 */
export function areaOfRows(table: FoundTable, kinds: readonly RowKind[], levelOf: LevelOf): RowAreas {
  const column = areaColumn(table);
  if (column !== undefined) return { areas: columnAreas(table, kinds, column), source: 'column' };
  const fromTitle = table.areaSource === 'sheet name' ? '' : table.titleArea;
  const start = fromTitle === '' ? tidy(table.sheet.name) : fromTitle;
  const headings = table.areaSource === undefined || table.areaSource === 'headings';
  const areas = headings ? headingAreas(table, kinds, start, levelOf) : kinds.map(() => start);
  // "Completed actions" alone parts a plan, and not into areas.
  const isHeaded =
    headings &&
    kinds.some((kind, index) => kind === 'action' && areas[index] !== start && areas[index] !== '');
  return {
    areas: isHeaded ? areas.map(oneSpelling()) : kinds.map(() => start),
    source: isHeaded ? 'headings' : fromTitle === '' ? 'sheet name' : 'title',
  };
}

const areaColumn = ({ areaSource, columns }: FoundTable): number | undefined =>
  areaSource === undefined || areaSource === 'column' ? columns.area : undefined;

function columnAreas(table: FoundTable, kinds: readonly RowKind[], column: number): string[] {
  const known = new Map<CellValue, string>();
  const spelling = oneSpelling();
  const own: string[] = [];
  const named = new Set<string>();
  let actions = 0;
  let filled = 0;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index];
    const value = table.merged.at(table.body.row + index, column);
    let area = known.get(value);
    if (area === undefined) known.set(value, (area = spelling(tidy(textOf(value)))));
    own.push(area);
    if (kind !== 'action') continue;
    actions++;
    if (area === '') continue;
    filled++;
    named.add(area);
  }
  // Written once and blank below, unless most actions have their own, or half of them and some the same: then a blank is a gap.
  if (filled * 2 > actions || (filled * 2 === actions && named.size < filled)) return own;
  let above = '';
  return kinds.map((kind, index) => {
    const text = own[index] ?? '';
    if (text !== '' && (kind === 'action' || kind === 'heading' || isParent(kind))) above = text;
    return text === '' ? above : text;
  });
}

function headingAreas(
  table: FoundTable,
  kinds: readonly RowKind[],
  start: string,
  levelOf: LevelOf,
): string[] {
  if (!kinds.includes('heading')) return parentAreas(table, kinds, start, levelOf);
  const texts = kinds.map((kind, index) =>
    kind === 'heading' ? headingText(table, table.body.row + index) : '',
  );
  const named = texts.map(plain);
  const hasTop = named.some(isTopAreaTitle);
  let above = start;
  /** The words of the last heading that named an area, with nothing but headings and blanks since. */
  let open: string | null = null;
  return kinds.map((kind, index) => {
    const text = texts[index] ?? '';
    const words = named[index] ?? '';
    if (kind === 'heading' && text !== '') {
      // Under "Priority 1" stands what it is about, or an aim of it: neither is an area.
      const isBelow =
        (hasTop && !isTopAreaTitle(words) && (open !== null || isAreaTitle(words))) ||
        (open !== null && !isAreaTitle(words) && (isAreaTitle(open) || tellsOfAbove(words)));
      // "Completed actions" says how they stand, and not what they are about.
      if (!isBelow) above = saysStanding(text) ? '' : text;
      if (!isBelow || open === null) open = words;
    } else if (kind === 'action' || isParent(kind)) {
      open = null;
    }
    return above;
  });
}

const isParent = (kind: RowKind | undefined): boolean => kind === 'parent' || kind === 'summary';

/**
 * Where no heading stands alone, "2 Delivery" above 2.1 and 2.2 is one, of the outermost level that has several: what
 * stands over all of them is the plan.
 */
function parentAreas(
  table: FoundTable,
  kinds: readonly RowKind[],
  start: string,
  levelOf: LevelOf,
): string[] {
  const { body } = table;
  const open: { readonly level: number; readonly text: string }[] = [];
  /** For each row, the parents over it, from the outermost; those of a parent begin with itself. */
  const over = kinds.map((kind, index) => {
    const row = body.row + index;
    const level = levelOf(row);
    if (level !== null) while ((open[open.length - 1]?.level ?? -1) >= level) open.pop();
    if (isParent(kind) && level !== null) open.push({ level, text: headingText(table, row) });
    return [...open];
  });
  const deepest = Math.max(0, ...over.map((above) => above.length));
  const depth = Array.from({ length: deepest }, (_, at) => at).find(
    (at) => over.filter((above, index) => above.length === at + 1 && isParent(kinds[index])).length > 1,
  );
  if (depth === undefined) return kinds.map(() => start);
  return over.map((above) => (above[depth] ?? above[above.length - 1])?.text ?? start);
}

/** Gives areas the name by which they are first spelt. */
function oneSpelling(): (area: string) => string {
  const byText = new Map<string, string>();
  const byWords = new Map<string, string>();
  return (area) => {
    let name = byText.get(area);
    if (name === undefined) {
      const words = plain(area);
      name = byWords.get(words) ?? area;
      byWords.set(words, name);
      byText.set(area, name);
    }
    return name;
  };
}

/** The first words of a heading's row. */
export function headingText(table: FoundTable, row: number): string {
  const { body, columns, merged } = table;
  const first = firstText(table, row);
  // "Objective 2" beside what it is about, as the title above the table has it.
  if (isAreaTitle(plain(first))) return tidy(first);
  // A row that sums up the tasks below it has more cells: its name is where theirs are.
  const own = columns.action === undefined ? '' : merged.at(row, columns.action);
  if (!isBlank(own)) return tidy(textOf(own));
  for (let column = body.column; column < body.column + body.columns; column++) {
    const value = merged.at(row, column);
    if (!isBlank(value)) return tidy(textOf(value));
  }
  return '';
}
