/** How long Excel is waited for, and by which clock. */
export interface Patience {
  /** For one answer, in milliseconds. */
  readonly limit: number;
  /** After so many milliseconds an answer is most likely waiting for a cell that somebody is typing in. */
  readonly usual: number;
  /** Calls back after so many milliseconds. @returns calls it off */
  readonly after: (milliseconds: number, callBack: () => void) => () => void;
}

/**
 * A minute: Excel on a computer may take half of one for a single large batch
 * (https://github.com/OfficeDev/office-js/issues/12).
 */
export const minute: Patience = {
  limit: 60_000,
  usual: 3_000,
  after(milliseconds, callBack) {
    const timer = setTimeout(callBack, milliseconds);
    return () => clearTimeout(timer);
  },
};
