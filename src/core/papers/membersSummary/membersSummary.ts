import { joined } from '../../cells/joined';
import { membersWords, unexplained, type WordBlock } from './membersWords';
import type { PackInput } from '../pack/packInput';
import { paperHeading, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetModel } from '../sheet/sheetModel';
import { sourceNote } from '../blocks/sourceNote';
import { styles } from '../sheet/styles';
import { addRated } from '../blocks/layOutBlocks';

/** In characters: a rating, and text over the rest of A4 portrait. Programs scale several columns to a page, but not one. */
const widths = [11, 28, 28, 27];

/** Lays out the Members' summary: one page of plain words, from the same source as the words to copy. */
export function membersSummary(input: PackInput): SheetModel {
  const grid = new SheetGrid(widths, 'A4', 'Portrait');
  const blocks = membersWords(input);
  for (const block of blocks) addBlock(grid, block);
  grid.addRow(6);
  const unknown = unexplained(blocks, input);
  if (unknown.length > 0) {
    grid.addParagraph(
      `For officers: nobody explains ${joined(unknown)}. Put the plan in other words, or add a sheet to the workbook with the headings Term and Meaning.`,
      { ...styles.quiet, size: 11, wrap: true, align: 'Left' },
    );
  }
  const { plan } = input;
  grid.addParagraph(`Built ${input.builtAt} by BRAG Board. ${sourceNote(plan)}`, {
    ...styles.quiet,
    size: 11,
    wrap: true,
    align: 'Left',
  });
  return finishSheet(grid, {
    key: 'members-summary',
    heading: paperHeading(input.report, 'members-summary'),
    print: { orientation: 'Portrait' },
  });
}

function addBlock(grid: SheetGrid, block: WordBlock): void {
  switch (block.kind) {
    case 'title':
      grid.addParagraph(block.text, { ...styles.title, wrap: true });
      return;
    case 'heading':
      grid.addRow(6);
      addHeading(grid, grid.addRow(20), block.text);
      return;
    case 'paragraph':
      grid.addParagraph(block.text, styles.plain);
      return;
    case 'rated':
      for (const { rating, text } of block.items) addRated(grid, rating, text, styles.plain.size);
      return;
    case 'bullets':
      for (const item of block.items) grid.addParagraph(`•  ${item}`, { ...styles.plain, indent: 1 });
  }
}

function addHeading(grid: SheetGrid, row: number, text: string): void {
  grid.setAcross(row, 0, widths.length, text, styles.section);
  grid.sections.push(row);
}
