import { declareClass, type HostClass } from '../protocol/declareClass';
import { rangeCellMembers } from './rangeCellMembers';
import { rangePlaceMembers } from './rangePlaceMembers';
import { rangeRuleMembers } from './rangeRuleMembers';
import { rangeStyleMembers } from './rangeStyleMembers';
import type { RangeTarget } from './rangeTarget';

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: HostClass<RangeTarget> = declareClass<RangeTarget>('Range', {
  members: { ...rangePlaceMembers, ...rangeCellMembers, ...rangeRuleMembers, ...rangeStyleMembers },
});
