import type { Area } from './area';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One column's own settings; what is absent is the sheet's default. */
export interface ColumnFormat {
  /** In characters of the default font, with padding, as in the file. */
  width?: number;
  hidden?: boolean;
  style?: number;
}

/** One row's own settings; what is absent is the sheet's default. */
export interface RowFormat {
  /** In points. */
  height?: number;
  hidden?: boolean;
  style?: number;
}

/** Rows and columns that stay in sight. */
interface FrozenPanes {
  rows: number;
  columns: number;
}

export interface SheetView {
  showGridlines: boolean;
  showHeadings: boolean;
  frozen: FrozenPanes;
}

/** Page setup; margins in inches, as in the file. What is undefined is not said in the file. */
export interface PageSetup {
  orientation?: 'portrait' | 'landscape' | undefined;
  paperSize?: number | undefined;
  scale?: number | undefined;
  fitToPage: boolean;
  fitToWidth: number;
  fitToHeight: number;
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  marginsGiven: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** In the file's code, `&L…&C…&R…`. */
  header: string;
  footer: string;
}

export interface Hyperlink {
  area: Area;
  /** Web or mail address. */
  address?: string | undefined;
  /** Place in this workbook, as `Sheet1!A1`. */
  location?: string | undefined;
  screenTip?: string | undefined;
}

/** The look that a conditional format lays over a cell; absent facets stay as they are. */
export interface DifferentialStyle {
  fill?: string | undefined;
  fontColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: string | undefined;
  strikethrough?: boolean | undefined;
}

/** A conditional format. One that the stand-in cannot express is kept as its XML. */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Type of the file format: `cellIs`, `containsText`, `expression`, or another one, which is only kept. */
  type: string;
  operator?: string | undefined;
  text?: string | undefined;
  formulas: string[];
  style: DifferentialStyle;
  stopIfTrue: boolean;
  priority: number;
  /** The rule's XML in the file, where it has one. */
  xml?: string | undefined;
}

/** A data validation, in the words of the file format. */
export interface Validation {
  areas: Area[];
  type: string;
  operator: string;
  formula1: string;
  formula2: string;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  errorStyle: string;
  showError: boolean;
  errorTitle: string;
  errorMessage: string;
  showPrompt: boolean;
  promptTitle: string;
  promptMessage: string;
}

/** A table (list object) of a sheet. */
export interface Table {
  /** Number in the file; 0 for a new one. */
  id: number;
  key: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  columns: string[];
  styleName: string;
  /** The part in the file; undefined for a new one. */
  part?: string | undefined;
}

/** A criterion of a sheet's filter. */
export interface FilterColumn {
  /** Place in the filter's range, from 0. */
  column: number;
  /** The texts that are shown; undefined for a criterion of another kind, which the file has. */
  values?: readonly string[] | undefined;
}

/** A comment on a cell. */
export interface Comment {
  id: string;
  /** The cell that it is on. */
  area: Area;
  text: string;
}

/** A sheet's protection; options are what the file allows. */
export interface Protection {
  protected: boolean;
  /** Attributes of `sheetProtection` in the file. */
  options: Record<string, string>;
}
