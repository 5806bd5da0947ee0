import { longDate } from '../../cells/serialDate';
import { figureNotes } from '../../rollup/figureNotes';
import type { Steps } from '../../steps';
import { addAcceptedTable } from './acceptedTable';
import { addCheckNotes } from './checkNotes';
import { addCheckTiles } from './checkTiles';
import { addIssuesByArea } from './issuesByArea';
import { addIssuesByKind } from './issuesByKind';
import { addIssueTable } from './issueTable';
import { checkColumnWidths } from './checkColumns';
import type { PackInput } from '../pack/packInput';
import { finishSheet, planTitle, withDetails } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { areasInWords, plural } from '../words/words';

/** Lays out Plan checks: what the checks found, in all and issue by issue, and what has been accepted. */
export function* planChecks({
  report,
  plan,
  builtAt,
}: Pick<PackInput, 'report' | 'plan' | 'builtAt'>): Steps<SheetModel> {
  const grid = new SheetGrid(checkColumnWidths);
  const heading = `${planTitle(report)}: Plan checks`;
  grid.set(grid.addRow(27), 0, heading, styles.title);
  const asAt = longDate(report.asAt);
  grid.set(grid.addRow(17), 0, `Checked as at ${asAt}`, styles.subtitle);
  const actions = plural(report.total.actions.length, 'action');
  const built = `Built ${builtAt} by BRAG Board, from ${actions} in ${areasInWords(report)}.`;
  grid.set(grid.addRow(15), 0, withDetails(built, report.details), styles.quiet);

  for (const note of figureNotes(report.total, report.gaps)) grid.addParagraph(note, styles.caption);
  addCheckTiles(grid, report);
  addIssuesByArea(grid, report);
  addIssuesByKind(grid, report);
  addAcceptedTable(grid, report.accepted);
  yield;
  const table = addIssueTable(grid, report.issues);
  if (table !== null) grid.repeated = { row: table.row, rows: 1 };
  addCheckNotes(grid, report, plan);
  return finishSheet(grid, {
    key: 'plan-checks',
    name: 'Plan checks',
    heading,
    ...(table === null ? {} : { filter: table, print: { titleRow: table.row } }),
  });
}
