import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Style } from '../../workbook-file/model/style';
import { parseColor } from './parseColor';
import { restyle, uniform } from './restyle';
import type { RangeTarget } from './rangeTarget';

/** Names of Office.js for the patterns of the file format. */
const patterns: Record<string, string> = {
  None: 'none',
  Solid: 'solid',
  Gray75: 'darkGray',
  Gray50: 'mediumGray',
  Gray25: 'lightGray',
  Gray16: 'gray125',
  Gray8: 'gray0625',
};

const officeName = (style: Style) =>
  Object.entries(patterns).find(([, pattern]) => pattern === style.pattern)?.[0] ?? style.pattern;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill. No fill and white both read `#FFFFFF`, as in Excel. */
export const rangeFillClass = declareClass<RangeTarget>('RangeFill', {
  members: {
    Color: property(
      (self) => uniform(self, (style) => style.fill ?? '#FFFFFF'),
      (self, value) => restyle(self, { fill: parseColor(value), pattern: 'solid' }),
    ),
    Pattern: property(
      (self) => uniform(self, officeName),
      (self, value) => {
        const pattern = patterns[String(value)];
        if (!pattern) throw new HostError('InvalidArgument');
        restyle(self, (style) =>
          pattern === 'none' ? { fill: null, pattern } : { fill: style.fill ?? '#000000', pattern },
        );
      },
      '1.9',
    ),
    TintAndShade: property(
      (self) => uniform(self, (style) => (style.fill === null ? null : 0)),
      undefined,
      '1.9',
    ),
    Clear: method((self) => restyle(self, { fill: null, pattern: 'none' })),
  },
});
