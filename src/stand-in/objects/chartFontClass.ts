import { declareClass, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { ChartFont } from '../../workbook-file/model/chart';
import { parseColor } from './parseColor';

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont. What was never set reads as Excel's default. */
const chartFontClass = declareClass<ChartFont>('ChartFont', {
  members: {
    Name: property(
      (font) => font.name ?? 'Calibri',
      (font, value) => {
        if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
        font.name = value;
      },
    ),
    Size: property(
      (font) => font.size ?? 10,
      (font, value) => {
        if (typeof value !== 'number' || !(value >= 1 && value <= 409))
          throw new HostError('InvalidArgument');
        font.size = value;
      },
    ),
    Bold: property(
      (font) => font.bold ?? false,
      (font, value) => {
        font.bold = value === true;
      },
    ),
    Italic: property(
      (font) => font.italic ?? false,
      (font, value) => {
        font.italic = value === true;
      },
    ),
    Color: property(
      (font) => font.color ?? '#595959',
      (font, value) => {
        font.color = parseColor(value);
      },
    ),
  },
});

/** The `format` of a chart's part that has nothing but a font. */
export const chartTextFormat = (className: string) =>
  declareClass<ChartFont>(className, {
    members: { Font: { since: '1.1', link: (font: ChartFont) => chartFontClass(font) } },
  });
