import { paperWords } from '../core/papers/sheet/paperWords';
import type { SummarySheetKey } from '../core/papers/sheet/sheetModel';
import { UsageError } from './usageError';

/**
 * The sheets that `--sheets summary,finance` names, in its order.
 * @throws UsageError that names the word that is no sheet's, with those that are
 */
export function chosenSheets(text: string): SummarySheetKey[] {
  const words = text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '');
  if (words.length === 0)
    throw new UsageError(`Name the sheets: --sheets ${paperWords.map(({ word }) => word).join(',')}`);
  return [...new Set(words)].map((word) => {
    const sheet = paperWords.find((known) => known.word === word);
    if (sheet !== undefined) return sheet.key;
    const known = paperWords.map((one) => one.word).join(', ');
    throw new UsageError(`“${word}” is no sheet of the pack. The sheets are ${known}.`);
  });
}
