/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */
import type { Four } from '../ratingPhrases';

/** Books and small shapes: further signs of these colours that keyboards have. */
export const emojiSets: readonly Four[] = [
  ['📘', '📗', '📙', '📕'],
  ['📘', '📗', '📒', '📕'],
  ['🔹', '🟢', '🔸', '🔻'],
];

/** As on scorecards and in highlight reports. */
export const colouredSigns = ['⚑', '⬣', '▮', '⏺', '❚'] as const;

/** As performance reports write the direction of travel. */
export const arrows = ['↘', '⬈', '⬊', '➔', '⇑', '⇓', '◄►'] as const;

/** As in columns that say the status in prose. */
export const joins = [' | ', ' • ', ' = ', ' -- ', '… '] as const;

/** Weather, quarters and polygons, as in the legends of highlight reports. */
export const keyedSigns = ['☀', '☁', '☂', '⚡', '◔', '◕', '⬠', '⬡', '✚'] as const;

/** As in action logs. */
export const ticks = ['🗸', '🗹', '☑️'] as const;
