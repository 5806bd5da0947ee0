import { valueAt } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { columnLetters } from '../../cells/address';
import { lowestHeading } from '../columns/lowestHeading';
import type { FoundTable } from '../tables/foundTable';
import { defaultDateSettings } from '../values/dateSettings';
import { readDate } from '../values/readDate';

/** What heads the months or meetings for which rows were reported. */
const saysPeriod =
  /^(?:(?:report(?:ing|ed)?|return|update|position|snapshot|monitoring|board|meeting) )?(?:month|period|quarter|week|cycle)(?: ending| end| of report)?$|^(?:report(?:ing)?|return|snapshot|position|update) date$|^(?:as at|position at|reported (?:on|at)|mis|cyfnod|chwarter)$/;
/** These are of reports alone: "Month" may as well be that in which something is to be done again. */
const saysReport = /report|return|update|snapshot|position|as at|monitoring/;
/** So many of the actions come back for another period, at least. */
const mostActions = 0.5;

interface Earlier {
  /** Rows that say how an action stood in an earlier period than its last. */
  readonly rows: ReadonlySet<number>;
  readonly column: number;
  readonly heading: string;
}

/**
 * A table with a row for each action and month: of each action the row of its last month counts, and the others say how it
 * stood before. An action that comes back within one month is another of the same name, and what is due again each month is
 * done again: such tables are none of these.
 */
export function earlierRows({ sheet, body, columns, headings }: FoundTable): Earlier | null {
  const { action, reference, due } = columns;
  const own = new Set(Object.values(columns));
  const index = headings.findIndex(
    (levels, at) => !own.has(body.column + at) && saysPeriod.test(lowestHeading(levels)),
  );
  if (action === undefined || index < 0) return null;
  const column = body.column + index;
  const last = new Map<string, { row: number; day: number }>();
  const known = new Set<string>();
  const rows = new Set<number>();
  let [repeated, sameDue] = [0, 0];
  for (let row = body.row; row < body.row + body.rows; row++) {
    const text = valueAt(sheet, row, action);
    if (isBlank(text)) continue;
    const when = readDate(valueAt(sheet, row, column), false, defaultDateSettings);
    if (when.kind !== 'date') return null;
    const name = [reference, action]
      .map((at) => (at === undefined ? '' : plain(textOf(valueAt(sheet, row, at)))))
      .join('\n');
    const inPeriod = `${when.serial} ${name}`;
    if (known.has(inPeriod)) return null;
    known.add(inPeriod);
    const before = last.get(name);
    if (before === undefined) {
      last.set(name, { row, day: when.serial });
      continue;
    }
    repeated++;
    const dues = [before.row, row].map((at) =>
      due === undefined ? '' : textOf(valueAt(sheet, at, due)).trim(),
    );
    if (dues[0] !== '' && dues[0] === dues[1]) sameDue++;
    const isLater = when.serial > before.day;
    rows.add(isLater ? before.row : row);
    if (isLater) last.set(name, { row, day: when.serial });
  }
  if (repeated < last.size * mostActions) return null;
  const isSameAgain = due === undefined ? reference !== undefined : sameDue >= repeated * mostActions;
  if (!isSameAgain && !saysReport.test(lowestHeading(headings[index] ?? []))) return null;
  return { rows, column, heading: tidy(textOf(valueAt(sheet, body.row - 1, column))) };
}

/** Says how many rows of a table tell of earlier months. */
export function earlierSaid(table: FoundTable): string[] {
  const earlier = earlierRows(table);
  if (earlier === null || earlier.rows.size === 0) return [];
  const { rows, column, heading } = earlier;
  return [
    `${rows.size === 1 ? '1 row says' : `${rows.size} rows say`} how actions stood before by column ${columnLetters(column)}, “${heading}”: of each action the last row counts`,
  ];
}
