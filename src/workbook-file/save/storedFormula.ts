import { laterFunctions, worksheetFunctions } from './laterFunctions';

const PREFIX = '_xlfn.';
const LONG_PREFIX = '_xlfn._xlws.';

const anyOf = (names: readonly string[]) => names.map((name) => name.replaceAll('.', '\\.')).join('|');
const later = new RegExp(
  `(^|[^\\p{L}\\p{N}_.])(?:(${anyOf(laterFunctions)})|(${anyOf(worksheetFunctions)}))(?=\\()`,
  'giu',
);
const prefixed = new RegExp(
  `(^|[^\\p{L}\\p{N}_.])(?:${PREFIX.replace('.', '\\.')}(?=(?:${anyOf(laterFunctions)})\\()|${LONG_PREFIX.replaceAll('.', '\\.')}(?=(?:${anyOf(worksheetFunctions)})\\())`,
  'giu',
);

/** The formula with everything but its texts and its quoted names of sheets changed. */
const outsideQuotes = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 ? piece : change(piece)))
    .join('');

/** A formula as the file holds it: functions newer than the format behind their prefix. */
export function storedFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      later,
      (_, before: string, short: string | undefined, long: string | undefined) =>
        before +
        (short === undefined ? LONG_PREFIX + (long ?? '').toUpperCase() : PREFIX + short.toUpperCase()),
    ),
  );
}

/**
 * A formula as it is typed: without the prefixes that `storedFormula` puts there. Any other, of a function that is not
 * known here or of a name within LET and LAMBDA, stays, so that a formula that is stored again says what it said.
 */
export function shownFormula(formula: string): string {
  return formula.includes('_xl') ? outsideQuotes(formula, (piece) => piece.replace(prefixed, '$1')) : formula;
}
