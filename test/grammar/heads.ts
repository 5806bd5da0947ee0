import type { Field } from '../../src/core/plan/columns/fields';
import type { PlanTable } from '../../src/core/plan/plan';
import type { GrammarCase } from './truth';

/** The reader's names of fields that the grammar calls otherwise. */
const names: Readonly<Record<string, Field>> = { aim: 'improvement', revised: 'revisedDue' };

/**
 * What the columns of a table hold, as its headings were written: the fields by their columns; null where the headings
 * of the table are not judged.
 */
export function columnsHeld(
  { sheets }: Pick<GrammarCase, 'sheets'>,
  { sheet: name, headerRow, headerRows, body }: PlanTable,
): ReadonlyMap<number, Field> | null {
  const sheet = sheets.find((one) => one.name === name);
  const held = new Map<number, Field>();
  for (let row = headerRow; row < headerRow + headerRows; row++) {
    for (let column = body.column; column < body.column + body.columns; column++) {
      const cell = sheet?.at(row, column);
      if (typeof cell !== 'object' || cell.heads === undefined) continue;
      held.set(column, names[cell.heads] ?? (cell.heads as Field));
    }
  }
  return held.size === 0 ? null : held;
}
