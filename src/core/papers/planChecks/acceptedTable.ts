import { longDate, parseIsoDate } from '../../cells/serialDate';
import type { AcceptedIssue } from '../../checks/acceptance';
import { addHeads, checkHeads } from './checkColumns';
import { addSection } from '../blocks/layOutBlocks';
import { addIssueRow } from './issueRow';
import type { SheetGrid } from '../sheet/sheetGrid';

/** Adds the accepted issues with who accepted them, when and why; nothing where there are none. */
export function addAcceptedTable(grid: SheetGrid, accepted: readonly AcceptedIssue[]): void {
  if (accepted.length === 0) return;
  addSection(grid, 'Accepted issues: not counted as open until their cell changes');
  const head = addHeads(grid, [...checkHeads.slice(0, -1), 'Why it is accepted']);
  for (const { issue, acceptance } of accepted) {
    const { reason, who, on } = acceptance;
    const day = parseIsoDate(on);
    addIssueRow(grid, issue, `${reason} (${[who, day === null ? on : longDate(day)].join(', ')})`);
  }
  grid.endTable(head, true);
}
