import type { Issue } from '../../checks/issue';
import { areaKey, wholePlan } from '../../rollup/areas';
import type { BoardFigures } from '../blocks/boardFigures';
import { addHeads, heightOf } from './checkColumns';
import { addSection } from '../blocks/layOutBlocks';
import { severities } from '../words/severityWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { styles } from '../sheet/styles';

const count = { ...styles.name, size: 10, align: 'Center', numberFormat: '#,##0' } as const;
const total = { ...styles.total, size: 10, align: 'Center', numberFormat: '#,##0' } as const;

/** Adds how many issues each priority area has, by how serious they are. All areas are named, clean ones too. */
export function addIssuesByArea(grid: SheetGrid, { areas, issues, accepted }: BoardFigures): void {
  addSection(grid, 'Issues by priority area');
  const head = addHeads(
    grid,
    ['Priority area', 'Errors', 'Warnings', 'Notes', 'All open issues', 'Accepted'],
    1,
  );
  const known = new Set(areas.map(({ name }) => areaKey(name)));
  const rows = areas.map(({ name }) => ({
    name,
    isIn: (issue: Issue) => areaKey(issue.area) === areaKey(name),
  }));
  const elsewhere = ({ area }: Issue) => !known.has(areaKey(area));
  if (issues.some(elsewhere) || accepted.some(({ issue }) => elsewhere(issue))) {
    rows.push({ name: 'No one area', isIn: elsewhere });
  }
  const add = (name: string, isIn: (issue: Issue) => boolean, style: typeof count | typeof total): void => {
    const open = issues.filter(isIn);
    const row = grid.addRow(heightOf([name]));
    grid.set(row, 0, name, { ...style, align: 'Left', wrap: true });
    const counts = severities.map((severity) => open.filter((issue) => issue.severity === severity).length);
    counts.push(open.length, accepted.filter(({ issue }) => isIn(issue)).length);
    counts.forEach((figure, index) => grid.set(row, index + 1, figure, style));
  };
  for (const { name, isIn } of rows) add(name, isIn, count);
  add(wholePlan, () => true, total);
  grid.endTable(head);
}
