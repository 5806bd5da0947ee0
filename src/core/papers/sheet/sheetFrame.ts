import { absoluteAddress } from '../../cells/address';
import type { Serial } from '../../cells/serialDate';
import { basisOf, type Basis } from '../../rollup/rollUpPlan';
import { detailsInWords, paperOf, type PackDetails } from '../pack/packDetails';
import type { PackInput } from '../pack/packInput';
import { pageMargin, pageWidths, type FittedColumn } from './pageSize';
import { PlanFormulas } from '../figures/planFormulas';
import { SheetGrid } from './sheetGrid';
import { paperTitle, type PackSheetKey } from './paperWords';
import type { ChartModel, PrintModel, SheetModel } from './sheetModel';
import { styles } from './styles';

/** An empty sheet on the long side of the paper that the pack details say. */
export function landscapeGrid(
  { report }: Pick<PackInput, 'report'>,
  columns: readonly FittedColumn[],
): SheetGrid {
  const paper = paperOf(report.details);
  return new SheetGrid(pageWidths(columns, paper), paper);
}

/** What the top of a sheet gives to what stands under it. */
export interface SheetTop {
  readonly heading: string;
  readonly asAt: Serial;
  readonly basis: Basis;
  readonly formulas: PlanFormulas;
}

/** The plan's title, or the workbook's name where it has none. */
const planTitle = ({ title, workbook }: { readonly title: string; readonly workbook: string }): string =>
  title === '' ? workbook.replace(/\.xls[xm]$/i, '') : title;

/** The line at the top of a paper: `Improvement plan: Board summary`. */
export const paperHeading = (report: Parameters<typeof planTitle>[0], key: PackSheetKey): string =>
  `${planTitle(report)}: ${paperTitle(key)}`;

/** The line under a title, with whom the paper is for. */
const withDetails = (line: string, details: PackDetails): string =>
  [line, detailsInWords(details)].filter((part) => part !== '').join(' ');

/** Adds the first rows of every sheet: its title in A1 with what it is about, the as-at date, and a line beside it. */
export function addTop(
  grid: SheetGrid,
  { report, plan, cells, settings }: Pick<PackInput, 'report' | 'plan' | 'cells' | 'settings'>,
  key: PackSheetKey,
  line: string,
  about = '',
): SheetTop {
  const heading = `${paperHeading(report, key)}${about}`;
  grid.set(grid.addRow(24), 0, heading, styles.title);
  const row = grid.addRow(topLine);
  const { asAt } = report;
  const columns = Math.min(columnsFor(grid, dateWidth), grid.widths.length - 1);
  grid.setAcross(row, 0, columns, asAt, {
    ...styles.subtitle,
    numberFormat: '"Position as at "d mmmm yyyy',
  });
  const beside = withDetails(line, report.details);
  const rest = grid.widths.length - columns;
  grid.setAcross(row, columns, rest, beside, { ...styles.quiet, wrap: true });
  grid.setHeight(row, Math.max(topLine, grid.heightFor([{ text: beside, column: columns, columns: rest }])));
  const asAtCell = absoluteAddress({ row, column: 0, rows: 1, columns: 1 });
  const basis = basisOf(plan, asAt, settings.areaRating);
  return { heading, asAt, basis, formulas: new PlanFormulas(plan, cells, basis, asAtCell) };
}

/** The height of the line under the title, in points. */
const topLine = 16;

/** "Position as at 30 September 2025" in bold, in characters of any font: where a date has no room Excel shows ####. */
const dateWidth = 52;

/** How many columns from the first are together so wide. */
export function columnsFor({ widths }: SheetGrid, width: number): number {
  let sum = 0;
  const last = widths.findIndex((own) => (sum += own) >= width);
  return last < 0 ? widths.length : last + 1;
}

interface Finish {
  readonly key: PackSheetKey;
  readonly heading: string;
  readonly charts?: readonly ChartModel[];
  readonly kept?: SheetModel['kept'];
  readonly frozenRows?: number;
  readonly print?: Partial<PrintModel>;
}

/** The sheet model of a grid that is all laid out. A4 landscape unless the print says otherwise. */
export function finishSheet(
  grid: SheetGrid,
  { key, heading, charts, kept, frozenRows, print }: Finish,
): SheetModel {
  grid.settlePages();
  return {
    key,
    name: paperTitle(key),
    columnWidths: grid.widths,
    rowHeights: grid.rowHeights,
    cells: grid.cells,
    merges: grid.merges,
    charts: charts ?? [],
    tables: grid.tables,
    places: grid.places,
    sections: grid.sections,
    pageBreaks: grid.pageBreaks,
    ...(kept === undefined ? {} : { kept }),
    ...(grid.filter === undefined ? {} : { filter: grid.filter }),
    frozenRows: frozenRows ?? 0,
    print: {
      paper: grid.paper,
      orientation: 'Landscape',
      pagesTall: 0,
      titleRow: grid.repeated.row,
      margin: pageMargin,
      footer: heading,
      ...(grid.printedRows === undefined
        ? {}
        : { area: { row: 0, column: 0, rows: grid.printedRows, columns: grid.widths.length } }),
      ...print,
    },
  };
}
