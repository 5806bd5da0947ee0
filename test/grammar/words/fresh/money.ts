/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */
import type { MoneyStyle, MoneyStyleName } from '../../moneyStyle';

const same = (text: string) => text;

/** Capital and revenue monitoring, climate plans. */
export const moneyStyles: Readonly<Record<MoneyStyleName, MoneyStyle>> = {
  pounds: { heading: (text) => `${text} £`, cell: (pounds) => pounds, step: 50 },
  format: { heading: same, cell: (pounds) => ({ value: pounds, format: '[$£-809]#,##0.00' }), step: 50 },
  text: { heading: same, cell: (pounds) => `£${pounds.toLocaleString('en-GB')}.00`, step: 50 },
  textThousands: { heading: same, cell: (pounds) => `£${pounds / 1000}K`, step: 500 },
  thousands: { heading: (text) => `${text} (£ thousands)`, cell: (pounds) => pounds / 1000, step: 500 },
  thousandsWord: { heading: (text) => `${text} £000s`, cell: (pounds) => pounds / 1000, step: 500 },
  thousandsQuoted: { heading: (text) => `${text} [£’000]`, cell: (pounds) => pounds / 1000, step: 1000 },
  millions: { heading: (text) => `${text} (£ million)`, cell: (pounds) => pounds / 1e6, step: 10_000 },
};

/** Climate and equality plans. */
export const noAmounts = ['', '', 'To be costed', 'Not costed', 'Cost to be confirmed'] as const;
