import { ratingNames, type Rating } from '../core/plan/values/rating';
import { ratingColours } from '../core/papers/sheet/palette';

/** What is to be asked of a range's conditional formats to tell ours. */
export const ofColours =
  'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color';

const coloured = ['blue', 'green', 'amber', 'red'] as const;

/** The rating of a colour of ours: a rule for just the rating's word, in just our colours; null for any other rule. */
export function ourColour(format: Excel.ConditionalFormat): Rating | null {
  const rule = format.type === 'CellValue' ? format.cellValueOrNullObject : null;
  if (rule === null || rule.isNullObject) return null;
  const isOurs = (rating: (typeof coloured)[number]): boolean =>
    rule.rule.formula1 === `="${ratingNames[rating]}"` &&
    rule.format.fill.color.toUpperCase() === ratingColours[rating].fill &&
    rule.format.font.color.toUpperCase() === ratingColours[rating].text;
  return coloured.find(isOurs) ?? null;
}

export const isOurColour = (format: Excel.ConditionalFormat): boolean => ourColour(format) !== null;

/** Queues the colours of some ratings for a range, before its other rules. */
export function addColours(range: Excel.Range, ratings: readonly Rating[]): void {
  // A new rule goes before the others, so the last of ours is put in first.
  for (const rating of [...ratings].reverse()) {
    const { fill, text } = ratingColours[rating];
    const format = range.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: `="${ratingNames[rating]}"`, operator: 'EqualTo' };
    format.cellValue.format.fill.color = fill;
    format.cellValue.format.font.color = text;
    format.stopIfTrue = true;
  }
}
