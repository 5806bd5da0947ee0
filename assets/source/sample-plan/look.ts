import type { Style } from 'excelize-wasm';
import type { RatingWord } from './content';

const RULE = [
  { Type: 'left', Color: 'BFC5CA', Style: 1 },
  { Type: 'right', Color: 'BFC5CA', Style: 1 },
  { Type: 'top', Color: 'BFC5CA', Style: 1 },
  { Type: 'bottom', Color: 'BFC5CA', Style: 1 },
];

const FILLS: Record<RatingWord | 'Unrated', [fill: string, text: string]> = {
  Blue: ['1D70B8', 'FFFFFF'],
  Green: ['00703C', 'FFFFFF'],
  Amber: ['FFBF47', '0B0C0C'],
  Red: ['B3261E', 'FFFFFF'],
  Unrated: ['D9DCDE', '0B0C0C'],
};

const solid = (colour: string) => ({ Type: 'pattern', Pattern: 1, Color: [colour] });

export const title: Style = {
  Font: { Bold: true, Size: 16, Color: '1F3A4D' },
  Alignment: { Vertical: 'center' },
};
export const subtitle: Style = { Font: { Size: 11, Color: '505A5F' } };
export const label: Style = { Font: { Bold: true, Size: 10 } };
export const value: Style = { Font: { Size: 10 }, Alignment: { Horizontal: 'left' } };
export const dateValue: Style = { ...value, CustomNumFmt: 'd mmmm yyyy' };
export const note: Style = {
  Font: { Size: 10, Color: '505A5F' },
  Alignment: { WrapText: true, Vertical: 'top' },
};

export const header: Style = {
  Font: { Bold: true, Size: 10, Color: 'FFFFFF' },
  Fill: solid('1F3A4D'),
  Border: RULE,
  Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
};

export const body: Style = {
  Font: { Size: 10 },
  Border: RULE,
  Alignment: { Vertical: 'top', WrapText: true },
};
export const keyMeaning: Style = { ...body, Alignment: { Vertical: 'center', Indent: 1 } };
export const bold: Style = { ...body, Font: { Size: 10, Bold: true } };
export const side: Style = { ...bold, Fill: solid('E8EEF2') };
export const centred: Style = {
  ...body,
  Alignment: { Horizontal: 'center', Vertical: 'top', WrapText: true },
};
export const date: Style = { ...centred, CustomNumFmt: 'dd/mm/yyyy' };
export const pounds: Style = {
  ...body,
  CustomNumFmt: '£#,##0;[Red]-£#,##0',
  Alignment: { Horizontal: 'right', Vertical: 'top' },
};
export const pence: Style = { ...pounds, CustomNumFmt: '#,##0.00;[Red]-#,##0.00' };
export const percent: Style = { ...pounds, CustomNumFmt: '0%' };
export const total = (style: Style): Style => ({
  ...style,
  Font: { Size: 10, Bold: true },
  Fill: solid('E8EEF2'),
});

/** The style of a rating cell; `null` for one with no fill. */
export function rating(fill: RatingWord | 'Unrated' | null): Style {
  const base: Style = {
    ...body,
    Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
  };
  if (!fill) return base;
  const [colour, text] = FILLS[fill];
  return { ...base, Fill: solid(colour), Font: { Size: 10, Bold: true, Color: text } };
}

/** Row height in points for wrapped 10-point text: Excel does not fit rows to text when it opens a file. */
export function heightOf(texts: readonly [text: string, columnWidth: number][]): number {
  const lines = texts.map(([text, width]) => linesOf(text, width * 1.15));
  return Math.max(...lines) * 13.2 + 6;
}

function linesOf(text: string, charactersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > charactersPerLine) {
      lines += 1;
      used = word.length;
    } else used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}
