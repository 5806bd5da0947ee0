import type { KeptColumns, KeptRow } from '../sheet/kept';
import { typedOn } from '../blocks/keptNotes';
import type { PackInput } from '../pack/packInput';

/** Begins the line under an action that is answered in. */
export const answerLabel = 'Answer';

/** What officers type about an escalated action. */
export const escalationCells: KeptColumns = {
  keys: ['Action', 'Ref'],
  columns: ['Response', 'Owner', 'By when', 'Decision needed'],
  dates: ['By when'],
};

/** The same where it is typed on a line of its own: under the action. */
const ownLine: KeptColumns = { ...escalationCells, label: answerLabel };

/** Every way in which it is typed on Escalations: also that of earlier versions, and of notes on what is listed no longer. */
export const escalationLines: readonly KeptColumns[] = [ownLine, escalationCells];

/** What officers have typed on Escalations, as it stands. */
export const typedEscalations = (input: Pick<PackInput, 'cells'>): KeptRow[] =>
  escalationLines.flatMap((kept) => typedOn(input, 'escalations', kept));
