import type { Rect } from '../../cells/address';
import type { Issue } from '../../checks/issue';
import { addHeads, checkHeads } from './checkColumns';
import { addSection } from '../blocks/layOutBlocks';
import { addIssueRow } from './issueRow';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';
import { plural } from '../words/words';

/** With more, a build would come near what Excel on the web takes at once (5 MB). The gravest come first. */
const mostListed = 2000;

/**
 * Adds every open issue with a link to its cell, as a table that can be filtered.
 * @returns the table with its header row; null where no issue is open
 */
export function addIssueTable(grid: SheetGrid, issues: readonly Issue[]): Rect | null {
  if (issues.length === 0) {
    addSection(grid, 'Open issues');
    grid.set(grid.addRow(17), 0, 'No issues are open.', styles.note);
    return null;
  }
  const listed = issues.slice(0, mostListed);
  const few = listed.length === issues.length;
  addSection(
    grid,
    few
      ? 'Open issues: choose a cell to go to it'
      : `Open issues: the first ${listed.length.toLocaleString('en-GB')} of ${plural(issues.length, 'issue')}, the gravest first`,
  );
  const row = addHeads(grid, checkHeads);
  for (const issue of listed) addIssueRow(grid, issue, issue.advice);
  grid.endTable(row, true);
  return { row, column: 0, rows: listed.length + 1, columns: checkHeads.length };
}
