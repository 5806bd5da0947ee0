import { days1904, endOfMonth, serialOf, type Serial } from '../cells/serialDate';
import type { CellValue } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';

/** A date cell as it was understood. */
export type DateReading =
  | { readonly kind: 'date'; readonly serial: Serial; readonly text: string }
  | { readonly kind: 'blank' }
  /** "Ongoing" and the like: there is no date, and that is meant. */
  | { readonly kind: 'undated'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** How a council counts its quarters and terms. Month and day are those of the last day. */
export interface DateSettings {
  readonly quarters: 'financial' | 'calendar';
  readonly termEnds: Readonly<Record<'autumn' | 'spring' | 'summer', readonly [month: number, day: number]>>;
}

export const defaultDateSettings: DateSettings = {
  quarters: 'financial',
  termEnds: { autumn: [12, 31], spring: [4, 30], summer: [7, 31] },
};

/** Numbers outside 1 January 1990 – 31 December 2099 are not dates of a plan. */
const plausible = { first: 32874, last: 73050 };

/**
 * Reads one date cell: a date, text in UK order, a month (its last day), a quarter, a school term, a
 * year. Where a cell holds several dates the last one counts.
 */
export function readDate(
  value: CellValue,
  uses1904Dates: boolean,
  settings: DateSettings = defaultDateSettings,
): DateReading {
  if (isBlank(value)) return { kind: 'blank' };
  const text = textOf(value).trim();
  if (typeof value === 'number') {
    const serial = Math.floor(value) + (uses1904Dates ? days1904 : 0);
    if (serial >= plausible.first && serial <= plausible.last) return { kind: 'date', serial, text };
  }
  if (typeof value !== 'boolean') {
    const serial = lastDate(plain(text), settings);
    if (serial !== null) return { kind: 'date', serial, text };
    if (isUndated(plain(text))) return { kind: 'undated', text };
  }
  return { kind: 'unreadable', text };
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = "'?(\\d{4}|\\d{2})(?![\\d])";
const yearPair = '(\\d{4}|\\d{2})(?:\\s*[/-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])';

type Reader = (parts: readonly string[], settings: DateSettings) => Serial | null;

/** Every form of date, the fuller before the shorter: what one has read, the next does not see. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, ([y, m, d]) => serialOf(fullYear(y), Number(m), Number(d))],
  [
    /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\b/g,
    ([d, m, y]) => serialOf(fullYear(y), Number(m), Number(d)),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?${month}[ ,.-]*${year}`, 'g'),
    ([d, m, y]) => serialOf(fullYear(y), monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'),
    ([m, d, y]) => serialOf(fullYear(y), monthNumber(m), Number(d)),
  ],
  [new RegExp(`\\b${month}[ ,./-]*${year}`, 'g'), ([m, y]) => endOfMonth(fullYear(y), monthNumber(m))],
  [
    new RegExp(`\\bq(?:uarter )?([1-4])[ ,:-]*(?:of )?(?:fy ?)?${yearPair}`, 'g'),
    ([q, y1, y2], settings) => endOfQuarter(Number(q), fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(`\\b(?:fy ?)?${yearPair}[ ,:-]*q(?:uarter )?([1-4])\\b`, 'g'),
    ([y1, y2, q], settings) => endOfQuarter(Number(q), fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(`\\b(autumn|spring|summer)(?: term)?[ ,]*(?:of )?${yearPair}`, 'g'),
    ([term, y1, y2], settings) => endOfTerm(term, fullYear(y1), y2 !== undefined, settings),
  ],
  [
    /\b(?:financial year|fy) ?(\d{4}|\d{2})\s*[/-]\s*(\d{4}|\d{2})\b/g,
    ([y1]) => endOfMonth(fullYear(y1) + 1, 3),
  ],
  [
    /^(?:by |in |during |across )?(?:the )?(?:end of )?(20\d{2})\s*[/-]\s*\d{2}(?:\d{2})?$/g,
    ([y1]) => endOfMonth(fullYear(y1) + 1, 3),
  ],
  [/^(?:by |in |during )?(?:the )?(?:end of |end )?(20\d{2})$/g, ([y]) => endOfMonth(fullYear(y), 12)],
];

/** The date that is written last in a text; null where there is none, or one that is no day. */
function lastDate(text: string, settings: DateSettings): Serial | null {
  let rest = text;
  let found: { at: number; serial: Serial | null } | null = null;
  for (const [form, read] of forms) {
    rest = rest.replace(form, (match: string, ...more: unknown[]) => {
      const at = more.find((part): part is number => typeof part === 'number') ?? 0;
      const parts = more.slice(0, more.indexOf(at)) as string[];
      if (found === null || at > found.at) found = { at, serial: read(parts, settings) };
      // Blanked out at the same length, so that later positions still compare.
      return '\u0000'.repeat(match.length);
    });
  }
  return (found as { serial: Serial | null } | null)?.serial ?? null;
}

function endOfQuarter(quarter: number, first: number, spans: boolean, settings: DateSettings): Serial {
  // "Q3 25/26" can only be a financial year; a single year is read as the council counts.
  if (!spans && settings.quarters === 'calendar') return endOfMonth(first, quarter * 3);
  return quarter === 4 ? endOfMonth(first + 1, 3) : endOfMonth(first, 3 + quarter * 3);
}

function endOfTerm(
  term: string | undefined,
  first: number,
  spans: boolean,
  settings: DateSettings,
): Serial | null {
  if (term !== 'autumn' && term !== 'spring' && term !== 'summer') return null;
  const [lastMonth, day] = settings.termEnds[term];
  return serialOf(spans && term !== 'autumn' ? first + 1 : first, lastMonth, day);
}

const fullYear = (text: string | undefined): number => {
  const n = Number(text);
  return n < 100 ? 2000 + n : n;
};

const monthNumber = (name = ''): number => months.indexOf(name.slice(0, 3)) + 1;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const undatedWords = new Set(
  (
    'ongoing going on continuous continuing daily weekly fortnightly monthly bimonthly quarterly termly annual ' +
    'annually yearly six 6 bi then and rolling throughout bau n/a na none complete completed closed - &'
  ).split(' '),
);

const isUndated = (text: string): boolean =>
  text
    .replace(/business as usual|as required|as needed|not applicable/g, 'bau')
    .split(/[\s,;.()]+|(?<=\w)-(?=\w)/)
    .every((word) => word === '' || undatedWords.has(word));
