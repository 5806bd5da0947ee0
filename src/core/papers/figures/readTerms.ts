import { parseRectAddress, type Rect } from '../../cells/address';
import type { CellBeside } from '../../cells/cellsBeside';

/** A column of cells on a sheet that a formula names. */
export interface NamedCells {
  readonly sheet: string;
  readonly area: Rect;
}

/** One COUNTIF, COUNTIFS, SUM, SUMIFS or SUMPRODUCT of a formula that adds such terms up, or a number in a cell beside. */
export interface FormulaTerm {
  /** What it counts with: 1, -1, or how many pounds 1 is. */
  readonly times: number;
  /** What is added up; absent for a count. */
  readonly sum?: NamedCells;
  /** A number that stands in its cell as it is: nothing is counted for it. */
  readonly fixed?: number;
  readonly conditions: readonly { readonly cells: NamedCells; readonly criterion: string }[];
}

/** A longer formula than ours can be nobody could read. */
const mostTerms = 120;

/** Twelve months that each add to the one before are the longest way from a figure of ours to what it counts. */
export const mostSteps = 15;

/**
 * Reads a formula that adds up counts and sums over cells of other sheets, as the board sheets have them, or figures of
 * its own sheet that do.
 * @returns null for any other formula
 */
export function readTerms(formula: string, beside: CellBeside = () => undefined): FormulaTerm[] | null {
  const terms = termsOf(formula, beside, mostSteps);
  return terms === null || terms.length === 0 ? null : terms;
}

function termsOf(formula: string, beside: CellBeside, steps: number): FormulaTerm[] | null {
  if (!formula.startsWith('=') || steps === 0) return null;
  const terms: FormulaTerm[] = [];
  const text = /^=ROUND\((.+),\s*\d\)$/i.exec(formula)?.[1] ?? formula.slice(1);
  for (let at = 0; at < text.length;) {
    const [whole, sign, unit = '1', name, cell] = termStart.exec(text.slice(at)) ?? [];
    if (whole === undefined || (at > 0 && sign === '')) return null;
    const times = (sign === '-' ? -1 : 1) * Number(unit);
    const open = at + whole.length;
    const found = cell === undefined ? argumentsFrom(text, open) : { args: [cell], end: open };
    if (found === null) return null;
    const { args, end } = found;
    // A cell is the sum of itself.
    const added = termsIn(name?.toUpperCase() ?? 'SUM', args, beside, steps);
    if (added === null) return null;
    terms.push(...added.map((term) => ({ ...term, times: term.times * times })));
    if (terms.length > mostTerms) return null;
    at = end;
  }
  return terms;
}

/** A sign, then a function with its bracket, pounds for each 1 of it before it, or a cell, with or without its sheet. */
const termStart =
  /^\s*([+-]?)\s*(?:(?:(\d+(?:\.\d+)?)\*)?(COUNTIFS?|SUMIFS|SUMPRODUCT|SUM)\(|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!:]))/iu;

function termsIn(
  name: string,
  args: readonly string[],
  beside: CellBeside,
  steps: number,
): readonly FormulaTerm[] | null {
  const own = name === 'SUM' && args.length === 1 ? parseRectAddress((args[0] ?? '').trim()) : null;
  if (own !== null) return figuresIn(own, beside, steps);
  const term = termOf(name, args, 1);
  return term === null ? null : [term];
}

/** What the figures in cells beside a formula add up; words among them count as nothing, as in a SUM. */
function figuresIn(
  { row, column, rows, columns }: Rect,
  beside: CellBeside,
  steps: number,
): FormulaTerm[] | null {
  const terms: FormulaTerm[] = [];
  for (let at = 0; at < rows * columns; at++) {
    const content = beside(row + Math.floor(at / columns), column + (at % columns));
    if (content === undefined) return null;
    if (typeof content === 'number' && content !== 0)
      terms.push({ times: 1, fixed: content, conditions: [] });
    if (typeof content !== 'string' || !content.startsWith('=')) continue;
    const read = termsOf(content, beside, steps - 1);
    if (read === null) return null;
    terms.push(...read);
  }
  return terms;
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
