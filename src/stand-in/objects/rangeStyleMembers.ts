import type { Args } from '../protocol/hostObject';
import { method, type Member } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Style } from '../../workbook-file/model/style';
import { parseColor } from './parseColor';
import { formatAddress } from '../../workbook-file/model/address';
import { pointsToWidth } from '../../workbook-file/model/units';
import { quoteSheet } from '../../workbook-file/model/sheetReference';
import { parseUnderline, underlineName } from './rangeFontClass';
import { grid, type RangeTarget } from './rangeTarget';
import { inputAt } from './writeCells';
import { restyleEach } from './restyle';
import { resizeColumns, resizeRows } from './sizes';

type Wanted = Record<string, unknown>;

const isObject = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be read and written of each cell's font. */
const fontFacets: Record<
  string,
  { read: (style: Style) => unknown; write: (value: unknown) => Partial<Style> }
> = {
  name: { read: (style) => style.fontName, write: (value) => ({ fontName: String(value) }) },
  size: { read: (style) => style.fontSize, write: (value) => ({ fontSize: Number(value) }) },
  bold: { read: (style) => style.bold, write: (value) => ({ bold: value === true }) },
  italic: { read: (style) => style.italic, write: (value) => ({ italic: value === true }) },
  strikethrough: {
    read: (style) => style.strikethrough,
    write: (value) => ({ strikethrough: value === true }),
  },
  color: { read: (style) => style.fontColor, write: (value) => ({ fontColor: parseColor(value) }) },
  underline: {
    read: (style) => underlineName(style.underline),
    write: (value) => ({ underline: parseUnderline(value) }),
  },
};

const fillFacets: typeof fontFacets = {
  color: {
    read: (style) => style.fill ?? '#FFFFFF',
    write: (value) =>
      value === '' ? { fill: null, pattern: 'none' } : { fill: parseColor(value), pattern: 'solid' },
  },
};

const cellFacets: typeof fontFacets = {
  horizontalAlignment: {
    read: (style) => style.horizontal,
    write: (value) => ({ horizontal: String(value) as Style['horizontal'] }),
  },
  verticalAlignment: {
    read: (style) => style.vertical,
    write: (value) => ({ vertical: String(value) as Style['vertical'] }),
  },
  wrapText: { read: (style) => style.wrapText, write: (value) => ({ wrapText: value === true }) },
  indentLevel: { read: (style) => style.indent, write: (value) => ({ indent: Number(value) }) },
};

const groups: Record<string, typeof fontFacets> = { font: fontFacets, fill: fillFacets };

function unknownFacet(name: string): HostError {
  return new HostError(
    'NotImplemented',
    `The stand-in Excel does not know the cell property format.${name}.`,
  );
}

function readFormat(style: Style, wanted: Wanted): Wanted {
  const result: Wanted = {};
  for (const [name, want] of Object.entries(wanted)) {
    const group = groups[name];
    if (group && isObject(want)) {
      const inner: Wanted = {};
      for (const facet of Object.keys(want)) {
        const found = group[facet];
        if (!found) throw unknownFacet(`${name}.${facet}`);
        inner[facet] = found.read(style);
      }
      result[name] = inner;
    } else {
      const found = cellFacets[name];
      if (!found) throw unknownFacet(name);
      result[name] = found.read(style);
    }
  }
  return result;
}

function writeFormat(given: Wanted): Partial<Style> {
  let result: Partial<Style> = {};
  for (const [name, value] of Object.entries(given)) {
    const group = groups[name];
    if (group && isObject(value)) {
      for (const [facet, inner] of Object.entries(value)) {
        const found = group[facet];
        if (!found) throw unknownFacet(`${name}.${facet}`);
        if (inner !== null) result = { ...result, ...found.write(inner) };
      }
    } else {
      const found = cellFacets[name];
      if (!found) throw unknownFacet(name);
      if (value !== null) result = { ...result, ...found.write(value) };
    }
  }
  return result;
}

/** The sizes in a list of row or column properties, which may hold nothing else here; undefined where one has none. */
export function sizesIn(properties: readonly unknown[], name: 'rowHeight' | 'columnWidth'): unknown[] {
  return properties.map((given) => {
    if (!isObject(given)) throw new HostError('InvalidArgument');
    const format = isObject(given['format']) ? given['format'] : {};
    const other = [...Object.keys(given), ...Object.keys(format)].find(
      (key) => key !== 'format' && key !== name,
    );
    if (other !== undefined) throw unknownFacet(other);
    return format[name];
  });
}

/** Calls back with each row or column of a range that is given a size, and with the size. */
function eachSized(
  count: number,
  args: Args,
  name: 'rowHeight' | 'columnWidth',
  resize: (index: number, size: number) => void,
): void {
  const properties = args.value(0);
  if (!Array.isArray(properties) || properties.length !== count) throw new HostError('InvalidArgument');
  sizesIn(properties, name).forEach((size, index) => {
    if (size !== undefined) resize(index, Number(size));
  });
}

/** Looks of single cells, read and written as grids, and sizes of rows and columns as lists. */
export const rangeStyleMembers: Record<string, Member<RangeTarget>> = {
  GetCellProperties: method(({ book, sheet, area }, args) => {
    const wanted = args.value(0);
    if (!isObject(wanted)) throw new HostError('InvalidArgument');
    return grid(area, (row, column) => {
      const result: Wanted = {};
      for (const [name, want] of Object.entries(wanted)) {
        if (name === 'format' && isObject(want))
          result['format'] = readFormat(book.styles.style(sheet.styleAt(row, column)), want);
        else if (name === 'address')
          result['address'] =
            `${quoteSheet(sheet.name)}!${formatAddress({ row, column, rows: 1, columns: 1 })}`;
        else throw unknownFacet(name);
      }
      return result;
    });
  }, '1.9'),
  SetCellProperties: method((self, args) => {
    const at = inputAt(self, args.value(0));
    restyleEach(self, (_, row, column) => {
      const given = at(row, column);
      return isObject(given) && isObject(given['format']) ? writeFormat(given['format']) : {};
    });
  }, '1.9'),
  SetRowProperties: method((self, args) => {
    const { area } = self;
    eachSized(area.rows, args, 'rowHeight', (index, height) =>
      resizeRows({ ...self, area: { ...area, row: area.row + index, rows: 1 } }, { height }),
    );
  }, '1.9'),
  SetColumnProperties: method((self, args) => {
    const { area } = self;
    eachSized(area.columns, args, 'columnWidth', (index, width) =>
      resizeColumns(
        { ...self, area: { ...area, column: area.column + index, columns: 1 } },
        { width: pointsToWidth(width) },
      ),
    );
  }, '1.9'),
};
