export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type BorderEdge = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';
/** Names of the file format, such as `thin` and `mediumDashed`; absent means none. */
export interface Border {
  line: string;
  /** `#RRGGBB`. */
  color: string;
}

/** How a cell looks. Colours are `#RRGGBB`, with themes and tints resolved. */
export interface Style {
  numberFormat: string;
  fontName: string;
  /** Points. */
  fontSize: number;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  /** As in the file: `single`, `double`, `singleAccounting`, `doubleAccounting`, or `none`. */
  underline: string;
  fontColor: string;
  /** Fill colour; null is no fill. */
  fill: string | null;
  /** Pattern of the file format: `none`, `solid`, `gray125`… */
  pattern: string;
  borders: Partial<Record<BorderEdge, Border>>;
  horizontal: HorizontalAlignment;
  vertical: VerticalAlignment;
  wrapText: boolean;
  indent: number;
  shrinkToFit: boolean;
  /** Degrees from -90 to 90, or 180 for stacked text, as Office.js counts. */
  textOrientation: number;
  locked: boolean;
  formulaHidden: boolean;
  /** The cell's text was typed behind an apostrophe. */
  quotePrefix: boolean;
}

/** A cell without any formatting, in a workbook that says nothing about its fonts. */
export const plainStyle: Style = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'none',
  fontColor: '#000000',
  fill: null,
  pattern: 'none',
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
