/** True for words that stand beside a sum: "Total", "Total for 1.1", "Sub-total". @param text as `plain` gives it */
export const isTotal = (text: string): boolean =>
  text.includes('total') &&
  /^(sub-? ?total|grand total|overall total|totals?)\b|\b(sub-? ?total|total)s?:?$/.test(text);
