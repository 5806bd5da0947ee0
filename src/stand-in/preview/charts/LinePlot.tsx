import type { ChartView } from '../../view/shapes';
import type { PlotBox } from './plotBox';
import { scaleTo, shown } from './scale';
import { lineLook } from './lineLook';

/** The runs of values between which there are none, each with the place of its first. */
function unbroken(values: readonly (number | null)[]): { first: number; run: number[] }[] {
  const runs: { first: number; run: number[] }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.run.length === index) last.run.push(value);
    else runs.push({ first: index, run: [value] });
  }
  return runs;
}

/** Lines over categories. */
export function LinePlot({ chart, box }: { chart: ChartView; box: PlotBox }) {
  const largest = Math.max(0, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const { top, steps } = scaleTo(largest, chart.valueMaximum);
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const plot = { left: box.left + 40, top: box.top, width: box.width - 50, height: box.height - 18 };
  const x = (index: number) => plot.left + ((index + 0.5) / count) * plot.width;
  const y = (value: number) => plot.top + (1 - value / top) * plot.height;
  const names = chart.categoryVisible ? chart.categories : [];
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
        <g key={series} fill="none" {...lineLook(chart, series)}>
          {unbroken(values).map(({ first, run }) => (
            <polyline
              key={first}
              // One point alone is a dot: a line to itself.
              points={[...run, ...(run.length === 1 ? run : [])]
                .map((value, index) => `${x(first + Math.min(index, run.length - 1))},${y(value)}`)
                .join(' ')}
            />
          ))}
        </g>
      ))}
      {names.map((name, index) =>
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
