import { ratingNames, ratings, ratingStates, type RatingState } from '../../plan/values/rating';
import { ink, keptFill, paperWhite, ratingColours, rule } from '../sheet/palette';
import type { CellContent, CellStyle } from '../sheet/sheetModel';
import { formats, ratingStyle, styles } from '../sheet/styles';
import { severityWords } from '../words/severityWords';

/** What the cells of a column hold, which decides how they look. */
export type ColumnKind =
  | 'name'
  | 'state'
  | 'text'
  | 'link'
  | 'count'
  | 'pounds'
  | 'pence'
  | 'change'
  | 'share'
  | 'number'
  | 'rating'
  | 'severity'
  | 'date'
  | 'figure'
  | 'fact'
  | 'kept'
  | 'keptDate'
  | 'keptRating'
  | 'bars';

const right: readonly ColumnKind[] = ['pounds', 'pence', 'change', 'share', 'number'];
const centre: readonly ColumnKind[] = ['count', 'figure', 'rating', 'keptRating'];

const alignOf = (kind: ColumnKind): 'Left' | 'Center' | 'Right' =>
  right.includes(kind) ? 'Right' : centre.includes(kind) ? 'Center' : 'Left';

/** Words, officers' own among them, keep clear of the column before them, which may be filled to its edge. */
export const isInset = (kind: ColumnKind | undefined, column: number): boolean =>
  kind !== undefined && words.includes(kind) && column > 0;
const words: readonly ColumnKind[] = ['text', 'link', 'fact', 'kept', 'keptDate'];
/** What that takes of a column's width, in characters. */
export const inset = 1.5;

/** How the heading of a column looks. */
export const headStyle = (kind: ColumnKind, column = 0): CellStyle => ({
  ...styles.head,
  align: alignOf(kind),
  ...(isInset(kind, column) || kind === 'date' ? { indent: 1 } : {}),
});

/** Text and figures of a table's row. */
const body: CellStyle = { size: 10, colour: ink, vertical: 'Top', rowRules: rule };

/** How a cell of a column looks, by what it holds. */
export function cellStyle(kind: ColumnKind, content: CellContent): CellStyle {
  const base: CellStyle = { ...body, align: alignOf(kind) };
  const format = typeof content === 'number' ? 'value' : 'live';
  switch (kind) {
    case 'name':
    case 'text':
      return { ...base, wrap: true };
    case 'state': {
      const state = stateAtEnd(content);
      return state === null ? base : { ...ratingStyle(state, { ...base, align: 'Left' }), wrap: true };
    }
    case 'link':
      // What leads nowhere is not made to look as if it did.
      return typeof content === 'object' ? { ...base, ...styles.link, wrap: true } : { ...base, wrap: true };
    case 'severity':
      return content === severityWords.error ? { ...base, colour: ratingColours.red.fill, bold: true } : base;
    case 'fact':
      return { ...base, indent: 1 };
    case 'figure':
      if (typeof content !== 'number')
        return typeof content === 'string' ? base : { ...base, numberFormat: '#,##0' };
      return { ...base, numberFormat: Number.isInteger(content) ? '#,##0' : '#,##0.0#' };
    case 'bars':
      return base;
    case 'kept':
      return {
        ...base,
        wrap: true,
        fill: keptFill,
        columnRules: rule,
        numberFormat: typeof content === 'number' ? 'General' : '@',
      };
    case 'keptDate':
      return { ...base, wrap: true, fill: keptFill, columnRules: rule, numberFormat: dateFormat };
    case 'keptRating': {
      const state = ratings.find((rating) => ratingNames[rating] === content);
      const empty: CellStyle = { ...base, wrap: true, fill: keptFill, numberFormat: '@' };
      return state === undefined ? empty : chip(state, base);
    }
    case 'date':
      return { ...base, wrap: true, indent: 1, numberFormat: dateFormat };
    case 'rating':
      if (content === '') return base;
      return chip(stateOf(content), { ...base, align: 'Center', vertical: 'Center' });
    case 'share':
      return { ...base, numberFormat: `0%_†` };
    case 'number':
      return { ...base, indent: 1, numberFormat: '#,##0' };
    case 'count':
    case 'pounds':
    case 'pence':
    case 'change':
      return { ...base, numberFormat: formats[kind][format] };
  }
}

/** A rating's word on its colour, apart from what stands beside it; what is no rating has its dashes for that. */
const chip = (state: RatingState, style: CellStyle): CellStyle => ({
  ...ratingStyle(state, style),
  ...(state === 'invalid' ? {} : { parted: paperWhite }),
});

/** How a figure of another kind stands in a column. */
export const shownAs = (column: ColumnKind, kind: ColumnKind, content: CellContent): CellStyle => {
  const { numberFormat } = cellStyle(kind, content);
  return { ...cellStyle(column, content), ...(numberFormat === undefined ? {} : { numberFormat }) };
};

/** What officers may choose from in a cell; undefined where they may type anything. */
export const choicesOf = (kind: ColumnKind): readonly string[] | undefined =>
  kind === 'keptRating' ? ratings.map((rating) => ratingNames[rating]) : undefined;

/** In the usual order of the United Kingdom. */
const dateFormat = 'd mmm yyyy';

/** The state whose name ends a cell: `Progress Blue`, `Progress not rated`; null where none does. */
const stateAtEnd = (content: CellContent): RatingState | null =>
  typeof content === 'string'
    ? (ratingStates.find((state) => content.toLowerCase().endsWith(ratingNames[state].toLowerCase())) ?? null)
    : null;

/** The state whose word a cell shows, with or without an arrow; anything that is no rating's word is not rated. */
const stateOf = (content: CellContent): RatingState =>
  ratingStates.find(
    (state) =>
      content === ratingNames[state] ||
      (typeof content === 'string' && content.startsWith(`${ratingNames[state]} `)),
  ) ?? 'unrated';
