import { valueAt } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import type { Serial } from '../../cells/serialDate';
import { saysArchived } from '../tables/earlierPlans';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { leastActions, leastShare } from '../tables/repeatedPlans';
import { month } from '../values/monthNames';
import { readReportingPeriod } from '../values/reportingPeriod';
import { firstText } from './firstText';

/** Rows of one table that have the same actions as those above them. */
interface Copies {
  /** The rows that do not count; none where both do. */
  readonly rows: ReadonlySet<number>;
  /** What stands over the copy, which heads no area. */
  readonly titles: ReadonlySet<number>;
  /** The first and last row of the copy below. */
  readonly first: number;
  readonly last: number;
  /** What counts: what stands above, what stands below, or both, as nothing says that they are one plan. */
  readonly counts: 'above' | 'below' | 'both';
}

const aDay = new RegExp(
  `\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\b${month}\\b[ -]?(?:20)?\\d\\d|\\bq[1-4] (?:20)?\\d\\d(?:[/-]\\d\\d)?`,
);
/** "Last month", "Position at" and the like; a day alone tells as much. */
const saysWhen =
  /^(?:last|prior) (?:month|quarter|term|year|time|meeting|board)\b|\b(?:version|copy|before)\b/;

const dayIn = (text: string): Serial | null => {
  const [found] = aDay.exec(text) ?? [];
  return found === undefined ? null : (readReportingPeriod(found, false)?.last ?? null);
};

/**
 * The plan pasted again below itself on one sheet, with other ratings perhaps: after a gap, a title or the headings come
 * the same actions, of the same areas. The one with the later day in its title counts, else the one above. Under a title that
 * says something else, such as another school, the actions are its own.
 */
export function copiesBelow(table: FoundTable): Copies | null {
  const { sheet, body, columns, headings, headerRow } = table;
  const { action } = columns;
  if (action === undefined) return null;
  const end = body.row + body.rows;
  const named = (['reference', 'area', 'improvement', 'action'] as const).flatMap(
    (field) => columns[field] ?? [],
  );
  const heads = new Set(headings.flat().filter((word) => word !== ''));
  const rows: number[] = [];
  for (let row = body.row; row < end; row++) {
    const text = valueAt(sheet, row, action);
    if (isBlank(text) || heads.has(plain(textOf(text)))) continue;
    if (filledCells(sheet, row, body.column, body.columns, 2) < 2) continue;
    rows.push(row);
  }
  const isApart = (index: number): boolean => (rows[index] ?? 0) - (rows[index - 1] ?? rows[index] ?? 0) > 1;
  // A copy stands apart from what is above it: most tables need not be compared with themselves.
  if (!rows.some((_, index) => isApart(index))) return null;
  const names = rows.map((row) => ({
    row,
    name: named.map((column) => plain(textOf(valueAt(sheet, row, column)))).join('\n'),
  }));
  const at = firstOfCopy();
  if (at === null) return null;
  const [over, start] = [names[at - 1]?.row ?? body.row, names[at]?.row ?? end];
  const above: string[] = [];
  for (let row = sheet.row; row < headerRow; row++) {
    const cells = sheet.values[row - sheet.row] ?? [];
    above.push(...cells.filter((value) => !isBlank(value)).map((value) => plain(textOf(value))));
  }
  const known = new Set([...heads, ...above, ...textsOf(body.row, over).map(({ text }) => text)]);
  const titles = textsOf(over + 1, start);
  const isOfTime = (text: string): boolean =>
    dayIn(text) !== null || saysArchived(text) || saysWhen.test(text);
  const isOneMore = [...titles, ...textsOf(start, end)].every(
    ({ text }) => known.has(text) || isOfTime(text),
  );
  const dayOf = (texts: readonly string[]): Serial | null =>
    texts.reduce<Serial | null>((found, text) => found ?? dayIn(text), null);
  const days = [dayOf(above), dayOf(titles.map(({ text }) => text))] as const;
  const isLater = days[0] !== null && days[1] !== null && days[1] > days[0];
  const counts = !isOneMore ? 'both' : isLater || above.some(saysArchived) ? 'below' : 'above';
  return {
    rows: new Set(counts === 'both' ? [] : counts === 'above' ? rows.slice(at) : rows.slice(0, at)),
    titles: new Set(counts === 'both' ? [] : titles.map(({ row }) => row)),
    first: start,
    last: rows[rows.length - 1] ?? start,
    counts,
  };

  /** Where the actions come again for the first time, by their place among the names; null where they do not. */
  function firstOfCopy(): number | null {
    const before = new Set<string>();
    for (const [index, { name }] of names.entries()) {
      if (isApart(index) && before.has(name)) {
        const below = names.slice(index);
        const again = below.filter((one) => before.has(one.name)).length;
        if (again >= leastActions && again >= below.length * leastShare) return index;
      }
      before.add(name);
    }
    return null;
  }

  /** What stands alone in rows, and no heading of the table. */
  function textsOf(from: number, to: number): { readonly row: number; readonly text: string }[] {
    const texts: { readonly row: number; readonly text: string }[] = [];
    for (let row = from; row < to; row++) {
      if (filledCells(sheet, row, body.column, body.columns, 2) !== 1) continue;
      const text = plain(firstText(table, row));
      if (!heads.has(text)) texts.push({ row, text });
    }
    return texts;
  }
}

/** Says which rows of a table are the same actions once more, and which of them count. */
export function copiesSaid(table: FoundTable): string[] {
  const copies = copiesBelow(table);
  if (copies === null) return [];
  const { first, last, counts } = copies;
  const rows = `rows ${first + 1} to ${last + 1} have the actions above them once more`;
  return [
    counts === 'both'
      ? `${rows}, and are counted as well`
      : `${rows}: what stands ${counts} counts, and the other does not`,
  ];
}
