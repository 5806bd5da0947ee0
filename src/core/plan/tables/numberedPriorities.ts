import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { kindsOfText } from '../columns/kindsOfText';
import type { FoundTable } from './foundTable';

/** "Priority 1: Homes", "Priority area 2 – Health", "Priority 3". */
const numbered = /^(?:strategic |key )?priority (?:(?:area|theme) )?(?:no\.? ?)?(\d{1,2})\b[\s:.–—-]*(.*)$/;
/** So many of a column's numbers are named, where they are those of areas. */
const leastNamed = 2;

/**
 * A column that numbers the actions by priority is that of the areas where the workbook names these priorities: in a
 * title, a list or on tabs. Else the numbers may say how important each action is.
 */
export function withNumberedPriorities(
  tables: readonly FoundTable[],
  sheets: readonly SheetCells[],
): FoundTable[] {
  // All texts of the workbook are looked through, once, and only where a column may be meant.
  let named: ReadonlySet<string> | undefined;
  return tables.map((table) => {
    const { area: candidates = [], ...mayHold } = table.mayHold;
    const column = candidates.find((one) => {
      const numbers = [...numbersIn(table, one)];
      if (numbers.length < leastNamed) return false;
      const known = (named ??= namedPriorities(sheets));
      return numbers.filter((number) => known.has(number)).length >= leastNamed;
    });
    return column === undefined ? table : { ...table, mayHold, columns: { ...table.columns, area: column } };
  });
}

/** The numbers of a column that holds nothing else; none of any other. */
function numbersIn({ sheet, body }: FoundTable, column: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = body.row; row < body.row + body.rows; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    const text = plain(textOf(value));
    if (!/^\d{1,2}$/.test(text)) return new Set();
    found.add(text);
  }
  return found;
}

/** The numbers of the priorities that a workbook names, other than by how important they are. */
function namedPriorities(sheets: readonly SheetCells[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string, beside: string, isTab = false): void => {
    const [, number, own = ''] = numbered.exec(plain(text)) ?? [];
    if (number === undefined) return;
    const name = own === '' ? beside : own;
    if (isTab ? own === '' || isName(own) : isName(name)) found.add(number);
  };
  for (const { name, values } of sheets) {
    add(name, '', true);
    for (const cells of values) {
      for (const [index, value] of cells.entries())
        if (typeof value === 'string') add(value, textOf(cells[index + 1] ?? ''));
    }
  }
  return found;
}

const isName = (text: string): boolean => /\p{L}/u.test(text) && !kindsOfText(text).includes('importance');
