import type { ChartView } from '../../view/shapes';

/** Excel's own colours for what has none. */
const usual = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The colour of a series, or of a slice of a pie. */
export function seriesColor({ series }: Pick<ChartView, 'series'>, index: number): string {
  return series[index]?.color ?? usual[index % usual.length] ?? '#4472C4';
}

/** Black or white, whichever can be read on a colour. */
export function textOn(color: string): string {
  const part = (at: number) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) > 0.18 ? '#000000' : '#FFFFFF';
}
