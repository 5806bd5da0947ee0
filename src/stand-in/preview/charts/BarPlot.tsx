import type { ChartView } from '../../view/shapes';
import type { PlotBox } from './plotBox';
import { scaleTo, shown } from './scale';
import { seriesColor, textOn } from './seriesColor';

interface Bar {
  series: number;
  category: number;
  /** From and to along the value axis, as parts of its length. */
  from: number;
  to: number;
  value: number;
  /** Place across, as part of the category's room. */
  at: number;
  thick: number;
}

/** Bars as parts of the plot, whatever way they lie. */
function barsOf(chart: ChartView): { bars: Bar[]; top: number; steps: number[] } {
  const isStacked = chart.type.includes('Stacked');
  const isWhole = chart.type.includes('100');
  const count = Math.max(0, ...chart.series.map(({ values }) => values.length));
  const totals = Array.from({ length: count }, (_, category) =>
    chart.series.reduce((sum, { values }) => sum + Math.max(0, values[category] ?? 0), 0),
  );
  const largest = isStacked
    ? Math.max(0, ...totals)
    : Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const { top, steps } = scaleTo(isWhole ? 1 : largest, isWhole ? 1 : chart.valueMaximum);
  const room = 1 / (1 + chart.gapWidth / 100 / (isStacked ? 1 : Math.max(1, chart.series.length)));
  const thick = isStacked ? room : room / Math.max(1, chart.series.length);
  const bars: Bar[] = [];
  for (let category = 0; category < count; category++) {
    let base = 0;
    for (const [series, { values }] of chart.series.entries()) {
      const value = Math.max(0, values[category] ?? 0);
      const size = isWhole ? value / Math.max(totals[category] ?? 0, Number.EPSILON) : value;
      const from = isStacked ? base : 0;
      base += size;
      const at = (1 - room) / 2 + (isStacked ? 0 : series * thick);
      bars.push({
        series,
        category,
        from: from / top,
        to: Math.min(1, (from + size) / top),
        value,
        at,
        thick,
      });
    }
  }
  return { bars, top, steps };
}

const cut = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

/** Bars or columns: side by side, stacked, or stacked to the whole. */
export function BarPlot({ chart, box }: { chart: ChartView; box: PlotBox }) {
  const { bars, top, steps } = barsOf(chart);
  const isLying = chart.type.startsWith('Bar');
  const count = Math.max(1, chart.categories.length, ...bars.map(({ category }) => category + 1));
  const names = chart.categoryVisible ? chart.categories : [];
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const side = isLying ? Math.min(box.width * 0.4, longest * 6.2 + 8) : chart.valueVisible ? 40 : 0;
  const foot = isLying ? (chart.valueVisible ? 18 : 0) : names.length === 0 ? 0 : 18;
  const plot = { left: box.left + side, top: box.top, width: box.width - side, height: box.height - foot };
  const room = (isLying ? plot.height : plot.width) / count;
  // Lying bars begin at the bottom, unless the axis is reversed.
  const slot = (category: number) =>
    (isLying && !chart.categoryReversed ? count - 1 - category : category) * room;
  return (
    <g>
      {chart.valueVisible &&
        steps.map((value) => {
          const part = value / top;
          return isLying ? (
            <g key={value}>
              <line
                x1={plot.left + part * plot.width}
                x2={plot.left + part * plot.width}
                y1={plot.top}
                y2={plot.top + plot.height}
                className="gridline"
              />
              <text
                x={plot.left + part * plot.width}
                y={plot.top + plot.height + 14}
                textAnchor="middle"
                className="chart-label"
              >
                {shown(value)}
              </text>
            </g>
          ) : (
            <g key={value}>
              <line
                x1={plot.left}
                x2={plot.left + plot.width}
                y1={plot.top + (1 - part) * plot.height}
                y2={plot.top + (1 - part) * plot.height}
                className="gridline"
              />
              <text
                x={plot.left - 4}
                y={plot.top + (1 - part) * plot.height + 4}
                textAnchor="end"
                className="chart-label"
              >
                {shown(value)}
              </text>
            </g>
          );
        })}
      {bars.map(({ series, category, from, to, value, at, thick }) => {
        const start = slot(category) + at * room;
        const shape = isLying
          ? {
              x: plot.left + from * plot.width,
              y: plot.top + start,
              width: (to - from) * plot.width,
              height: thick * room,
            }
          : {
              x: plot.left + start,
              y: plot.top + (1 - to) * plot.height,
              width: thick * room,
              height: (to - from) * plot.height,
            };
        const color = seriesColor(chart, series);
        const isLabelled = chart.series[series]?.labels && value !== 0 && shape.width > 9 && shape.height > 9;
        return (
          <g key={`${series}-${category}`}>
            <rect {...shape} fill={color} stroke={chart.series[series]?.line ?? '#FFFFFF'} />
            {isLabelled && (
              <text
                x={shape.x + shape.width / 2}
                y={shape.y + shape.height / 2 + 4}
                textAnchor="middle"
                fill={textOn(color)}
                className="chart-value"
              >
                {shown(value)}
              </text>
            )}
          </g>
        );
      })}
      {names.map((name, category) => {
        const middle = slot(category) + room / 2;
        return isLying ? (
          <text
            key={category}
            x={plot.left - 6}
            y={plot.top + middle + 4}
            textAnchor="end"
            className="chart-label"
          >
            {cut(name, Math.floor(side / 6))}
          </text>
        ) : (
          <text
            key={category}
            x={plot.left + middle}
            y={plot.top + plot.height + 14}
            textAnchor="middle"
            className="chart-label"
          >
            {cut(name, Math.max(3, Math.floor(room / 6)))}
          </text>
        );
      })}
    </g>
  );
}
