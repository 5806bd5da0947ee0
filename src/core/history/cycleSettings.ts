import { isoDate, parseIsoDate, type Serial } from '../cells/serialDate';

/** The name under which they are kept in the workbook. */
export const cyclesSetting = 'cycles';

/** When boards and stocktakes are, and how the history is kept. Dates are in order, each once. */
export interface CycleSettings {
  readonly boards: readonly Serial[];
  readonly stocktakes: readonly Serial[];
  /** The two cycles that the Stocktake sheet compares; null for its own choice. */
  readonly compared: { readonly from: Serial; readonly to: Serial } | null;
  /** Whether officers see the history sheet; null leaves it as it is, and a new one visible. */
  readonly historySheet: 'visible' | 'hidden' | null;
}

/** Reads the settings as they are kept. What is missing or damaged counts as not set. */
export function readCycleSettings(kept: unknown): CycleSettings {
  const { boards, stocktakes, compared, historySheet } = recordOf(kept);
  const { from, to } = recordOf(compared);
  const [first] = datesOf([from]);
  const [second] = datesOf([to]);
  return {
    boards: datesOf(boards),
    stocktakes: datesOf(stocktakes),
    compared:
      first === undefined || second === undefined || first >= second ? null : { from: first, to: second },
    historySheet: historySheet === 'visible' || historySheet === 'hidden' ? historySheet : null,
  };
}

/** The settings as they are kept: days as `YYYY-MM-DD`. */
export const cycleSettingsJson = ({
  boards,
  stocktakes,
  compared,
  historySheet,
}: CycleSettings): unknown => ({
  boards: datesOf(boards.map(isoDate)).map(isoDate),
  stocktakes: datesOf(stocktakes.map(isoDate)).map(isoDate),
  ...(compared === null ? {} : { compared: { from: isoDate(compared.from), to: isoDate(compared.to) } }),
  ...(historySheet === null ? {} : { historySheet }),
});

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function datesOf(value: unknown): Serial[] {
  if (!Array.isArray(value)) return [];
  const dates = value.flatMap((date: unknown) =>
    typeof date === 'string' ? (parseIsoDate(date) ?? []) : [],
  );
  return [...new Set(dates)].sort((a, b) => a - b);
}
