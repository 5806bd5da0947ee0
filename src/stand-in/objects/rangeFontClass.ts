import { declareClass, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { parseColor } from './parseColor';
import { restyle, uniform } from './restyle';
import type { RangeTarget } from './rangeTarget';

/** Names of Office.js for the underlines of the file format. */
const underlines: Record<string, string> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** The file's name of an underline. @throws InvalidArgument for an unknown one. */
export function parseUnderline(value: unknown): string {
  const found = underlines[String(value)];
  if (!found) throw new HostError('InvalidArgument');
  return found;
}

/** The name in Office.js of an underline; `None` for one that it has not. */
export const underlineName = (underline: string) =>
  Object.entries(underlines).find(([, name]) => name === underline)?.[0] ?? 'None';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontClass = declareClass<RangeTarget>('RangeFont', {
  members: {
    Name: property(
      (self) => uniform(self, (style) => style.fontName),
      (self, value) => {
        if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
        restyle(self, { fontName: value });
      },
    ),
    Size: property(
      (self) => uniform(self, (style) => style.fontSize),
      (self, value) => {
        if (typeof value !== 'number' || !(value >= 1 && value <= 409))
          throw new HostError('InvalidArgument');
        restyle(self, { fontSize: value });
      },
    ),
    Bold: property(
      (self) => uniform(self, (style) => style.bold),
      (self, value) => restyle(self, { bold: value === true }),
    ),
    Italic: property(
      (self) => uniform(self, (style) => style.italic),
      (self, value) => restyle(self, { italic: value === true }),
    ),
    Color: property(
      (self) => uniform(self, (style) => style.fontColor),
      (self, value) => restyle(self, { fontColor: parseColor(value) }),
    ),
    Underline: property(
      (self) => uniform(self, (style) => underlineName(style.underline)),
      (self, value) => restyle(self, { underline: parseUnderline(value) }),
    ),
    Strikethrough: property(
      (self) => uniform(self, (style) => style.strikethrough),
      (self, value) => restyle(self, { strikethrough: value === true }),
      '1.9',
    ),
  },
});
