import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Border, BorderEdge, Style } from '../../workbook-file/model/style';
import { parseColor } from './parseColor';
import { restyle, uniform } from './restyle';
import { moved, type RangeTarget } from './rangeTarget';

/** One kind of line of a range, as in `EdgeTop`. */
interface Edge extends RangeTarget {
  edge: string;
}

/** Style and weight of Office.js for each line of the file format. */
const lines: Record<string, [style: string, weight: string]> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** The file's line for a style and weight; where Excel has no such pair, the style decides. */
function lineOf(style: string, weight: string): string {
  const line =
    exactLines.get(`${style} ${weight}`) ?? Object.keys(lines).find((name) => lines[name]?.[0] === style);
  if (line === undefined) throw new HostError('InvalidArgument');
  return line;
}

const exactLines = new Map(
  Object.entries(lines).map(([name, [style, weight]]) => [`${style} ${weight}`, name]),
);

/** The cells and the side of each that an edge of a range consists of; none where the range has no such edge. */
function pieces({ edge, ...target }: Edge): { target: RangeTarget; side: BorderEdge }[] {
  const { area } = target;
  const { row, column, rows, columns } = area;
  const at = (part: Partial<typeof area>, side: BorderEdge) => ({
    target: moved(target, { ...area, ...part }),
    side,
  });
  switch (edge) {
    case 'EdgeTop':
      return [at({ rows: 1 }, 'top')];
    case 'EdgeBottom':
      return [at({ row: row + rows - 1, rows: 1 }, 'bottom')];
    case 'EdgeLeft':
      return [at({ columns: 1 }, 'left')];
    case 'EdgeRight':
      return [at({ column: column + columns - 1, columns: 1 }, 'right')];
    case 'InsideHorizontal':
      return rows < 2 ? [] : [at({ rows: rows - 1 }, 'bottom'), at({ row: row + 1, rows: rows - 1 }, 'top')];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [at({ columns: columns - 1 }, 'right'), at({ column: column + 1, columns: columns - 1 }, 'left')];
    case 'DiagonalDown':
      return [at({}, 'diagonalDown')];
    case 'DiagonalUp':
      return [at({}, 'diagonalUp')];
    default:
      throw new HostError('InvalidArgument');
  }
}

function readEdge<T>(self: Edge, of: (border: Border | undefined) => T): T | null {
  const [first] = pieces(self);
  return first ? uniform(first.target, (style) => of(style.borders[first.side])) : of(undefined);
}

/** Changes the line on both cells that share it, so that a later "none" leaves nothing behind. */
function writeEdge(self: Edge, change: (before: Border | undefined) => Border | undefined): void {
  for (const { target, side } of pieces(self)) {
    restyle(target, (style: Style) => {
      const { [side]: before, ...others } = style.borders;
      const after = change(before);
      return { borders: after ? { ...others, [side]: after } : others };
    });
  }
}

const styleOf = (border: Border | undefined) => (border ? (lines[border.line]?.[0] ?? 'Continuous') : 'None');
const weightOf = (border: Border | undefined) => (border ? (lines[border.line]?.[1] ?? 'Thin') : 'Thin');

const rangeBorderClass = declareClass<Edge>('RangeBorder', {
  identity: ({ edge }) => ({ _Id: edge }),
  members: {
    SideIndex: property(({ edge }) => edge),
    Style: property(
      (self) => readEdge(self, styleOf),
      (self, value) =>
        writeEdge(self, (before) =>
          value === 'None'
            ? undefined
            : { line: lineOf(String(value), weightOf(before)), color: before?.color ?? '#000000' },
        ),
    ),
    Weight: property(
      (self) => readEdge(self, weightOf),
      (self, value) =>
        writeEdge(self, (before) => ({
          line: lineOf(before ? styleOf(before) : 'Continuous', String(value)),
          color: before?.color ?? '#000000',
        })),
    ),
    Color: property(
      (self) => readEdge(self, (border) => border?.color ?? '#000000'),
      (self, value) => {
        const color = parseColor(value);
        writeEdge(self, (before) => ({ line: before?.line ?? 'thin', color }));
      },
    ),
  },
});

const edgeNames = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const borderCollection = declareClass<RangeTarget>('RangeBorderCollection', {
  items: (self) => edgeNames.map((edge) => rangeBorderClass({ ...self, edge })),
  members: {
    Count: property(() => edgeNames.length),
    GetItem: method((self, args) => {
      const edge = args.text(0);
      if (!edgeNames.includes(edge)) throw new HostError('InvalidArgument');
      return rangeBorderClass({ ...self, edge });
    }),
    GetItemAt: method((self, args) => {
      const edge = edgeNames[args.integer(0)];
      if (!edge) throw new HostError('InvalidArgument');
      return rangeBorderClass({ ...self, edge });
    }),
  },
});
