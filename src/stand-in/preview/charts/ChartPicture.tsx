import type { ChartView } from '../../view/shapes';
import { BarPlot } from './BarPlot';
import { LinePlot } from './LinePlot';
import { PiePlot } from './PiePlot';
import type { PlotBox } from './plotBox';
import { lineLook } from './lineLook';
import { seriesColor } from './seriesColor';

/** Room around the plot, in pixels. */
const TITLE = 34;
const LEGEND = 26;
const EDGE = 12;

/**
 * A chart as a picture: bars and columns (also stacked), lines, areas as lines, and pies. A grid may hold nothing but
 * cells, so screen readers are told of charts beside it (`ChartList`).
 */
export function ChartPicture({ chart, left, top }: { chart: ChartView; left: number; top: number }) {
  const { width, height, title, legend } = chart;
  const head = title ? TITLE : EDGE;
  const foot = legend === 'Bottom' ? LEGEND : 0;
  const side = legend === 'Right' || legend === 'Left' ? Math.min(130, width / 3) : 0;
  const crown = legend === 'Top' ? LEGEND : 0;
  const box: PlotBox = {
    left: EDGE,
    top: head + crown,
    width: Math.max(10, width - 2 * EDGE - side),
    height: Math.max(10, height - head - crown - foot - EDGE),
  };
  return (
    <svg aria-hidden="true" className="chart" style={{ left, top }} width={width} height={height}>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} className="chart-ground" />
      {title && (
        <text x={width / 2} y={22} textAnchor="middle" className="chart-title">
          {title}
        </text>
      )}
      <Plot chart={chart} box={box} />
      {legend && <Legend chart={chart} y={legend === 'Top' ? head + 8 : height - 12} side={side} />}
    </svg>
  );
}

function Plot({ chart, box }: { chart: ChartView; box: PlotBox }) {
  if (/^(Bar|Column)/.test(chart.type)) return <BarPlot chart={chart} box={box} />;
  if (/^(Line|Area|XY)/.test(chart.type)) return <LinePlot chart={chart} box={box} />;
  if (/^(Pie|Doughnut)/.test(chart.type)) return <PiePlot chart={chart} box={box} />;
  return (
    <text
      x={box.left + box.width / 2}
      y={box.top + box.height / 2}
      textAnchor="middle"
      className="chart-note"
    >
      The preview does not draw this kind of chart. It stays in the workbook.
    </text>
  );
}

function Legend({ chart, y, side }: { chart: ChartView; y: number; side: number }) {
  const names = /^(Pie|Doughnut)/.test(chart.type) ? chart.categories : chart.series.map(({ name }) => name);
  const isLines = chart.type.startsWith('Line');
  const lengths = names.map((name) => name.length * 6.2 + (isLines ? 40 : 26));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
  return (
    <g>
      {names.map((name, index) => {
        const x = side ? chart.width - side + 4 : (chart.width - total) / 2 + (starts[index] ?? 0);
        const line = side ? 50 + index * 18 : y;
        return (
          <g key={name}>
            {isLines ? (
              <line x1={x - 12} x2={x + 10} y1={line - 3} y2={line - 3} {...lineLook(chart, index)} />
            ) : (
              <rect
                x={x}
                y={line - 8}
                width={10}
                height={10}
                fill={seriesColor(chart, index)}
                className="swatch"
              />
            )}
            <text x={x + 14} y={line + 1} className="chart-label">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
