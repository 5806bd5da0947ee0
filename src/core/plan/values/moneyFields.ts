/** The money columns of a plan, in the order in which they are shown. */
export const moneyFields = ['budget', 'actual', 'forecast'] as const;
export type MoneyField = (typeof moneyFields)[number];
