import type { ChartView } from '../../view/shapes';
import type { PlotBox } from './plotBox';
import { scaleTo, shown } from './scale';
import { seriesColor } from './seriesColor';

/** Lines over categories. */
export function LinePlot({ chart, box }: { chart: ChartView; box: PlotBox }) {
  const largest = Math.max(0, ...chart.series.flatMap(({ values }) => values));
  const { top, steps } = scaleTo(largest, chart.valueMaximum);
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const plot = { left: box.left + 40, top: box.top, width: box.width - 50, height: box.height - 18 };
  const x = (index: number) => plot.left + ((index + 0.5) / count) * plot.width;
  const y = (value: number) => plot.top + (1 - value / top) * plot.height;
  const every = Math.ceil((count * 50) / plot.width);
  return (
    <g>
      {steps.map((value) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={y(value)} y2={y(value)} className="gridline" />
          <text x={plot.left - 4} y={y(value) + 4} textAnchor="end" className="chart-label">
            {shown(value)}
          </text>
        </g>
      ))}
      {chart.series.map(({ values }, series) => (
        <polyline
          key={series}
          points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke={seriesColor(chart, series)}
          strokeWidth={2}
        />
      ))}
      {chart.categories.map((name, index) =>
        index % every === 0 ? (
          <text
            key={index}
            x={x(index)}
            y={plot.top + plot.height + 14}
            textAnchor="middle"
            className="chart-label"
          >
            {name.slice(0, 12)}
          </text>
        ) : null,
      )}
    </g>
  );
}
