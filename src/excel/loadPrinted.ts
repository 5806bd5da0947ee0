import { printedTexts } from '../core/cells/printedTexts';

/** The texts of the headers and footers of some sheets; answered with the next batch. */
export function loadPrinted(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, () => string[]> {
  return new Map(
    sheets.map((sheet) => {
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.load(parts.join(','));
      const { name } = sheet;
      return [name, () => textsOf(texts)];
    }),
  );
}

const parts = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** None where Excel did not tell them. */
function textsOf(texts: Excel.HeaderFooter): string[] {
  const told = texts.toJSON();
  return printedTexts(parts.flatMap((part) => told[part] ?? []));
}
