import type { KeepResult } from '../../app/keepPosition';
import type { SnapshotAction } from '../../core/history/snapshot';
import { countOf } from '../shared/countOf';
import { dateInWords } from '../shared/dates';

/** What came of keeping a position: a sentence, and what there is to say besides. */
export function keptInWords(result: KeepResult): { said: string; notes: string[] } {
  const board = `${dateInWords(result.cycleDate)}${nameOf(result)}`;
  if (result.status === 'exists') {
    return {
      said: `The position of ${board} is kept already, and was left as it is.`,
      notes: [
        'Nothing has changed in the workbook.',
        'To put this position in its place, or to keep it for another board, choose Board pack.',
      ],
    };
  }
  const { actions, sheet, created, replaced, damaged, matching, notes } = result;
  return {
    said: `${replaced ? 'Replaced' : 'Kept'} the position of ${board}: ${countOf(actions, 'action')}, in the ${created ? 'new ' : ''}sheet “${sheet}”.`,
    notes: [
      ...matching.matches
        .filter(({ by }) => by === 'text')
        .map(
          ({ before, after, score }) =>
            `${named(before)} is taken for ${named(after)}: ${Math.round(score * 100)}% alike.`,
        ),
      ...damaged.map(
        ({ row, why }) => `Row ${row + 1} of “${sheet}” cannot be read and is left out: ${why}.`,
      ),
      ...notes.map(({ words, code }) => (code === '' ? words : `${words} (for IT: ${code})`)),
    ],
  };
}

/** An action by its reference and the beginning of its words. */
const named = ({ reference, text }: SnapshotAction): string => `${reference} “${text.slice(0, 60)}”`.trim();

/** The cycle's name, where that is more than its date. */
function nameOf({ label, cycleDate }: KeepResult): string {
  return label === '' || label === dateInWords(cycleDate) ? '' : ` (“${label}”)`;
}
