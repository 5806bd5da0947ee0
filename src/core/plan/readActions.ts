import type { Rect } from '../cells/address';
import { valueAt, type CellValue, type SheetArea } from '../cells/sheetCells';
import { isBlank, textOf, tidy } from '../cells/text';
import { areaOfRows } from './areaOfRows';
import { classifyRow } from './classifyRow';
import type { Field } from './columnWords';
import { fillRating } from './fillRating';
import type { FoundTable } from './findTable';
import { mergedRatings } from './mergedRatings';
import type { Action, PlanTable, RowSetAside } from './plan';
import { readDate } from './readDate';
import { noMoney, readMoney, type MoneyReading } from './readMoney';
import { noRating, readRating, type RatingReading } from './readRating';
import type { RatingWords } from './ratingWords';
import { readTotals } from './readTotals';

/** How the cells of a plan table are to be read. */
export interface Reading {
  readonly words: RatingWords;
  readonly uses1904Dates: boolean;
  /** The fill of a cell of the table's sheet; `#FFFFFF` where it was not asked for. */
  readonly fillAt: (row: number, column: number) => string;
  /** Rows of the table's sheet that hold the rating key. */
  readonly keyRows: ReadonlySet<number>;
}

/** Reads every row of a plan table, as an action or with the reason why it is set aside. */
export function readActions(table: FoundTable, reading: Reading): { table: PlanTable; actions: Action[] } {
  const { sheet, columns, body } = table;
  const kinds = Array.from({ length: body.rows }, (_, index) =>
    classifyRow(table, body.row + index, reading.keyRows),
  );
  const areas = areaOfRows(table, kinds);
  const actions: Action[] = [];
  const setAside: RowSetAside[] = [];
  kinds.forEach((kind, index) => {
    const row = body.row + index;
    if (kind === 'action') actions.push(readAction(table, row, areas[index] ?? '', reading));
    else setAside.push({ row, reason: kind });
  });
  const { headerRow, headerRows } = table;
  const hiddenRows = (sheet.hiddenRows ?? []).filter((row) => row >= body.row && row < body.row + body.rows);
  const totals = readTotals(
    table,
    setAside.filter(({ reason }) => reason === 'total').map(({ row }) => row),
  );
  return {
    table: {
      sheet: sheet.name,
      headerRow,
      headerRows,
      columns,
      body,
      rowsRead: actions.length,
      setAside,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(totals.length > 0 && { totals }),
    },
    actions,
  };
}

function readAction(table: FoundTable, row: number, area: string, reading: Reading): Action {
  const { sheet, columns } = table;
  const value = (field: Field): CellValue => {
    const column = columns[field];
    return column === undefined ? '' : valueAt(sheet, row, column);
  };
  const text = (field: Field): string => tidy(textOf(value(field)));
  const shared = (field: Field): string => {
    const column = columns[field];
    return column === undefined ? '' : tidy(textOf(table.merged.at(row, column)));
  };
  const money = (field: Field): MoneyReading =>
    columns[field] === undefined ? noMoney : readMoney(value(field));
  const dueField = isBlank(value('revisedDue')) ? 'due' : 'revisedDue';
  return {
    place: { sheet: sheet.name, row, columns },
    reference: shared('reference'),
    area,
    improvement: shared('improvement'),
    text: text('action'),
    lead: shared('lead'),
    agencies: shared('agencies'),
    update: text('update'),
    evidence: text('evidence'),
    fundingSource: shared('fundingSource'),
    risk: text('risk'),
    escalation: text('escalation'),
    decision: text('decision'),
    start: readDate(value('start'), reading.uses1904Dates),
    due: readDate(value(dueField), reading.uses1904Dates),
    dueField,
    completed: readDate(value('completed'), reading.uses1904Dates),
    progress: rating(table, row, columns.progress, reading),
    impact: rating(table, row, columns.impact, reading),
    ...mergedRatings(table, row),
    budget: money('budget'),
    actual: money('actual'),
    forecast: money('forecast'),
  };
}

function rating(table: FoundTable, row: number, column: number | undefined, reading: Reading): RatingReading {
  if (column === undefined) return noRating;
  const own = reading.fillAt(row, column);
  const { action } = table.columns;
  // A fill that the whole row has is a band of the table, not a rating.
  const isBand = action !== undefined && reading.fillAt(row, action) === own;
  return readRating(valueAt(table.sheet, row, column), isBand ? null : fillRating(own), reading.words);
}

/** The cells of a table whose fills decide something: the ratings, and the action to compare with. */
export function fillAreas(table: FoundTable): SheetArea[] {
  const { columns, body, sheet } = table;
  if (body.rows === 0) return [];
  return [columns.progress, columns.impact, columns.action].flatMap((column) =>
    column === undefined
      ? []
      : [{ sheet: sheet.name, area: { row: body.row, column, rows: body.rows, columns: 1 } satisfies Rect }],
  );
}
