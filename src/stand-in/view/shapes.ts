import type { Area } from '../../workbook-file/model/area';
import type { DifferentialStyle, Visibility } from '../../workbook-file/model/sheetParts';
import type { Style } from '../../workbook-file/model/style';

/** What is shown of a workbook around its sheets. Everything here can be sent between a page and a worker. */
export interface BookShape {
  fileName: string;
  /** It carries a signature, which a changed copy goes without. */
  signed: boolean;
  sheets: { id: string; name: string; visibility: Visibility; tabColor: string }[];
  /** Id of the sheet in front. */
  active: string;
  selection: { sheet: string; area: Area } | undefined;
}

/** What is shown of a sheet around its cells; sizes in pixels at 96 dots an inch, 0 for what is hidden. */
export interface SheetShape {
  id: string;
  name: string;
  /** Rows and columns up to the last one that holds anything. */
  rows: number;
  columns: number;
  defaultHeight: number;
  defaultWidth: number;
  heights: [row: number, pixels: number][];
  widths: [column: number, pixels: number][];
  merges: Area[];
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  protected: boolean;
  charts: ChartView[];
  /** What the sheet has and the view does not draw, in words. */
  notDrawn: string[];
  /** Addresses of formulas that could not be computed. */
  notComputed: string[];
}

/** One cell that holds something or looks like something. */
export interface CellView {
  column: number;
  text: string;
  /** Numbers stand to the right and logical values and errors in the middle, unless the look says otherwise. */
  kind: 'text' | 'number' | 'middle';
  /** Number of its look in the workbook's table. */
  style: number;
  /** What a conditional format lays over the look. */
  over?: DifferentialStyle;
  link?: true;
  /** What is said of the cell in a comment or a note. */
  comment?: string;
}

/** Some rows of cells, and the looks that they need. */
export interface CellBlock {
  from: number;
  rows: CellView[][];
  styles: [number: number, style: Style][];
}

/** What is known of one cell when it is selected. */
export interface CellDetails {
  /** What is edited: a formula with `=`, else the value as it is typed. */
  input: string;
  /** Choices of the cell's list, or undefined where it has none. */
  choices?: string[];
  link?: { address?: string; location?: string };
  locked: boolean;
  prompt?: string;
  /** What is said of the cell in a comment or a note. */
  comment?: string;
}

/** A chart with its figures read; place and size in pixels. */
export interface ChartView {
  key: string;
  /** Name of Office.js, such as `BarStacked`; empty for one that is not drawn. */
  type: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  legend: string;
  categories: string[];
  series: {
    name: string;
    /** null where there is no number: a line has a gap there. */
    values: (number | null)[];
    color: string | undefined;
    line: string | undefined;
    /** Name of Office.js of a line that is broken. */
    dash?: string | undefined;
    /** How thick the line is, in points, where that is set. */
    weight?: number | undefined;
    labels: boolean;
  }[];
  categoryReversed: boolean;
  valueMaximum: number | undefined;
  categoryVisible: boolean;
  valueVisible: boolean;
  gapWidth: number;
}
