import { absoluteAddress } from '../cells/address';
import { parseIsoDate } from '../cells/serialDate';
import type { WorkbookCells } from '../cells/sheetCells';
import type { Plan } from '../plan/plan';
import type { BoardFigures } from './boardFigures';
import { addAreaTable, areaTableColumns } from './areaTable';
import { addHeadlines } from './headlines';
import { addMoneyTable, moneyWidth } from './moneyTable';
import { addNotes } from './notes';
import { PlanFormulas } from './planFormulas';
import { addRatingCharts } from './ratingCharts';
import { SheetGrid } from './sheetGrid';
import type { SheetModel } from './sheetModel';
import { styles } from './styles';
import { plural } from './words';

export interface BoardSummaryInput {
  readonly report: BoardFigures;
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  /** When the sheet is built, as it is to be shown. */
  readonly builtAt: string;
}

const margin = 28;
/** Widths in characters: the first column holds the areas' names, the others counts. */
const nameWidth = { least: 34, most: 48 };
const countWidth = 9;
/** The block of progress counts stands over the money, and is as wide. */
const progressColumns = 6;

/** Lays out the Board summary: the whole plan on one A4 landscape page. */
export function boardSummary({ report, plan, cells, builtAt }: BoardSummaryInput): SheetModel {
  const grid = new SheetGrid();
  const columns = areaTableColumns;

  const title = report.title === '' ? report.workbook.replace(/\.xls[xm]$/i, '') : report.title;
  grid.set(grid.addRow(27), 0, `${title}: Board summary`, styles.title);
  const asAtRow = grid.addRow(17);
  const asAt = parseIsoDate(report.asAt) ?? 0;
  grid.set(asAtRow, 0, asAt, { ...styles.subtitle, numberFormat: '"Position as at "d mmmm yyyy' });
  const asAtCell = absoluteAddress({ row: asAtRow, column: 0, rows: 1, columns: 1 });
  const read = plan.tables.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const aside = plan.tables.reduce((sum, { setAside }) => sum + setAside.length, 0);
  grid.set(
    grid.addRow(15),
    0,
    `Built ${builtAt} by BRAG Board. Rows of the plan: ${read} read, ${aside} set aside. ${plural(report.issues.length, 'issue')} found in it.`,
    styles.quiet,
  );

  const formulas = new PlanFormulas(plan, cells, asAt, asAtCell);
  // The headlines stand above the tables that they point at, so their rows are kept free.
  const headlineRow = grid.addRow(32);
  grid.addRow(30);
  const areas = addAreaTable(grid, report, formulas);
  const money = addMoneyTable(grid, report, formulas, plan);
  addHeadlines(grid, headlineRow, report, { areas, money });
  const charts = addRatingCharts(grid, report, areas, plan);
  addNotes(grid, report, plan);

  const longestName = Math.max(...report.areas.map(({ name }) => name.length));
  const first = Math.min(nameWidth.most, Math.max(nameWidth.least, longestName));
  return {
    key: 'board-summary',
    name: 'Board summary',
    columnWidths: [
      first,
      ...Array.from({ length: columns - 1 }, (_, index) =>
        index < progressColumns ? Math.max(countWidth, moneyWidth(report)) : countWidth,
      ),
    ],
    rowHeights: grid.rowHeights,
    cells: grid.cells,
    merges: grid.merges,
    charts,
    frozenRows: 0,
    print: {
      orientation: 'Landscape',
      pagesTall: 1,
      margin,
      footer: `${title}: Board summary`,
    },
  };
}
