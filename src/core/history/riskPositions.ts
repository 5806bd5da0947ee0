import { isoDate, parseIsoDate, type Serial } from '../cells/serialDate';
import { plain } from '../cells/text';
import type { Risk } from '../plan/plan';
import { ratingStates, type RatingState } from '../plan/values/rating';

/** The name under which they are kept in the workbook. */
export const risksSetting = 'risks';

/** A risk as it stood at a board. */
export type RiskPosition = Pick<Risk, 'reference' | 'text' | 'score'> & { readonly rating: RatingState };

/** The registers as they stood, by the board's date. */
export type RiskPositions = ReadonlyMap<Serial, readonly RiskPosition[]>;

export const takeRisks = (risks: readonly Risk[]): RiskPosition[] =>
  risks.map(({ reference, text, score, rating }) => ({ reference, text, score, rating: rating.state }));

/** As they are kept: a list of reference, text, score and rating for each board's date, `YYYY-MM-DD`. */
export const riskPositionsJson = (positions: RiskPositions): unknown =>
  Object.fromEntries(
    [...positions]
      .sort(([a], [b]) => a - b)
      .map(([day, risks]) => [
        isoDate(day),
        risks.map(({ reference, text, score, rating }) => [reference, text, score, rating]),
      ]),
  );

/** Reads what is kept; what is damaged counts as not kept. */
export function readRiskPositions(kept: unknown): RiskPositions {
  if (typeof kept !== 'object' || kept === null) return new Map();
  return new Map(
    Object.entries(kept).flatMap(([date, rows]) => {
      const day = parseIsoDate(date);
      if (day === null || !Array.isArray(rows)) return [];
      return [[day, rows.flatMap((row: unknown) => readRow(row) ?? [])] as const];
    }),
  );
}

function readRow(row: unknown): RiskPosition | null {
  if (!Array.isArray(row)) return null;
  const [reference, text, score, kept] = row as unknown[];
  const rating = ratingStates.find((state) => state === kept);
  if (typeof reference !== 'string' || typeof text !== 'string' || rating === undefined) return null;
  return { reference, text, score: typeof score === 'number' ? score : null, rating };
}

/** The register of the last board before a day; null where none is kept. */
export function lastRisks(
  positions: RiskPositions,
  day: Serial,
): { readonly cycleDate: Serial; readonly risks: readonly RiskPosition[] } | null {
  const [last] = [...positions].filter(([own]) => own < day).sort(([a], [b]) => b - a);
  return last === undefined ? null : { cycleDate: last[0], risks: last[1] };
}

/** How risks stand against an earlier register: by reference, else by the same text. */
export function matchRisks(
  before: readonly RiskPosition[],
  now: readonly Risk[],
): { readonly was: ReadonlyMap<Risk, RiskPosition>; readonly gone: readonly RiskPosition[] } {
  const was = new Map<Risk, RiskPosition>();
  const left = new Set(before);
  for (const key of ['reference', 'text'] as const) {
    for (const risk of now) {
      if (was.has(risk) || risk[key] === '') continue;
      const found = [...left].find((own) => plain(own[key]) === plain(risk[key]));
      if (found === undefined) continue;
      was.set(risk, found);
      left.delete(found);
    }
  }
  return { was, gone: [...left] };
}
