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
  // Hearts and diamonds: the other signs of these colours that keyboards have
  fresh: [
    ['💙', '💚', '💛', '❤️'],
    ['💙', '💚', '🧡', '❤️'],
    ['🔷', '🟢', '🔶', '🔴'],
  ],
};

/** A sign that the colour of its font makes a rating. */
export const colouredSigns: Parts = {
  train: ['●', '■'],
  held: ['▲', '◆', '⬤', '★', '▐'],
  // Signs as on scorecards and in highlight reports
  fresh: ['◼', '◉', '►', '✦', '█'],
};

/** Which way an action goes, beside its letter. */
export const arrows: Parts = {
  train: ['↑', '↓', '→'],
  held: ['↗', '▲', '▼', '=', '↔'],
  // As performance reports write the direction of travel
  fresh: ['⬆', '⬇', '➡', '⇧', '⇩'],
};

/** What stands between a colour and the remark after it. */
export const joins: Parts = {
  train: [' - ', ': '],
  held: [' – ', ', ', '. ', ' (', ' / '],
  // As in columns that say the status in prose
  fresh: ['; ', ' — ', '\n', ' : '],
};

/** Signs that only a key explains. */
export const keyedSigns: Parts = {
  train: ['✔', '●', '▲', '✖'],
  held: ['★', '◐', '◆', '■', '♦', '▣'],
  // Stars and hollow shapes, as in the legends of performance reports
  fresh: ['✪', '☆', '◇', '□', '○', '△'],
};

/** Signs of what is done, in plans that say nothing else. */
export const ticks: Parts = {
  train: ['✓'],
  held: ['✔', '☑', '✅'],
  // As in action logs
  fresh: ['√', '✔️'],
};
