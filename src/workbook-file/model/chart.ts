/** A font facet that was set; what is undefined is left to Excel. */
export interface ChartFont {
  name?: string | undefined;
  /** Points. */
  size?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  /** `#RRGGBB`. */
  color?: string | undefined;
}

export interface ChartLabels {
  show: boolean;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  /** Name of Office.js, such as `Center` and `OutsideEnd`; undefined is left to Excel. */
  position?: string | undefined;
  numberFormat?: string | undefined;
  linkNumberFormat?: boolean | undefined;
  font: ChartFont;
}

export interface ChartSeries {
  /** Formula of the cell that holds the name (`Plan!$B$1`), or undefined. */
  nameFormula?: string | undefined;
  /** Name that was typed. */
  nameText?: string | undefined;
  /** Formula of the category cells. */
  categories?: string | undefined;
  /** Formula of the values. */
  values: string;
  /** `#RRGGBB`; undefined is left to Excel. */
  color?: string | undefined;
  /** Of its outline or, in a line chart, of the line itself: `#RRGGBB`; undefined is left to Excel. */
  lineColor?: string | undefined;
  /** Name of Office.js, such as `Dash`; undefined is an unbroken line. */
  lineStyle?: string | undefined;
  /** How thick that line is, in points; undefined is left to Excel. */
  lineWeight?: number | undefined;
  labels?: ChartLabels | undefined;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  maximum?: number | undefined;
  minimum?: number | undefined;
  title?: string | undefined;
  titleFont: ChartFont;
  font: ChartFont;
  numberFormat?: string | undefined;
}

/** Where a chart is: a cell and an offset from its corner, in EMU (12,700 a point). */
export interface ChartAnchor {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

/** An embedded chart. */
export interface Chart {
  key: string;
  name: string;
  /** Name of Office.js, such as `BarStacked`; empty for one that the stand-in cannot edit. */
  type: string;
  from: ChartAnchor;
  to: ChartAnchor;
  title: { text?: string | undefined; visible: boolean; font: ChartFont };
  legend: { visible: boolean; position: string; font: ChartFont };
  category: ChartAxis;
  value: ChartAxis;
  gapWidth?: number | undefined;
  overlap?: number | undefined;
  labels?: ChartLabels | undefined;
  series: ChartSeries[];
  /** Where it is in the file; undefined for a new one. */
  source?: ChartSource | undefined;
}

/** Where a chart is in the file. */
interface ChartSource {
  /** The chart's own part. */
  part: string;
  drawing: string;
  /** Place of its anchor among the drawing's. */
  anchor: number;
  /** The drawing's relationship to the chart. */
  relationship: string;
}

/** An axis as Excel makes it. */
export function plainAxis(majorGridlines: boolean): ChartAxis {
  return { visible: true, reversePlotOrder: false, majorGridlines, titleFont: {}, font: {} };
}

/** Labels as Excel makes them when they are switched on. */
export function plainLabels(show: boolean): ChartLabels {
  return {
    show,
    showValue: show,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    font: {},
  };
}
