/** Excel's limit on a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 32_767;

/**
 * Text as it must be given to Excel to stay just that text. Excel takes what it is given as if it were
 * typed: `=1+1`, `1/2`, `May 25` and `TRUE` would become a formula, dates and a truth value. An
 * apostrophe in front, which Excel does not show, prevents it. Control marks, which a workbook cannot
 * hold, become spaces.
 */
export function safeText(text: string): string {
  const clean = text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ').slice(0, longestText - 1);
  return isPlainWords(clean) ? clean : `'${clean}`;
}

/** Begins with a letter and holds no digit: nothing that Excel reads as anything but text. */
const isPlainWords = (text: string): boolean =>
  text === '' || (/^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text));
