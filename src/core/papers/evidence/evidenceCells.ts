import type { KeptColumns } from '../sheet/kept';

export const answerHeads = {
  answer: 'Officers’ answer',
  who: 'Who answers',
  when: 'By when',
} as const;

/** What officers type of an area's evidence. */
export const evidenceCells: KeptColumns = {
  keys: ['Priority area'],
  columns: Object.values(answerHeads),
  dates: [answerHeads.when],
};
