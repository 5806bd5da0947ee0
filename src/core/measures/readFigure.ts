import { grouped } from '../cells/grouped';
import type { CellValue } from '../cells/sheetCells';
import { isErrorValue, plain, textOf, tidy } from '../cells/text';
import type { Way } from '../plan/plan';

/** A cell of figures as it was understood. */
export type FigureReading =
  | { readonly kind: 'blank' }
  /** There is none to tell, and that is meant: `n/a`, `suppressed`, `c`, `<5`. */
  | { readonly kind: 'untold'; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly text: string;
      /** A percentage is per cent; rounded as the cell shows it. */
      readonly value: number;
      /** What the cell itself says: `%`, `£`, a word behind the number, or '' for nothing. */
      readonly unit: string;
      /** True where it is a share that the cell shows as it is: 0.41 under a heading of per cent. */
      readonly isBare: boolean;
    };

const untold =
  /^(?:n\/?a|n\.a\.?|not (?:available|applicable|known|reported|published|collected|recorded|due|yet (?:available|known|due|published|reported))|no (?:data|figure|return)|data (?:not (?:yet )?available|awaited|pending|to follow)|suppressed|supp|redacted|withheld|disclosive|[cxzsuk]|low|\*+|[-~]+|\.{1,3}|:|tbc|tbd|tba|awaited|awaiting\b.*|pending|due\b.*|to (?:be confirmed|follow)|unknown|dim data|ddim ar gael|[<>≤≥] ?\d+(?:\.\d+)? ?%?)$/;

/** Marks of what is provisional, revised or has a note, and arrows beside a figure. */
const marks =
  /[*†‡#]+|[▲▼△▽◆►◄↑↓→←↗↘↔▬⬆⬇➡]|\((?:p|r|e|prov|provisional|revised|est|estimated?)\.?\)|\b(?:provisional|prov|revised)\b/g;
const inText = /^(-)?(£)?(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(k|m)? ?(%|per ?cent|[a-z]+(?: [a-z]+)?)?$/;
/** What begins or ends so is no unit. */
const noUnit = /^(?:of|in|to|or|and|out|q|by|at|on|from)\b/;

/**
 * Reads one cell of figures, and rounds it as it is shown: what a board reads is what is reckoned with.
 * @param format how the cell writes numbers; '' where that is not known
 */
export function readFigure(value: CellValue, format = ''): FigureReading {
  if (typeof value === 'boolean') return { kind: 'unread', text: String(value) };
  if (typeof value === 'number') return ofNumber(value, format);
  const text = tidy(textOf(value));
  if (text === '') return { kind: 'blank' };
  if (isErrorValue(text)) return { kind: 'unread', text };
  const words = plain(text);
  if (untold.test(words)) return { kind: 'untold', text };
  const match = inText.exec(words.replace(marks, ' ').replace(/\s+/g, ' ').trim());
  const [, minus = '', pounds = '', whole = '', part = '', times, word = ''] = match ?? [];
  if (match === null || noUnit.test(word)) return { kind: 'unread', text };
  const factor = times === 'k' ? 1000 : times === 'm' ? 1_000_000 : 1;
  const number = Number(`${minus}${whole.replaceAll(',', '')}${part}`.replace('--', '-')) * factor;
  const unit = pounds !== '' ? '£' : /^(?:%|per ?cent)$/.test(word) ? '%' : word;
  return { kind: 'number', text, value: tenth(number, 10), unit, isBare: unit === '' };
}

function ofNumber(value: number, format: string): FigureReading {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  const [shown = ''] = bare.split(';');
  const isGeneral = shown === '' || /general|@/i.test(shown);
  if (!isGeneral && /[dmyhs]/i.test(shown)) return { kind: 'unread', text: String(value) };
  const isPercent = shown.includes('%');
  const decimals = isGeneral ? 10 : (/\.([0#?]+)/.exec(shown)?.[1]?.length ?? 0);
  const number = tenth(isPercent ? value * 100 : value, decimals);
  const unit = isPercent ? '%' : format.includes('£') ? '£' : '';
  const fixed = isGeneral ? undefined : decimals;
  return {
    kind: 'number',
    text: figureInWords(number, unit, fixed),
    value: number,
    unit,
    isBare: unit === '',
  };
}

/** Rounded to so many places, and never to -0. */
export const tenth = (value: number, places: number): number =>
  Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`) || (Math.abs(value) > 1e15 ? value : 0);

/** Places that are shown where the cell does not say how many. */
const mostPlaces = 2;

/**
 * A figure with its unit: `41%`, `£1,200`, `27 weeks`, `81`.
 * @param places how many are shown, also noughts; as many as there are where it is absent, two at most
 */
export function figureInWords(value: number, unit: string, places?: number): string {
  const number = grouped(Math.abs(value), places, places ?? mostPlaces);
  const signed = value < 0 ? `-${unit === '£' ? '£' : ''}${number}` : `${unit === '£' ? '£' : ''}${number}`;
  if (unit === '%') return `${signed}%`;
  return unit === '' || unit === '£' ? signed : `${signed} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** A target as a cell gives it: the figure, and which way is better where it says so (`≥ 90%`, `no more than 18`). */
export interface TargetReading {
  readonly figure: FigureReading;
  readonly better: Way | null;
}

const sides: readonly (readonly [RegExp, Way])[] = [
  [/^(?:≥|>=|>|at least|minimum(?: of)?|min\.?|above|over|more than|not less than|no less than) ?/, 'higher'],
  [
    /^(?:≤|<=|<|at most|no more than|not more than|maximum(?: of)?|max\.?|below|under|less than|fewer than|up to|within) ?/,
    'lower',
  ],
  [/ ?(?:\+|or (?:more|above|higher|over|better)|and above|minimum)$/, 'higher'],
  [/ ?(?:or (?:less|fewer|below|lower|under)|and below|maximum)$/, 'lower'],
];

/** Reads a cell of targets. */
export function readTarget(value: CellValue, format = ''): TargetReading {
  if (typeof value !== 'string') return { figure: readFigure(value, format), better: null };
  const words = plain(tidy(value));
  for (const [side, better] of sides) {
    if (!side.test(words)) continue;
    const figure = readFigure(words.replace(side, ''));
    // The cell's own words are what is shown.
    if (figure.kind === 'number') return { figure: { ...figure, text: tidy(value) }, better };
  }
  return { figure: readFigure(value, format), better: null };
}
