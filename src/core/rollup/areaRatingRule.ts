import { isRecord } from '../cells/isRecord';

/** A share of some actions, such as a third: `{ part: 1, whole: 3 }`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** From which shares of its actions an area is given which rating. */
export interface AreaRatingRule {
  /** No rating where more than this share of all actions is unrated or invalid. */
  readonly unrated: Share;
  /** Red from this share of the rated actions not yet Blue that are Red. */
  readonly red: Share;
  /** Amber from this share of the rated actions not yet Blue that are Red or Amber. */
  readonly amber: Share;
  /** At best Amber from this share of the open actions that are overdue. */
  readonly overdue: Share;
}

export const defaultAreaRatingRule: AreaRatingRule = {
  unrated: { part: 1, whole: 2 },
  red: { part: 1, whole: 3 },
  amber: { part: 1, whole: 3 },
  overdue: { part: 1, whole: 3 },
};

/** Shares that people speak of, the least first. */
export const usualShares: readonly Share[] = (
  [
    [1, 10],
    [1, 5],
    [1, 4],
    [1, 3],
    [2, 5],
    [1, 2],
    [3, 5],
    [2, 3],
    [3, 4],
  ] as const
).map(([part, whole]) => ({ part, whole }));

/** More than this is no share that anybody means. */
const mostParts = 100;

/** Whether something that was kept is a share: whole numbers, and more than none and less than all. */
export const isShare = (kept: unknown): kept is Share =>
  isRecord(kept) && isCount(kept['part']) && isCount(kept['whole']) && kept['part'] < kept['whole'];

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostParts;

/** How so many of so many compare with a share: below 0 for less, 0 for just so many, above 0 for more. */
export const compareShare = (count: number, all: number, { part, whole }: Share): number =>
  count * whole - all * part;

const names: Readonly<Record<string, string>> = {
  '1/10': 'a tenth',
  '1/5': 'a fifth',
  '1/4': 'a quarter',
  '1/3': 'a third',
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
};

/** `a third`, or `2 in 5` where it has no name of its own. */
export const shareInWords = ({ part, whole }: Share): string =>
  names[`${part}/${whole}`] ?? `${part} in ${whole}`;

/** The rule in words, as it is printed on the summary sheets and in the help. @param hasImpact whether there is impact to rate */
export const areaRatingRuleInWords = (
  { unrated, red, amber, overdue }: AreaRatingRule,
  hasImpact = true,
): string =>
  `No rating if more than ${shareInWords(unrated)} of the actions are not rated or not a rating. Otherwise, of the rated ` +
  `actions: Blue if all are Blue; Red if at least ${shareInWords(red)} of those not Blue are Red; Amber if at least ` +
  `${shareInWords(amber)} of those not Blue are Red or Amber, or any is Red; else Green. At best Amber where at least ` +
  `${shareInWords(overdue)} of the open actions are overdue.${hasImpact ? ' Impact is rated by the same shares of its own ratings, whatever is overdue.' : ''}`;
