import type { ChartSeries } from '../model/chart';
import { changeChartFormulas } from './changeChartFormulas';

const formulasOf = ({ values, categories, nameFormula }: ChartSeries) => [values, categories, nameFormula];

/**
 * A chart's XML with its series pointed at other cells, and everything else as it was: an officer's chart has looks that
 * the stand-in does not know.
 * @returns undefined where the same formula would have to become two different ones
 */
export function repointChart(
  text: string,
  before: readonly ChartSeries[],
  after: readonly ChartSeries[],
): string | undefined {
  const moved = new Map<string, string>();
  for (const [index, series] of before.entries()) {
    const now = after[index];
    if (!now) return undefined;
    for (const [at, formula] of formulasOf(series).entries()) {
      const to = formulasOf(now)[at];
      if (formula === undefined || to === undefined) continue;
      if ((moved.get(formula) ?? to) !== to) return undefined;
      moved.set(formula, to);
    }
  }
  return changeChartFormulas(text, (formula) => moved.get(formula) ?? formula);
}
