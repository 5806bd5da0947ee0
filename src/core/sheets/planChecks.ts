import { longDate, parseIsoDate } from '../cells/serialDate';
import type { Plan } from '../plan/plan';
import { addAcceptedTable } from './acceptedTable';
import type { BoardFigures } from './boardFigures';
import { addCheckNotes } from './checkNotes';
import { addCheckTiles } from './checkTiles';
import { addIssuesByArea } from './issuesByArea';
import { addIssuesByKind } from './issuesByKind';
import { addIssueTable } from './issueTable';
import { checkColumnWidths } from './checkColumns';
import { SheetGrid } from './sheetGrid';
import type { SheetModel } from './sheetModel';
import { styles } from './styles';
import { plural } from './words';

export interface PlanChecksInput {
  readonly report: BoardFigures;
  readonly plan: Plan;
  /** When the sheet is built, as it is to be shown. */
  readonly builtAt: string;
}

const margin = 28;

/** Lays out Plan checks: what the checks found, in all and issue by issue, and what has been accepted. */
export function planChecks({ report, plan, builtAt }: PlanChecksInput): SheetModel {
  const grid = new SheetGrid();
  const title = report.title === '' ? report.workbook.replace(/\.xls[xm]$/i, '') : report.title;
  grid.set(grid.addRow(27), 0, `${title}: Plan checks`, styles.title);
  const asAt = longDate(parseIsoDate(report.asAt) ?? 0);
  grid.set(grid.addRow(17), 0, `Checked as at ${asAt}`, styles.subtitle);
  const actions = plural(report.total.actions.length, 'action');
  const built = `Built ${builtAt} by BRAG Board, from ${actions} in ${plural(report.areas.length, 'priority area')}.`;
  grid.set(grid.addRow(15), 0, built, styles.quiet);

  addCheckTiles(grid, report);
  addIssuesByArea(grid, report);
  addIssuesByKind(grid, report);
  addAcceptedTable(grid, report.accepted);
  const table = addIssueTable(grid, report.issues);
  addCheckNotes(grid, report, plan);
  return {
    key: 'plan-checks',
    name: 'Plan checks',
    columnWidths: checkColumnWidths,
    rowHeights: grid.rowHeights,
    cells: grid.cells,
    merges: grid.merges,
    charts: [],
    ...(table === null ? {} : { filter: table }),
    frozenRows: 0,
    print: {
      orientation: 'Landscape',
      pagesTall: 0,
      ...(table === null ? {} : { titleRow: table.row }),
      margin,
      footer: `${title}: Plan checks`,
    },
  };
}
