import type { Issue } from '../../checks/issue';
import { kindOfIssue } from '../../checks/kindOfIssue';
import type { BoardFigures } from '../blocks/boardFigures';
import { addHeads, heightOf } from './checkColumns';
import { addSection } from '../blocks/layOutBlocks';
import { severityWords } from '../words/severityWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';

const text = { ...styles.name, size: 10 } as const;
const count = { ...text, align: 'Center', numberFormat: '#,##0' } as const;

/** Adds how many issues there are of each kind, the gravest first; nothing where there are none. */
export function addIssuesByKind(grid: SheetGrid, { issues, accepted }: BoardFigures): void {
  const all = [...issues, ...accepted.map(({ issue }) => issue)];
  if (all.length === 0) return;
  addSection(grid, 'Issues by kind');
  const head = addHeads(grid, ['Kind of issue', 'How serious', 'Open', 'Accepted', 'Fix offered'], 2);
  const first = new Map<string, Issue>();
  for (const issue of all) if (!first.has(issue.code)) first.set(issue.code, issue);
  for (const [code, { severity }] of first) {
    const open = issues.filter((issue) => issue.code === code);
    const row = grid.addRow(heightOf([kindOfIssue(code)]));
    grid.set(row, 0, kindOfIssue(code), text);
    grid.set(row, 1, severityWords[severity], text);
    grid.set(row, 2, open.length, count);
    grid.set(row, 3, accepted.filter(({ issue }) => issue.code === code).length, count);
    grid.set(row, 4, open.filter(({ fix }) => fix !== undefined).length, count);
  }
  grid.endTable(head);
}
