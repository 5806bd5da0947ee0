import { parseRectAddress, type Rect } from '../../cells/address';

/** A column of cells on a sheet that a formula names. */
export interface NamedCells {
  readonly sheet: string;
  readonly area: Rect;
}

/** One COUNTIF, COUNTIFS, SUM, SUMIFS or SUMPRODUCT of a formula that adds such terms up. */
export interface FormulaTerm {
  /** What it counts with: 1, -1, or how many pounds 1 is. */
  readonly times: number;
  /** What is added up; absent for a count. */
  readonly sum?: NamedCells;
  readonly conditions: readonly { readonly cells: NamedCells; readonly criterion: string }[];
}

/** A longer formula than ours can be nobody could read. */
const mostTerms = 60;

/**
 * Reads a formula that adds up counts and sums over cells of other sheets, as the board sheets have them.
 * @returns null for any other formula
 */
export function readTerms(formula: string): FormulaTerm[] | null {
  if (!formula.startsWith('=')) return null;
  const terms: FormulaTerm[] = [];
  const text = formula.slice(1);
  for (let at = 0; at < text.length;) {
    const head = /^\s*([+-]?)\s*(?:(\d+(?:\.\d+)?)\*)?(COUNTIFS?|SUMIFS|SUMPRODUCT|SUM)\(/i.exec(
      text.slice(at),
    );
    if (head === null || terms.length === mostTerms) return null;
    const [whole, sign, unit, name = ''] = head;
    if (terms.length > 0 && sign === '') return null;
    const open = at + whole.length;
    const found = argumentsFrom(text, open);
    if (found === null) return null;
    const times = (sign === '-' ? -1 : 1) * Number(unit ?? 1);
    const term = termOf(name.toUpperCase(), found.args, times);
    if (term === null) return null;
    terms.push(term);
    at = found.end;
  }
  return terms.length === 0 ? null : terms;
}

function termOf(name: string, args: readonly string[], times: number): FormulaTerm | null {
  if (name === 'SUMPRODUCT') return exactTerm(args, times);
  const isSum = name.startsWith('SUM');
  const cells = args.slice(0, isSum ? 1 : 0).map(cellsOf)[0];
  if (isSum && (cells === undefined || cells === null)) return null;
  const pairs = args.slice(isSum ? 1 : 0);
  if (pairs.length % 2 === 1 || (name === 'SUM' && pairs.length > 0) || (!isSum && pairs.length === 0))
    return null;
  const conditions = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const named = cellsOf(pairs[at] ?? '');
    if (named === null) return null;
    conditions.push({ cells: named, criterion: (pairs[at + 1] ?? '').trim() });
  }
  return { times, ...(cells !== undefined && cells !== null && { sum: cells }), conditions };
}

/** `SUMPRODUCT((cells="1.1")*1,amounts)`: a sum over the cells that are just this, which no criterion of SUMIFS can say. */
function exactTerm([test = '', amounts = '', ...more]: readonly string[], times: number): FormulaTerm | null {
  const match = /^\((.+)=("(?:[^"]|"")*"|-?\d+(?:\.\d+)?)\)\*1$/.exec(test.trim());
  const [cells, sum] = [cellsOf(match?.[1] ?? ''), cellsOf(amounts)];
  const value = match?.[2];
  if (cells === null || sum === null || value === undefined || more.length > 0) return null;
  const criterion = value.startsWith('"') ? `"=${value.slice(1, -1).replace(/[~*?]/g, '~$&')}"` : value;
  return { times, sum, conditions: [{ cells, criterion }] };
}

/** `'Improvement plan'!$F$10:$F$69`; null where no sheet is named. */
function cellsOf(text: string): NamedCells | null {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!\s]+))!(\S+)\s*$/.exec(text);
  const area = match === null ? null : parseRectAddress(match[3] ?? '');
  if (match === null || area === null) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area };
}

/** What stands between brackets, by its commas; null where they do not close. */
function argumentsFrom(text: string, open: number): { readonly args: string[]; readonly end: number } | null {
  const args = [''];
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth++;
    else if (letter === ')') {
      if (depth === 0) return { args, end: at + 1 };
      depth--;
    } else if (letter === ',' && depth === 0) {
      args.push('');
      continue;
    }
    args.push(`${args.pop() ?? ''}${letter}`);
  }
  return null;
}
