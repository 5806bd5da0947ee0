import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** What Excel parses and the library's parser does not: references to what is gone, spilled ranges, a call of a result. */
const UNPARSED = [
  [/#REF!(?=\$?[a-z]{1,3}\$?\d|\$?\d+:|\$?[a-z]{1,3}:)/gi, ''],
  [/([\p{L}\p{N}_])#(?![\p{L}/])/gu, '$1'],
  [/\)\(/g, ')*('],
] as const;

/** Pieces of a formula that mean what they say: text in quotes and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;

const withoutUnparsed = (formula: string): string => {
  const parts: string[] = [];
  let from = 0;
  const plain = (text: string) =>
    UNPARSED.reduce((done, [pattern, instead]) => done.replace(pattern, instead), text);
  for (const { index, 0: quoted } of formula.matchAll(QUOTED)) {
    parts.push(plain(formula.slice(from, index)), quoted);
    from = index + quoted.length;
  }
  return parts.join('') + plain(formula.slice(from));
};

/**
 * Whether Excel would take a text as a formula, known names in it or not.
 * @param formula without the leading `=`
 */
export function isFormula(formula: string): boolean {
  try {
    // A sheet that is there and cells of it that are not: what a deleted row leaves.
    parse(tokenize(withoutUnparsed(formula).replaceAll('!#REF!', '!A1')));
    return true;
  } catch {
    return false;
  }
}
