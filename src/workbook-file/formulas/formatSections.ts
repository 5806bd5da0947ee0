/** One piece of a number format. */
export type FormatToken =
  | { kind: 'literal'; text: string }
  | { kind: 'text' }
  | { kind: 'general' }
  | { kind: 'date'; code: string }
  | { kind: 'digits'; code: string };

/** One of the up to four sections of a number format. */
export interface FormatSection {
  tokens: FormatToken[];
  /** A condition such as `[>=100]`. */
  condition: { operator: string; value: number } | undefined;
  isDate: boolean;
}

const PIECES =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General)|(AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?)|([#0?][#0?,]*(?:\.[#0?,]*)?(?:E[+-][#0?]+)?|\.[#0?]+)|(@)|([\s\S])/gi;

function bracketed(code: string, section: FormatSection): void {
  const currency = /^\$([^-]*)/.exec(code);
  const condition = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(code);
  if (currency) section.tokens.push({ kind: 'literal', text: currency[1] ?? '' });
  else if (condition) section.condition = { operator: condition[1] ?? '=', value: Number(condition[2]) };
  else if (/^(h+|m+|s+)$/i.test(code)) section.tokens.push({ kind: 'date', code: `[${code.toLowerCase()}]` });
}

function parseSection(code: string): FormatSection {
  const section: FormatSection = { tokens: [], condition: undefined, isDate: false };
  for (const piece of code.matchAll(PIECES)) {
    const [all, quoted, escaped, bracket, general, date, digits, text, other] = piece;
    if (quoted !== undefined || escaped !== undefined)
      section.tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) bracketed(bracket, section);
    else if (general !== undefined) section.tokens.push({ kind: 'general' });
    else if (date !== undefined) section.tokens.push({ kind: 'date', code: date });
    else if (digits !== undefined) section.tokens.push({ kind: 'digits', code: digits });
    else if (text !== undefined) section.tokens.push({ kind: 'text' });
    else if (other !== undefined) section.tokens.push({ kind: 'literal', text: other });
    else if (all.startsWith('_')) section.tokens.push({ kind: 'literal', text: ' ' });
  }
  section.isDate = section.tokens.some(({ kind }) => kind === 'date');
  return section;
}

/** A format's codes, parted by semicolons that stand in no quotes. */
function splitSections(format: string): string[] {
  const codes: string[] = [];
  for (const [piece, code = ''] of format.matchAll(/((?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*)(?:;|$)/g)) {
    // At the end there is one more match of nothing, which is a section only after a semicolon.
    if (piece !== '' || codes.length === 0 || format.endsWith(';')) codes.push(code);
  }
  return format === '' ? ['General'] : codes;
}

const known = new Map<string, FormatSection[]>();

/** The sections of a number format (ECMA-376 18.8.31), parsed once each. */
export function formatSections(format: string): FormatSection[] {
  let sections = known.get(format);
  if (!sections) {
    sections = splitSections(format).map(parseSection);
    known.set(format, sections);
  }
  return sections;
}
