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
  for (const part of partsOf(blocks)) addPart(grid, part);
  grid.addRow(6);
  const quiet = { ...styles.quiet, size: 11, wrap: true, align: 'Left' } as const;
  grid.addParagraph(`Built ${input.builtAt} by BRAG Board. ${sourceNote(input.plan)}`, quiet);
  const unknown = unexplained(blocks, input);
  if (unknown.length > 0) {
    grid.endPrint();
    grid.addParagraph(
      `For officers, not printed: nobody explains ${joined(unknown)}. Put the plan in other words, or add a sheet to the workbook with the headings Term and Meaning.`,
      quiet,
    );
  }
  return finishSheet(grid, {
    key: 'members-summary',
    heading: paperHeading(input.report, 'members-summary'),
    print: { orientation: 'Portrait' },
  });
}

/** Each heading with what stands under it. */
function partsOf(blocks: readonly WordBlock[]): WordBlock[][] {
  const parts: WordBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

/** So much of a page is left white at the most, for a part to stand on one. */
const mostWhite = 1 / 3;

/** Adds a part; on a new page where it does not fit on what is left of this one, unless it is long. */
function addPart(grid: SheetGrid, part: readonly WordBlock[]): void {
  const trial = grid.trial();
  for (const block of part) addBlock(trial, block);
  const { left, whole } = grid.room;
  if (trial.height > left && left < whole * mostWhite) grid.breakPage();
  for (const block of part) addBlock(grid, block);
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
