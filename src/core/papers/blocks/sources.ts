import type { Plan } from '../../plan/plan';
import { ratingNames, ratings } from '../../plan/values/rating';
import type { PackInput } from '../pack/packInput';
import { caption, type Block } from './block';
import type { BoardFigures } from './boardFigures';
import { sourceInShort, sourceNote } from './sourceNote';

/** What the colours mean, and who says so, in a line. */
export function keyInWords(
  { key }: Pick<BoardFigures, 'key'>,
  { keyWarning }: Pick<Plan, 'keyWarning'>,
): string {
  const words = ratings.map((rating) => `${ratingNames[rating]}: ${key[rating]}`).join('; ');
  const source = key.source === 'workbook' ? 'the key in this workbook' : 'the usual key';
  return `Rating key (${source}). ${words}.${keyWarning === '' ? '' : ` ${keyWarning}`}`;
}

/**
 * Notes on a paper's figures, the rating key in force, and where the figures come from.
 * @param behind what stands under them; the paper ends after that, where it says what was read
 */
export const sources = (
  { report, plan }: Pick<PackInput, 'report' | 'plan'>,
  notes: readonly string[] = [],
  behind: readonly Block[] = [],
): Block[] => [
  { kind: 'section', title: 'Where the figures come from' },
  ...[...notes, keyInWords(report, plan)].map(caption),
  ...(behind.length === 0 ? [] : [caption(sourceInShort(plan, report)), ...behind]),
  caption(sourceNote(plan)),
];
