import type { Cell } from './gridSheet';
import type { Random } from './random';
import * as fresh from './words/fresh/money';
import type { Shared, WordSet } from './words/wordSet';

/** How a plan writes amounts: what is added to the heading, and a cell for so many pounds. */
export interface MoneyStyle {
  readonly heading: (text: string) => string;
  readonly cell: (pounds: number) => Cell;
  /** Amounts are whole multiples of this, so that the cell says them exactly. In pounds. */
  readonly step: number;
}

const same = (text: string) => text;

const moneyStyles = {
  pounds: { heading: (text) => `${text} (£)`, cell: (pounds) => pounds, step: 50 },
  format: { heading: same, cell: (pounds) => ({ value: pounds, format: '£#,##0' }), step: 50 },
  text: { heading: same, cell: (pounds) => `£${pounds.toLocaleString('en-GB')}`, step: 50 },
  textThousands: { heading: same, cell: (pounds) => `£${pounds / 1000}k`, step: 500 },
  thousands: { heading: (text) => `${text} (£k)`, cell: (pounds) => pounds / 1000, step: 500 },
  thousandsWord: { heading: (text) => `${text} £000`, cell: (pounds) => pounds / 1000, step: 500 },
  thousandsQuoted: { heading: (text) => `${text} (£'000)`, cell: (pounds) => pounds / 1000, step: 1000 },
  millions: { heading: (text) => `${text} (£m)`, cell: (pounds) => pounds / 1e6, step: 10_000 },
} as const satisfies Record<string, MoneyStyle>;
export type MoneyStyleName = keyof typeof moneyStyles;

/** A way of writing amounts, as a set of words has it. */
export const moneyStyleOf = (name: MoneyStyleName, words: WordSet): MoneyStyle =>
  words === 'fresh' ? fresh.moneyStyles[name] : moneyStyles[name];

/** An amount of a plan, in pounds. */
export const drawPounds = (random: Random, { step }: MoneyStyle): number => step * random.int(1, 60);

/** Cells that say that there is no amount, or not yet. */
export const noAmounts: Shared = { usual: ['', 'TBC', '', ''], fresh: fresh.noAmounts };
