import type { KeepResult } from '../../app/keepPosition';
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
  const { actions, sheet, created, replaced, damaged } = result;
  return {
    said: `${replaced ? 'Replaced' : 'Kept'} the position of ${board}: ${countOf(actions, 'action')}, in the ${created ? 'new ' : ''}sheet “${sheet}”.`,
    notes: damaged.map(
      ({ row, why }) => `Row ${row + 1} of “${sheet}” cannot be read and is left out: ${why}.`,
    ),
  };
}

/** The cycle's name, where that is more than its date. */
function nameOf({ label, cycleDate }: KeepResult): string {
  return label === '' || label === dateInWords(cycleDate) ? '' : ` (“${label}”)`;
}
