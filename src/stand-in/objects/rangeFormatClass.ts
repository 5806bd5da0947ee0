import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { HorizontalAlignment, Style, VerticalAlignment } from '../../workbook-file/model/style';
import { autofitColumns, autofitRows } from './autofit';
import { borderCollection } from './borderClasses';
import { formatProtectionClass } from './formatProtectionClass';
import { rangeFillClass } from './rangeFillClass';
import { rangeFontClass } from './rangeFontClass';
import { restyle, uniform } from './restyle';
import type { RangeTarget } from './rangeTarget';
import { resizeColumns, resizeRows } from './sizes';
import { pointsToWidth, widthToPoints } from '../../workbook-file/model/units';

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

function oneOf(allowed: readonly string[], value: unknown): string {
  if (typeof value !== 'string' || !allowed.includes(value)) throw new HostError('InvalidArgument');
  return value;
}

function numberIn(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw new HostError('InvalidArgument');
  return value;
}

/** A property that is one facet of the cells' look. */
function facet<K extends keyof Style>(name: K, parse: (value: unknown) => Style[K], since?: string) {
  return property<RangeTarget>(
    (self) => uniform(self, (style) => style[name]),
    (self, value) => restyle(self, { [name]: parse(value) }),
    since,
  );
}

const same = <T>(values: readonly T[]): T | null => {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatClass = declareClass<RangeTarget>('RangeFormat', {
  members: {
    HorizontalAlignment: facet('horizontal', (value) => oneOf(horizontals, value) as HorizontalAlignment),
    VerticalAlignment: facet('vertical', (value) => oneOf(verticals, value) as VerticalAlignment),
    WrapText: facet('wrapText', (value) => value === true),
    IndentLevel: facet('indent', (value) => numberIn(value, 0, 250), '1.9'),
    ShrinkToFit: facet('shrinkToFit', (value) => value === true, '1.9'),
    TextOrientation: facet(
      'textOrientation',
      (value) => (value === 180 ? 180 : numberIn(value, -90, 90)),
      '1.7',
    ),
    ColumnWidth: property(
      ({ sheet, area }) =>
        same(
          Array.from({ length: area.columns }, (_, i) => {
            const column = sheet.columns.get(area.column + i);
            return column?.hidden ? 0 : widthToPoints(column?.width ?? sheet.defaultColumnWidth);
          }),
        ),
      (self, value) => resizeColumns(self, { width: pointsToWidth(Number(value)) }),
      '1.2',
    ),
    RowHeight: property(
      ({ sheet, area }) =>
        same(
          Array.from({ length: Math.min(area.rows, 10_000) }, (_, i) => {
            const row = sheet.rows.get(area.row + i);
            return row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight);
          }),
        ),
      (self, value) => resizeRows(self, { height: Number(value) }),
      '1.2',
    ),
    Fill: link((self) => rangeFillClass(self)),
    Font: link((self) => rangeFontClass(self)),
    Borders: link((self) => borderCollection(self)),
    Protection: link((self) => formatProtectionClass(self), '1.2'),
    AutofitColumns: method((self) => autofitColumns(self), '1.2'),
    AutofitRows: method((self) => autofitRows(self), '1.2'),
  },
});
