import type { CellContent, ModelCell, SheetModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { historyColumns } from '../../history/historyColumns';
import { historyHeight } from './historyHeight';
import { historyRow, type Keeping } from '../../history/historyRow';
import { headingStyle, historyStyle } from './historyStyles';

const notes =
  'One row for each action and cycle. BRAG Board reads this table again to say what has changed, so leave the headings ' +
  'as they are. You may sort and filter it, add columns of your own, and delete rows of a cycle that you do not need.';

/** The history sheet as it is first made, with one position in it. */
export function historySheet(keeping: Keeping): SheetModel {
  const columns = historyColumns.map(([field]) => field);
  const rows = keeping.snapshot.actions.map((action) => historyRow(action, keeping));
  const body = rows.map((row) =>
    columns.map((field): ModelCell => ({ content: row[field], style: historyStyle(field) })),
  );
  const cells = [
    [cell('BRAG history', styles.title)],
    [cell(notes, styles.quiet)],
    // Kept clear, so that sorting the table does not take the title with it.
    [],
    historyColumns.map(([field, head]) => cell(head, headingStyle(field))),
    ...body,
  ];
  return {
    key: 'history',
    name: 'BRAG history',
    columnWidths: historyColumns.map(([, , width]) => width),
    rowHeights: new Map([
      [0, 27],
      [1, 15],
      [2, 6],
      [headerRow, 18],
      ...rows.map((row, index): [number, number] => [headerRow + 1 + index, historyHeight(row)]),
    ]),
    cells,
    merges: [],
    charts: [],
    tables: [
      { headerRow, rows: { row: headerRow + 1, column: 0, rows: rows.length, columns: columns.length } },
    ],
    places: [],
    sections: [],
    pageBreaks: [],
    frozenRows: headerRow + 1,
    print: {
      paper: 'A4',
      orientation: 'Landscape',
      pagesTall: 0,
      // It is kept for the next board's papers, and is none itself: the row that is clear is all that is printed.
      area: { row: 2, column: 0, rows: 1, columns: 1 },
      grows: true,
      margin: 28,
      footer: 'BRAG history',
    },
  };
}

const headerRow = 3;
const cell = (content: CellContent, style: ModelCell['style']): ModelCell => ({ content, style });
