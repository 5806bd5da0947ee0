import type { ChartView } from '../../view/shapes';
import type { PlotBox } from './plotBox';
import { seriesColor } from './seriesColor';

/** A pie, or a doughnut, of the first series. */
export function PiePlot({ chart, box }: { chart: ChartView; box: PlotBox }) {
  const values = (chart.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(box.width, box.height) / 2;
  const [cx, cy] = [box.left + box.width / 2, box.top + box.height / 2];
  const point = (part: number) => {
    const angle = part * 2 * Math.PI;
    return `${cx + radius * Math.sin(angle)},${cy - radius * Math.cos(angle)}`;
  };
  const slices = {
    series: values.map(() => ({ name: '', values: [], color: undefined, line: undefined, labels: false })),
  };
  return (
    <g>
      {values.map((value, index) => {
        const before = values.slice(0, index).reduce((sum, other) => sum + other, 0) / total;
        const after = before + value / total;
        const isWhole = value === total;
        const large = after - before > 0.5 ? 1 : 0;
        return isWhole ? (
          <circle key={index} cx={cx} cy={cy} r={radius} fill={seriesColor(slices, index)} />
        ) : (
          <path
            key={index}
            d={`M${cx},${cy} L${point(before)} A${radius},${radius} 0 ${large} 1 ${point(after)} Z`}
            fill={seriesColor(slices, index)}
            className="bar"
          />
        );
      })}
      {chart.type.startsWith('Doughnut') && <circle cx={cx} cy={cy} r={radius / 2} className="chart-hole" />}
    </g>
  );
}
