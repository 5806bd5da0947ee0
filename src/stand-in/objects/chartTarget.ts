import { HostError } from '../protocol/hostError';
import type { Chart } from '../../workbook-file/model/chart';
import type { WorksheetTarget } from './worksheetTarget';

/** The workbook's side of a Chart. */
export interface ChartTarget extends WorksheetTarget {
  chart: Chart;
}

/** Refuses to change a chart of a type that cannot be written. @throws NotImplemented */
export function requireEditable({ chart }: { chart: Chart }): void {
  if (chart.type === '')
    throw new HostError(
      'NotImplemented',
      `The stand-in Excel cannot change the chart ${chart.name}: it does not know its type.`,
    );
}
