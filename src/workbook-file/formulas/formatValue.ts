import { CellError, type CellValue } from '../model/cell';
import { formatDate } from './formatDate';
import { formatDigits, formatGeneral } from './formatNumber';
import { formatSections, type FormatSection } from './formatSections';

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<>': (a, b) => a !== b,
  '=': (a, b) => a === b,
};

/** The section for a number, and whether the minus sign is the section's own business. */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection | undefined; signed: boolean } {
  const matching = sections.find(
    ({ condition }) => condition && comparisons[condition.operator]?.(value, condition.value),
  );
  if (matching) return { section: matching, signed: false };
  const plain = sections.filter(
    ({ condition, tokens }) => !condition && !tokens.some(({ kind }) => kind === 'text'),
  );
  if (value < 0 && plain[1]) return { section: plain[1], signed: true };
  if (value === 0 && plain[2]) return { section: plain[2], signed: false };
  return { section: plain[0], signed: false };
}

function formatByTokens(value: number, section: FormatSection): string {
  const percents = section.tokens.filter(
    (token) => token.kind === 'literal' && token.text.includes('%'),
  ).length;
  const digits = section.tokens.filter(({ kind }) => kind === 'digits');
  const scaled = value * 100 ** percents;
  return section.tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'general') return formatGeneral(scaled);
      return token.kind === 'digits' && token === digits[0] ? formatDigits(scaled, token.code) : '';
    })
    .join('');
}

/**
 * What a cell shows: `1,234.50`, `31/03/2026`, `£12`. Covers General, digits with thousands and decimals, percent,
 * exponents, dates and times, currency signs, text, sections and conditions. Not covered: fractions, colours,
 * alignment fill, other calendars. A column too narrow is not taken into account.
 */
export function formatValue(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = formatSections(format);
  if (typeof value === 'string') {
    const last = sections.at(-1);
    if (!last?.tokens.some(({ kind }) => kind === 'text')) return value;
    return last.tokens
      .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
      .join('');
  }
  const { section, signed } = sectionFor(value, sections);
  if (!section) return formatGeneral(value);
  if (section.isDate) return formatDate(value, section.tokens, date1904);
  if (section.tokens.length === 1 && section.tokens[0]?.kind === 'text') return formatGeneral(value);
  const shown = formatByTokens(Math.abs(value), section);
  return value < 0 && !signed && /[1-9]/.test(shown) ? `-${shown}` : shown;
}
