import { plain } from '../../cells/text';

/** How many pounds an amount of 1 is. */
export type MoneyUnit = 1 | 1_000 | 1_000_000;

/** "£000", "£'000s", "'000", "000s", "£k", "(k)", "thousands"; an amount such as "£2 thousand" is none. */
const thousands =
  /(?:£|gbp) ?'?000'?s?(?![\d,])|(?:^|[^\d.,])'000s?\b|(?:^|[^\d.,£'])000'?s\b|(?:£|gbp) ?k\b|\(k\)|(?:^|[^\d ]|(?:^|\D) )\bthousands?\b/;
const millions = /(?:£|gbp) ?mn?\b|\(mn?\)|(?:^|[^\d ]|(?:^|\D) )\bmillions?\b/;
/** A sentence that tells the unit of a sheet speaks of its figures, or is nothing but the unit. */
const speaksOfFigures =
  /\b(?:figures?|amounts?|values?|costs?|budgets?|money|sums?|spend|expenditure|financials?)\b/;
const onlyUnit = /^\(?(?:in )?(?:£|gbp)? ?(?:'?000'?s?|k|thousands?|mn?|millions?)(?: of pounds)?\)?\.?$/;
/** In characters. */
const longestSentence = 120;

/**
 * The unit of a money column: what its own headings say ("Budget £k", "£'000"), from the lowest up, else what a
 * sentence of the sheet says ("All figures in £000"), else pounds.
 * @param headings of the column, from the top header row down
 * @param sheetTexts texts of the sheet outside its table
 */
export function moneyUnit(headings: readonly string[], sheetTexts: readonly string[]): MoneyUnit {
  for (const heading of [...headings].reverse()) {
    const unit = unitIn(plain(heading));
    if (unit !== null) return unit;
  }
  for (const text of sheetTexts) {
    if (text.length > longestSentence) continue;
    const words = plain(text);
    const unit = unitIn(words);
    if (unit !== null && (speaksOfFigures.test(words) || onlyUnit.test(words))) return unit;
  }
  return 1;
}

const unitIn = (words: string): MoneyUnit | null =>
  thousands.test(words) ? 1_000 : millions.test(words) ? 1_000_000 : null;
