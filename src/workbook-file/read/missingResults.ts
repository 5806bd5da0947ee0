import type { Book, Calculate } from '../model/book';

/** Whether the file keeps no result of some formula, as libraries save them. */
export const lacksResults = ({ sheets }: Book): boolean => sheets.some(({ computed }) => computed.size > 0);

/** Works out the formulas of which the file keeps no result. They are no change of the file. */
export function computeMissing(book: Book, calculate: Calculate): void {
  calculate(book, []);
  for (const { replaced } of book.sheets) replaced.clear();
}
