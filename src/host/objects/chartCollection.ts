import { declareClass, type HostClass } from '../protocol/declareClass';
import type { WorksheetTarget } from './worksheetTarget';

export const chartCollection: HostClass<WorksheetTarget> = declareClass<WorksheetTarget>('ChartCollection', {
  items: () => [],
  members: {},
});
