import { printedTexts } from '../core/cells/printedTexts';

/** The texts of the headers and footers of some sheets; answered with the next batch. */
export function loadPrinted(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, () => string[]> {
  return new Map(
    sheets.map((sheet) => {
      const { pageLayout } = sheet;
      // By their way from the page, since each object on it takes a call of its own.
      pageLayout.load(parts.map((part) => `headersFooters/defaultForAllPages/${part}`).join(','));
      const { name } = sheet;
      return [name, () => textsOf(pageLayout.headersFooters.defaultForAllPages)];
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
