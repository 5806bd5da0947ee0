import type { RatingState } from '../../plan/values/rating';
import { accent, headFill, ink, quietInk, ratingColours, rule } from './palette';
import type { CellStyle } from './sheetModel';

/** Every look that a cell of a summary sheet can have. */
export const styles = {
  title: { size: 18, bold: true, colour: accent, vertical: 'Center' },
  subtitle: { size: 12, bold: true, colour: ink, align: 'Left', vertical: 'Center' },
  /** What a reader is told before anything else. */
  message: { size: 14, colour: ink, align: 'Left', vertical: 'Center', wrap: true },
  link: { colour: accent, underline: true },
  quiet: { size: 10, colour: quietInk, vertical: 'Center' },
  section: { size: 12, bold: true, colour: accent, vertical: 'Bottom', ruleBelow: accent },
  headline: {
    size: 22,
    bold: true,
    colour: accent,
    align: 'Left',
    vertical: 'Bottom',
    numberFormat: '#,##0',
  },
  headlineLabel: { size: 10, colour: quietInk, align: 'Left', vertical: 'Top', wrap: true },
  head: {
    size: 10,
    bold: true,
    colour: ink,
    fill: headFill,
    align: 'Center',
    vertical: 'Center',
    wrap: true,
  },
  headLeft: {
    size: 10,
    bold: true,
    colour: ink,
    fill: headFill,
    align: 'Left',
    vertical: 'Center',
    wrap: true,
  },
  name: { size: 11, colour: ink, align: 'Left', vertical: 'Center', wrap: true, rowRules: rule },
  total: { size: 11, bold: true, colour: ink, align: 'Left', vertical: 'Center', ruleAbove: ink },
  text: { size: 10, colour: ink, align: 'Left', vertical: 'Top', wrap: true, rowRules: rule },
  rest: { rowRules: rule },
  restTotal: { ruleAbove: ink },
  caption: { size: 10, colour: ink, align: 'Left', vertical: 'Top', wrap: true },
  plain: { size: 11, colour: ink, align: 'Left', vertical: 'Top', wrap: true },
  note: { size: 10, colour: ink, align: 'Left', vertical: 'Top', wrap: true, indent: 1 },
} satisfies Record<string, CellStyle>;

/** A figure that is a value and not a formula carries this mark, which the notes explain. */
export const valueMark = '†';

/** Number formats by kind of figure; a live figure leaves the room that the mark takes. */
export const formats = {
  count: { live: `#,##0_${valueMark}`, value: `#,##0"${valueMark}"` },
  pounds: {
    live: `#,##0_${valueMark};-#,##0_${valueMark}`,
    value: `#,##0"${valueMark}";-#,##0"${valueMark}"`,
  },
  pence: {
    live: `#,##0.00_${valueMark};-#,##0.00_${valueMark}`,
    value: `#,##0.00"${valueMark}";-#,##0.00"${valueMark}"`,
  },
  change: {
    live: `+#,##0_${valueMark};-#,##0_${valueMark};0_${valueMark}`,
    value: `+#,##0"${valueMark}";-#,##0"${valueMark}";0"${valueMark}"`,
  },
} as const;

/** A cell that shows a rating: its word on its colour. */
export function ratingStyle(state: RatingState, style: CellStyle = {}): CellStyle {
  const { fill, text } = ratingColours[state];
  return {
    size: 11,
    align: 'Center',
    vertical: 'Center',
    ...style,
    fill,
    colour: text,
    bold: true,
    ...(state === 'invalid' ? { dashed: true } : {}),
  };
}
