import { declareClass, property } from '../protocol/declareClass';
import { restyle, uniform } from './restyle';
import type { RangeTarget } from './rangeTarget';

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtectionClass = declareClass<RangeTarget>('FormatProtection', {
  members: {
    Locked: property(
      (self) => uniform(self, (style) => style.locked),
      (self, value) => restyle(self, { locked: value === true }),
      '1.2',
    ),
    FormulaHidden: property(
      (self) => uniform(self, (style) => style.formulaHidden),
      (self, value) => restyle(self, { formulaHidden: value === true }),
      '1.2',
    ),
  },
});
