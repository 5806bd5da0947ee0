import type { ChartView } from '../../view/shapes';
import { shown } from './scale';

const figure = (value: number | null | undefined): string => (value == null ? 'none' : shown(value));

/** A chart in words: `Progress, a bar chart: North: Blue 2, Green 3; South: …`. */
function words({ title, name, categories, series }: ChartView): string {
  const points = categories.map(
    (category, index) =>
      `${category}: ${series.map(({ name: one, values }) => `${one} ${figure(values[index])}`).join(', ')}`,
  );
  return `${title || name}: ${points.join('; ')}`;
}

/** The charts of a sheet in words, for people who do not see them. Nothing where there are none. */
export function ChartList({ charts }: { charts: readonly ChartView[] }) {
  if (charts.length === 0) return null;
  return (
    <ul className="off-screen" aria-label="Charts on this sheet">
      {charts.map((chart) => (
        <li key={chart.key}>{words(chart)}</li>
      ))}
    </ul>
  );
}
