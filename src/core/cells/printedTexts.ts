/** The texts of headers and footers without Excel's codes (`&P`, `&"Arial,Bold"`, `&8`); empty ones are left out. */
export const printedTexts = (texts: readonly string[]): string[] =>
  texts
    .map((text) => text.replace(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/gi, '').trim())
    .filter((text) => text !== '');
