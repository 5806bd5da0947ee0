import { ratingNames, ratingStates } from '../../plan/values/rating';
import type { AreaRollup } from '../../rollup/rollup';
import { areaTableColumns, type AreaTable } from './areaTable';
import type { BoardFigures } from './boardFigures';
import { ink, ratingColours } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { ChartModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { countsInWords, quoted } from '../words/words';

/** In rows and points: room for five areas' bars, a title and a legend. */
const chartRows = 11;
const chartRowHeight = 13.5;
const captionHeight = 28;

/** Adds the two charts side by side, each with a caption that says in words what it shows. */
export function addRatingCharts(grid: SheetGrid, report: BoardFigures, table: AreaTable): ChartModel[] {
  grid.addRow(6);
  const top = grid.nextRow;
  for (let row = 0; row < chartRows; row++) grid.addRow(chartRowHeight);
  const captionRow = grid.addRow(captionHeight);
  const half = 7;
  return (['progress', 'impact'] as const).flatMap((field): ChartModel[] => {
    const column = field === 'progress' ? 0 : half;
    const columns = field === 'progress' ? half : areaTableColumns - half;
    grid.setAcross(captionRow, column, columns, caption(field, report), styles.caption);
    // A chart of dashes shows nothing; the words in its place say why.
    if (report.gaps[field] !== undefined) return [];
    const { firstRow: row, areas: rows } = table;
    const chart: ChartModel = {
      name: `BRAG Board ${field}`,
      title: `${field === 'progress' ? 'Progress' : 'Impact'} rating by priority area (number of actions)`,
      categories: { row, column: 0, rows, columns: 1 },
      series: ratingStates.map((state, index) => ({
        name: ratingNames[state],
        values: { row, column: table.columns[field] + index, rows, columns: 1 },
        fill: ratingColours[state].fill,
        labelColour: ratingColours[state].text,
        ...(state === 'invalid' ? { outline: ink } : {}),
      })),
      position: { row: top, column, rows: chartRows, columns },
    };
    return [chart];
  });
}

function caption(field: 'progress' | 'impact', report: BoardFigures): string {
  const { total, areas, gaps } = report;
  const gap = gaps[field];
  if (gap !== undefined) return gap.words;
  const all = `Of ${total.actions.length} actions, ${field} is ${countsInWords(total[field])}.`;
  return `${all} ${mostRed(field, areas)}`;
}

function mostRed(field: 'progress' | 'impact', areas: readonly AreaRollup[]): string {
  const most = Math.max(...areas.map((area) => area[field].red));
  if (most === 0) return 'None is Red.';
  const names = areas.filter((area) => area[field].red === most).map(({ name }) => quoted(name));
  return names.length === 1
    ? `Most Red: ${names[0] ?? ''} (${most}).`
    : `Most Red: ${names.join(' and ')} (${most} each).`;
}
