import * as fresh from './fresh/signs';
import type { Four } from './ratingPhrases';
import type { Parts } from './wordSet';

/** Signs that have the colours themselves: blue, green, amber, red. */
export const emojiSets: Parts<Four> = {
  train: [
    ['🔵', '🟢', '🟡', '🔴'],
    ['🔵', '🟢', '🟠', '🔴'],
  ],
  held: [
    ['🟦', '🟩', '🟨', '🟥'],
    ['🟦', '🟩', '🟧', '🟥'],
  ],
  fresh: fresh.emojiSets,
};

/** A sign that the colour of its font makes a rating. */
export const colouredSigns: Parts = {
  train: ['●', '■'],
  held: ['▲', '◆', '⬤', '★', '▐'],
  fresh: fresh.colouredSigns,
};

/** Which way an action goes, beside its letter. */
export const arrows: Parts = {
  train: ['↑', '↓', '→'],
  held: ['↗', '▲', '▼', '=', '↔'],
  fresh: fresh.arrows,
};

/** What stands between a colour and the remark after it. */
export const joins: Parts = {
  train: [' - ', ': '],
  held: [' – ', ', ', '. ', ' (', ' / '],
  fresh: fresh.joins,
};

/** Signs that only a key explains. */
export const keyedSigns: Parts = {
  train: ['✔', '●', '▲', '✖'],
  held: ['★', '◐', '◆', '■', '♦', '▣'],
  fresh: fresh.keyedSigns,
};

/** Signs of what is done, in plans that say nothing else. */
export const ticks: Parts = {
  train: ['✓'],
  held: ['✔', '☑', '✅'],
  fresh: fresh.ticks,
};
