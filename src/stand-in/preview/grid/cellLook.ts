import type { CSSProperties } from 'react';
import type { CellView } from '../../view/shapes';
import type { Border, Style } from '../../../workbook-file/model/style';

/** Fonts of like width for those that a computer may not have. */
const stand = "'Carlito', 'Segoe UI', Arial, sans-serif";

const lines: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  medium: '2px solid',
  thick: '3px solid',
  dashed: '1px dashed',
  dotted: '1px dotted',
  double: '3px double',
  mediumDashed: '2px dashed',
};

const line = ({ line: kind, color }: Border) => `${lines[kind] ?? '1px solid'} ${color}`;

const across: Readonly<Record<string, CSSProperties['justifyContent']>> = {
  Left: 'flex-start',
  Center: 'center',
  Right: 'flex-end',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
};
const usualAcross = { text: 'flex-start', number: 'flex-end', middle: 'center' } as const;
const upright = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;

/** How a cell is drawn: its box, and its text within. */
export interface CellLook {
  box: CSSProperties;
  text: CSSProperties;
  wrap: boolean;
  /** Text may run over into empty cells to the right. */
  runsOver: boolean;
}

/** The look of a cell, with what a conditional format lays over it. */
export function cellLook(style: Style, kind: CellView['kind'], over: CellView['over']): CellLook {
  const fill = over?.fill ?? style.fill;
  const justify = across[style.horizontal] ?? usualAcross[kind];
  const { left, right, top, bottom } = style.borders;
  const underline = over?.underline ?? style.underline;
  const struck = over?.strikethrough ?? style.strikethrough;
  const decoration = [underline === 'none' ? '' : 'underline', struck ? 'line-through' : ''].join(' ').trim();
  const fontColor = over?.fontColor ?? style.fontColor;
  const box: CSSProperties = {
    justifyContent: justify,
    alignItems: upright[style.vertical],
    ...(fill !== null && { backgroundColor: fill, forcedColorAdjust: 'none' }),
    // A fill covers the gridlines; a border of the cell's own is drawn over both.
    ...(fill !== null && { borderRightColor: fill, borderBottomColor: fill }),
    ...(right && { borderRight: line(right) }),
    // A gridline beside a rule would cut a pixel out of it where the two meet.
    ...(bottom && { borderBottom: line(bottom), ...(!right && { borderRight: 'none' }) }),
    ...((left ?? top) && {
      boxShadow: [left && `-1px 0 0 ${left.color}`, top && `0 -1px 0 ${top.color}`]
        .filter(Boolean)
        .join(', '),
    }),
    fontFamily: `'${style.fontName.replaceAll("'", '')}', ${stand}`,
    fontSize: `${style.fontSize}pt`,
    ...(fontColor !== '#000000' && { color: fontColor }),
    ...((over?.bold ?? style.bold) && { fontWeight: 700 }),
    ...((over?.italic ?? style.italic) && { fontStyle: 'italic' }),
    ...(decoration && { textDecoration: decoration }),
    ...(style.indent > 0 && {
      [justify === 'flex-end' ? 'paddingRight' : 'paddingLeft']: `${style.indent * 9 + 3}px`,
    }),
  };
  return {
    box,
    text: {
      textAlign: justify === 'flex-end' ? 'right' : justify === 'center' ? 'center' : 'left',
      whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
      ...(style.wrapText && { overflowWrap: 'anywhere' }),
      ...(style.textOrientation !== 0 && {
        writingMode: 'vertical-rl',
        ...(style.textOrientation > 0 && style.textOrientation <= 90 && { transform: 'rotate(180deg)' }),
      }),
    },
    wrap: style.wrapText,
    runsOver: kind === 'text' && !style.wrapText && justify === 'flex-start' && style.textOrientation === 0,
  };
}
