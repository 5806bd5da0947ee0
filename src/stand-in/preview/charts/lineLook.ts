import type { ChartView } from '../../view/shapes';
import { seriesColor } from './seriesColor';

const pixelsPerPoint = 96 / 72;
/** Dashes and gaps, in widths of the line. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  Dot: [1.5, 2],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [1, 2],
};

/** How the line of a series is drawn. */
export function lineLook(chart: ChartView, index: number) {
  const { dash = '', weight = 1.5 } = chart.series[index] ?? {};
  const width = weight * pixelsPerPoint;
  const parts = dashes[dash];
  return {
    stroke: seriesColor(chart, index),
    strokeWidth: width,
    ...(parts === undefined
      ? { strokeLinecap: 'round' as const }
      : { strokeDasharray: parts.map((part) => part * width).join(' ') }),
  };
}
