import { valueAt, type CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { isAreaTitle, isTopAreaTitle } from '../tables/areaTitle';
import { isUnder, type RowKind } from './classifyRow';
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
export function areaOfRows(table: FoundTable, kinds: readonly RowKind[]): RowAreas {
  const column = areaColumn(table);
  if (column !== undefined) return { areas: columnAreas(table, kinds, column), source: 'column' };
  const fromTitle = table.areaSource === 'sheet name' ? '' : table.titleArea;
  const start = fromTitle === '' ? tidy(table.sheet.name) : fromTitle;
  const headings = table.areaSource === undefined || table.areaSource === 'headings';
  const areas = headings ? headingAreas(table, kinds, start) : kinds.map(() => start);
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
    if (text !== '' && (kind === 'action' || kind === 'heading' || kind === 'parent')) above = text;
    return text === '' ? above : text;
  });
}

function headingAreas(table: FoundTable, kinds: readonly RowKind[], start: string): string[] {
  if (!kinds.includes('heading')) return parentAreas(table, kinds, start);
  const texts = kinds.map((kind, index) =>
    kind === 'heading' ? headingText(table, table.body.row + index) : '',
  );
  const named = texts.map(plain);
  const hasTop = named.some(isTopAreaTitle);
  let above = start;
  /** The row of the last heading that named an area, with nothing but headings and blanks since. */
  let open = false;
  return kinds.map((kind, index) => {
    const text = texts[index] ?? '';
    const words = named[index] ?? '';
    if (kind === 'heading' && text !== '') {
      // Under "Priority 1" stands what it is about, or an aim of it: neither is an area.
      const isBelow = hasTop && !isTopAreaTitle(words) && (open || isAreaTitle(words));
      // "Completed actions" says how they stand, and not what they are about.
      if (!isBelow) above = saysStanding(text) ? '' : text;
      open = true;
    } else if (kind === 'action' || kind === 'parent') {
      open = false;
    }
    return above;
  });
}

/** Where no heading stands alone, "2 Delivery" above 2.1 and 2.2 is one, if there are several of its level. */
function parentAreas(table: FoundTable, kinds: readonly RowKind[], start: string): string[] {
  const { columns, body, sheet } = table;
  const referenceOf = (index: number): string =>
    columns.reference === undefined ? '' : textOf(valueAt(sheet, body.row + index, columns.reference)).trim();
  const tops: { readonly index: number; readonly reference: string }[] = [];
  for (const [index, kind] of kinds.entries()) {
    const reference = referenceOf(index);
    if (kind !== 'parent' || tops.some((top) => isUnder(reference, top.reference))) continue;
    tops.push({ index, reference });
  }
  if (tops.length < 2) return kinds.map(() => start);
  return kinds.map((_, index) => {
    const reference = referenceOf(index);
    const above = tops.filter((top) => top.index <= index).pop();
    const isOwn = above !== undefined && (reference === '' || isUnder(reference, above.reference));
    return isOwn ? headingText(table, body.row + above.index) : start;
  });
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
  // A row that sums up the tasks below it has more cells: its name is where theirs are.
  const own = columns.action === undefined ? '' : merged.at(row, columns.action);
  if (!isBlank(own)) return tidy(textOf(own));
  for (let column = body.column; column < body.column + body.columns; column++) {
    const value = merged.at(row, column);
    if (!isBlank(value)) return tidy(textOf(value));
  }
  return '';
}
