/** The top of a value axis, and its steps: round numbers, as Excel chooses them. */
export function scaleTo(maximum: number, given: number | undefined): { top: number; steps: number[] } {
  const wanted = given ?? Math.max(maximum, 0);
  if (!(wanted > 0)) return { top: 1, steps: [0, 1] };
  const rough = wanted / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power * 10;
  const top = given ?? Math.ceil(wanted / step) * step;
  const steps: number[] = [];
  for (let value = 0; value <= top + step / 1000; value += step) steps.push(value);
  return { top, steps };
}

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });
const full = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A number on an axis or a label: `1,200`, `2.5M`. */
export const shown = (value: number): string => (Math.abs(value) >= 10_000 ? short : full).format(value);
