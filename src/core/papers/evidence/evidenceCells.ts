import type { KeptColumns } from '../sheet/kept';

export const answerHeads = {
  answer: 'Officers’ answer',
  who: 'Who answers',
  when: 'By when',
} as const;

/** Where the columns of the answers begin: the area, the answer, who and when. */
export const answerColumns = [0, 1, 11, 15] as const;

/** What officers type of an area's evidence. */
export const evidenceCells: KeptColumns = {
  keys: ['Priority area'],
  columns: Object.values(answerHeads),
  dates: [answerHeads.when],
};
