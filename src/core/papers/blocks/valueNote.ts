import { valueMark } from '../sheet/styles';
import { caption, hasValues, type Block } from './block';

/** What the mark of a figure means that is a value and not a formula. */
const valueNote = `${valueMark} A value from the build, not a formula.`;

/** That, under tables that have such a figure; nothing under others. */
export const valueNoteOf = (tables: Parameters<typeof hasValues>[0][]): string[] =>
  tables.some(hasValues) ? [valueNote] : [];

/** Blocks with what the mark means right under those that have it: on paper a note on another page is none. */
export const withValueNotes = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    const noted = (own: readonly Block[]): Block[] =>
      valueNoteOf(own.flatMap((one) => (one.kind === 'table' ? [one] : []))).map(caption);
    return block.kind === 'together'
      ? [{ ...block, blocks: [...block.blocks, ...noted(block.blocks)] }]
      : [block, ...noted([block])];
  });
