/** Functions newer than the file format, which Excel stores behind a prefix. */
const later =
  /(^|[^\p{L}\p{N}_.])(CONCAT|DAYS|FILTER|FORMULATEXT|IFNA|IFS|ISOWEEKNUM|LET|MAXIFS|MINIFS|NUMBERVALUE|RANDARRAY|SEQUENCE|SHEET|SHEETS|SORT|SORTBY|SWITCH|TEXTJOIN|TEXTSPLIT|TEXTBEFORE|TEXTAFTER|UNIQUE|VSTACK|HSTACK|XLOOKUP|XMATCH|XOR)(?=\()/giu;

/** A formula as the file holds it: functions newer than the format with `_xlfn.` in front. */
export function storedFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece.replace(later, (_, before: string, name: string) => `${before}_xlfn.${name.toUpperCase()}`),
    )
    .join('');
}

/** A formula as it is typed: without the prefixes that the file needs. */
export function shownFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, '') : formula;
}
