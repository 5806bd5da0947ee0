/** How the file format says what Office.js calls a chart type. */
export interface ChartKind {
  element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  direction?: 'bar' | 'col';
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  markers?: boolean;
  /** Places where its data labels may be; any other makes Excel call the file damaged. */
  positions: readonly string[];
}

const inside = ['Center', 'InsideEnd', 'InsideBase'];
const clustered = [...inside, 'OutsideEnd'];
const around = ['Center', 'Left', 'Right', 'Top', 'Bottom'];
const pie = ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'];

/** The chart types that the stand-in can make and edit, by their names in Office.js. */
export const chartTypes: Readonly<Record<string, ChartKind>> = {
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered', positions: clustered },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked', positions: inside },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked', positions: inside },
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered', positions: clustered },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked', positions: inside },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked', positions: inside },
  Line: { element: 'lineChart', grouping: 'standard', markers: false, positions: around },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true, positions: around },
  Pie: { element: 'pieChart', positions: pie },
  Doughnut: { element: 'doughnutChart', positions: [] },
};

/** The file's word for a place of data labels. */
export const labelPositions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** The file's word for a broken line. */
export const lineDashes: Readonly<Record<string, string>> = {
  Dash: 'dash',
  Dot: 'sysDash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  RoundDot: 'sysDot',
};

/** The file's word for a place of the legend. */
export const legendPositions: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
