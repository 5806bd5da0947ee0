/** The texts of the headers and footers of some sheets; answered with the next batch. */
export function loadPrinted(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, () => string[]> {
  return new Map(
    sheets.map((sheet) => {
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
      const { name } = sheet;
      return [name, () => textsOf(texts)];
    }),
  );
}

/** Without the codes of Excel; none where Excel did not tell them. */
const textsOf = (texts: Excel.HeaderFooter): string[] =>
  Object.values({ ...texts.toJSON() } as Record<string, unknown>)
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z])/gi, '').trim())
    .filter((text) => text !== '');
