import { joined } from '../../cells/joined';
import { kindOfIssue } from '../../checks/kindOfIssue';
import type { Plan } from '../../plan/plan';
import { ratingNames, ratings } from '../../plan/values/rating';
import type { BoardFigures } from '../blocks/boardFigures';
import { addSection } from '../blocks/layOutBlocks';
import type { SheetGrid } from '../sheet/sheetGrid';
import { leftAloneNote, sourceNote } from '../blocks/sourceNote';
import { styles } from '../sheet/styles';

/** Adds where the checks come from and how to act on them. */
export function addCheckNotes(grid: SheetGrid, report: BoardFigures, plan: Plan): void {
  addSection(grid, 'About these checks');
  const { key, checksOff } = report;
  const meanings = ratings.map((rating) => `${ratingNames[rating]}: ${key[rating]}`).join('; ');
  const notes = [
    `${sourceNote(plan)} ${leftAloneNote(report)}`.trim(),
    `Rating key (${key.source === 'workbook' ? 'the key in this workbook' : 'the usual key'}): ${meanings}.`,
    ...(checksOff.length === 0
      ? []
      : [`Switched off in this workbook, so not checked: ${joined(checksOff.map(kindOfIssue))}.`]),
    'The list is as at the build. Put issues right in the plan or in the BRAG Board pane, which offers fixes and keeps ' +
      'reasons for what is accepted; then build again.',
  ];
  for (const note of notes) grid.addParagraph(note, styles.note);
}
