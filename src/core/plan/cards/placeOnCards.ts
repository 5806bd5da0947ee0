import { joined } from '../../cells/joined';
import type { Field } from '../columns/fields';
import type { Action, ColumnHeading, Place } from '../plan';
import type { RowsRead } from '../rows/readActions';
import { fieldsOf } from '../columns/assignColumns';
import { fieldNames } from '../columns/fieldNames';
import type { OpenQuestion } from '../mapping/openQuestions';
import { asRows } from './cardsSeen';
import type { LaidCards } from './layCards';

/** What was read of cards laid out as a table, with every place as it is on their own sheet. */
export function placeOnCards(read: RowsRead, cards: LaidCards): RowsRead {
  const { table, actions } = read;
  const columnOf = (column: number): number => cards.firstAt(column)?.column ?? column;
  const onSheet = <T extends ColumnHeading>(heading: T): T => ({
    ...heading,
    column: columnOf(heading.column),
  });
  const placed = actions.map((action): Action => ({ ...action, place: placeOnCard(action.place, cards) }));
  const rows = new Map(actions.map(({ place }, at) => [place.row, placed[at]?.place.row ?? place.row]));
  const rowOf = (row: number): number => rows.get(row) ?? cards.areaOf(row).row;
  const { sheet, areaSource, rowsRead, hiddenRows, moneyUnits } = table;
  return {
    ...read,
    actions: placed,
    doubtful: read.doubtful.map(rowOf),
    alone: read.alone.map(rowOf),
    beside: read.beside.map(rowOf),
    table: {
      sheet,
      areaSource,
      rowsRead,
      ...(moneyUnits !== undefined && { moneyUnits }),
      headerRow: cards.first.row,
      headerRows: 1,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([field, column]) => [field, columnOf(column)]),
      ),
      understood: table.understood.map(onSheet),
      headings: table.headings.map(onSheet),
      leftAlone: table.leftAlone.map(onSheet),
      body: cards.area,
      setAside: table.setAside.map(({ row, reason }) => ({ row: cards.areaOf(row).row, reason })),
      ...(hiddenRows !== undefined && { hiddenRows: hiddenRows.map(rowOf) }),
      cards: { count: cards.count, first: cards.first },
    },
  };
}

function placeOnCard({ sheet, row, columns }: Place, cards: LaidCards): Place {
  const own: Partial<Record<Field, number>> = {};
  const rows: Partial<Record<Field, number>> = {};
  for (const field of fieldsOf(columns)) {
    const cell = cards.cellAt(row, columns[field] ?? 0);
    if (cell === null) continue;
    own[field] = cell.column;
    rows[field] = cell.row;
  }
  const area = cards.areaOf(row);
  return { sheet, row: rows.action ?? area.row, columns: own, card: { area, rows } };
}

/** Why cards are left alone of which it is not sure what a label heads: there is no column to ask about. */
export const doubtfulCards = ({ count }: LaidCards, doubts: readonly OpenQuestion[]): string =>
  `it holds ${count} cards of labels and values, of which it is not sure where ${joined([
    ...new Set(doubts.map(({ field }) => `the ${fieldNames[field]}`)),
  ])} is: ${asRows}`;

/** Whether a doubt may change what is counted; who else helps, where no label says so, does not. */
export const isGrave = ({ table, field }: OpenQuestion): boolean =>
  table.columns[field] !== undefined || (field !== 'lead' && field !== 'agencies');

/** What is to be said of a sheet of cards, beside where they are. */
export const cardRemarks = ({ hasTitles }: LaidCards, doubts: readonly OpenQuestion[]): string[] => [
  ...doubts.map(
    ({ field, candidates }) =>
      `${joined(
        candidates.map(({ heading }) => `“${heading}”`),
        'or',
      )} may be the ${fieldNames[field]}, and was not read`,
  ),
  'figures of cards are values on the papers, not formulas: make the papers again after a change',
  ...(hasTitles ? ['what stands alone above each card was not read'] : []),
];
